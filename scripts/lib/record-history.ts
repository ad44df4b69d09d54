// The history of the record, from one pass over git: what each commit changed, meeting by meeting.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { maybeRevision, unknownHistory, type History, type Revision } from '../../src/domain/history.ts';
import type { Remembered } from '../../src/domain/record.ts';
import { readRecord } from '../../src/pipeline/read/record.ts';
import { root } from './run.ts';

/** Git's answers may be large. */
const MOST_BYTES = 1024 * 1024 * 1024;
const NOTHING = /^0+$/u;

/** Where the site finds it: beside what else the build generates. */
const FILE = path.join(root, 'content', 'generated', 'history.json');

/** Writes what git knows of the record; without git, that nothing is known. */
export function writeHistory(): History {
  const history = historyOf(root);
  mkdirSync(path.dirname(FILE), { recursive: true });
  writeFileSync(FILE, `${JSON.stringify(history)}\n`);
  return history;
}

/** The history of `content/record` in the repository at `folder`, the newest revision first. */
export function historyOf(folder: string): History {
  const shallow = git(folder, ['rev-parse', '--is-shallow-repository'])?.toString('utf8').trim();
  const log = git(folder, [
    'log',
    '--format=%x00%H|%ct|%P|%s',
    '--raw',
    '--no-abbrev',
    '--no-renames',
    '--',
    'content/record',
  ]);
  if (shallow === undefined || log === undefined) return unknownHistory;
  const isShallow = shallow === 'true';
  // Where a copy was cut off, git shows everything that stood there as added.
  const commits = commitsOf(log.toString('utf8')).filter(({ isFirst }) => !(isShallow && isFirst));
  const files = readBlobs(folder, commits);
  const revisions = commits.flatMap(({ commit, time, reason, changes }): Revision[] => {
    const meetings = changes.flatMap(({ before, after }) => maybeRevision(files(before), files(after)) ?? []);
    const date = new Date(time * 1000).toISOString().slice(0, 10);
    return meetings.length === 0 ? [] : [{ commit, date, reason, meetings }];
  });
  return { state: isShallow ? 'shallow' : 'whole', revisions };
}

type Commit = {
  commit: string;
  time: number;
  /** It has no parents, or this copy was cut off behind it. */
  isFirst: boolean;
  reason: string;
  /** The contents of each file, by the names that git gives them. */
  changes: { before: string; after: string }[];
};

function commitsOf(log: string): Commit[] {
  return log
    .split('\0')
    .slice(1)
    .map((part) => {
      const [first = '', ...rest] = part.split('\n');
      const [, commit = '', time = '', parents = '', reason = ''] =
        /^(\w+)\|(\d+)\|([\w ]*)\|(.*)$/u.exec(first) ?? [];
      const changes = rest.flatMap((line) => {
        const [, before, after] = /^:\d+ \d+ (\S+) (\S+) \w\t.*\.yaml$/u.exec(line) ?? [];
        return before !== undefined && after !== undefined ? [{ before, after }] : [];
      });
      return { commit, time: Number(time), isFirst: parents === '', reason, changes };
    });
}

/** What each content says, each read once; null for none, and for a form that is not read any more. */
function readBlobs(folder: string, commits: readonly Commit[]): (name: string) => Remembered | null {
  const names = [
    ...new Set(commits.flatMap(({ changes }) => changes.flatMap(({ before, after }) => [before, after]))),
  ].filter((name) => !NOTHING.test(name));
  const answer = git(folder, ['cat-file', '--batch'], names.map((name) => `${name}\n`).join(''));
  const known = new Map<string, Remembered>();
  let at = 0;
  for (const name of names) {
    if (answer === undefined) break;
    const end = answer.indexOf(0x0a, at);
    const size = Number(answer.subarray(at, end).toString('utf8').split(' ')[2]);
    // "missing": a copy that was cut off does not hold what stood before its first commit.
    const has = Number.isInteger(size);
    if (has) {
      const bytes = new Uint8Array(answer.subarray(end + 1, end + 1 + size));
      const [one] = readRecord([{ path: name, bytes }]).known;
      if (one) known.set(name, one);
    }
    at = has ? end + 1 + size + 1 : end + 1;
  }
  return (name) => known.get(name) ?? null;
}

function git(folder: string, args: readonly string[], input = ''): Buffer | undefined {
  const { status, stdout } = spawnSync('git', [...args], { cwd: folder, input, maxBuffer: MOST_BYTES });
  return status === 0 ? stdout : undefined;
}
