// Files as a commit has them, without checking it out.
import { spawnSync } from 'node:child_process';
import type { SourceFile } from '../../src/domain/article.ts';
import { root } from './run.ts';

/** Git's answers may be large: a folder of articles in one piece. */
const MOST_BYTES = 1024 * 1024 * 1024;

/** The files of a folder in a commit. Throws where git knows no such commit. */
export function filesAt(commit: string, folder: string, names: RegExp): SourceFile[] {
  const listed = git(['ls-tree', '-r', '-z', '--name-only', '--full-tree', commit, '--', folder]);
  const paths = listed
    .toString('utf8')
    .split('\0')
    .filter((file) => names.test(file));
  const answer = git(['cat-file', '--batch'], paths.map((file) => `${commit}:${file}\n`).join(''));
  let at = 0;
  return paths.map((file) => {
    const end = answer.indexOf(0x0a, at);
    const size = Number(answer.subarray(at, end).toString('utf8').split(' ')[2]);
    if (!Number.isInteger(size)) throw new Error(`file in git: ${commit}:${file}`);
    const bytes = new Uint8Array(answer.subarray(end + 1, end + 1 + size));
    at = end + 1 + size + 1;
    return { path: file, bytes };
  });
}

/** The commit that a name stands for; undefined where there is none. */
export function maybeCommit(name: string): string | undefined {
  const found = spawnSync(
    'git',
    ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`],
    {
      cwd: root,
      encoding: 'utf8',
    },
  );
  return found.status === 0 ? found.stdout.trim() : undefined;
}

function git(args: readonly string[], input = ''): Buffer {
  const { status, stdout, stderr, error } = spawnSync('git', [...args], {
    cwd: root,
    input,
    maxBuffer: MOST_BYTES,
  });
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`git ${args[0]}: ${stderr.toString('utf8').trim()}`);
  return stdout;
}
