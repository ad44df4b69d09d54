// A small repository of its own: what each commit did to the record, also from a copy that was cut off.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { historyOf } from '../../scripts/lib/record-history.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'parley-history-'));
const origin = path.join(folder, 'origin');
const record = path.join(origin, 'content', 'record');
const file = path.join(record, 'chile-norway-1.yaml');

const meeting = (date: string): string => `id: chile-norway-1
dialogue: null
number: null
status: held
date: ${date}
city: Oslo
country: NO
host: NO
parties:
  - CL
  - NO
participants: []
organisations: []
topics: []
outcomes: 0
quotes: 0
disputed: []
rulings: []
articles:
  - paper
furtherReports: []
`;

function git(where: string, ...args: string[]): string {
  const env = {
    ...process.env,
    GIT_AUTHOR_DATE: '2020-04-01T12:00:00Z',
    GIT_COMMITTER_DATE: '2020-04-01T12:00:00Z',
    GIT_CONFIG_GLOBAL: '/dev/null',
  };
  const who = ['-c', 'user.name=Kari', '-c', 'user.email=kari@example.org'];
  const { status, stdout, stderr } = spawnSync('git', [...who, ...args], {
    cwd: where,
    env,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

function commit(text: string | null, reason: string): void {
  if (text === null) rmSync(file);
  else writeFileSync(file, text);
  git(origin, 'add', '-A');
  git(origin, 'commit', '-q', '-m', reason);
}

beforeAll(() => {
  mkdirSync(record, { recursive: true });
  git(origin, 'init', '-q');
  commit(meeting('2020-03'), 'A first report');
  writeFileSync(path.join(origin, 'other.txt'), 'x');
  commit(meeting('2020-03'), 'Nothing of the record');
  commit(meeting('2020-03-05'), 'A second source gives the day');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('historyOf(folder)', () => {
  it('says what changed, when, and why; the newest first', () => {
    const { state, revisions } = historyOf(origin);
    expect(state).toBe('whole');
    expect(revisions.map(({ date, reason, meetings }) => ({ date, reason, meetings }))).toEqual([
      {
        date: '2020-04-01',
        reason: 'A second source gives the day',
        meetings: [
          {
            meeting: 'chile-norway-1',
            what: 'changed',
            fields: [{ field: 'date', before: '2020-03', after: '2020-03-05' }],
          },
        ],
      },
      {
        date: '2020-04-01',
        reason: 'A first report',
        meetings: [{ meeting: 'chile-norway-1', what: 'added', fields: [] }],
      },
    ]);
    expect(git(origin, 'rev-parse', 'HEAD').trim()).toBe(revisions[0]?.commit);
  });

  it('says where a copy was cut off, and that nothing is known without git', () => {
    git(folder, 'clone', '-q', '--depth', '2', `file://${origin}`, 'shallow');
    const { state, revisions } = historyOf(path.join(folder, 'shallow'));
    expect(state).toBe('shallow');
    expect(revisions.map(({ reason }) => reason)).toEqual(['A second source gives the day']);
    const bare = path.join(folder, 'bare');
    mkdirSync(bare);
    expect(historyOf(bare)).toEqual({ state: 'unknown', revisions: [] });
    expect(readFileSync(file, 'utf8')).toBe(meeting('2020-03-05'));
  });
});
