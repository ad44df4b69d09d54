// The build's date is that of the tree, never that of the clock: the same tree gives the same files.
import { spawnSync } from 'node:child_process';
import { root } from './run.ts';

/** What the published files are made from; a new release or a new test changes none of them. */
const SOURCES = ['content', 'src', 'package.json', ':(exclude)content/embed'];

/**
 * The day on which the files were last changed, `YYYY-MM-DD` in UTC: SOURCE_DATE_EPOCH where it is set
 * (https://reproducible-builds.org/specs/source-date-epoch/), else the last commit; undefined without git.
 */
export function maybeBuildDate(env: NodeJS.ProcessEnv): string | undefined {
  const epoch = env['SOURCE_DATE_EPOCH'] ?? maybeLastCommit();
  if (epoch === undefined || !/^\d+$/u.test(epoch)) return undefined;
  return new Date(Number(epoch) * 1000).toISOString().slice(0, 10);
}

function maybeLastCommit(): string | undefined {
  const { status, stdout } = spawnSync('git', ['log', '-1', '--format=%ct', '--', ...SOURCES], {
    cwd: root,
    encoding: 'utf8',
  });
  return status === 0 && stdout.trim() !== '' ? stdout.trim() : undefined;
}
