// A release out of a small site: what it takes, that it knows itself again, and that a byte more is seen.
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { differences, freeze, manifestOf } from '../../scripts/lib/frozen.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'parley-frozen-'));
const site = path.join(folder, 'site');
const [first, second] = [path.join(folder, 'first'), path.join(folder, 'second')];

function put(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(site, file)), { recursive: true });
  writeFileSync(path.join(site, file), text);
}

beforeAll(() => {
  put('index.html', 'the living page');
  put('v/2020.1/index.html', 'the first page');
  put('v/2020.1/meetings/chile-norway-1/index.html', 'a meeting');
  put('data/meetings.json', '{"built":"2020-04-01"}');
  put('data/meetings.csv', 'id\r\n');
  put('data/index.html', 'the page of files');
  put('embed/v1/all/index.html', 'an embed');
  put('embed/v1/all/timeline.svg', 'its picture');
  put('embed/v1/all/de/index.html', 'the same in German');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('freeze(site, to, name, address)', () => {
  it('takes the data, the pages of meetings and the embeds that are pasted, and lists them with their hashes', () => {
    expect(freeze(site, first, '2020.1', 'https://example.org')).toEqual({
      name: '2020.1',
      built: '2020-04-01',
      meetings: ['chile-norway-1'],
    });
    const { files, ...rest } = manifestOf(first);
    expect(rest).toEqual({ release: '2020.1', built: '2020-04-01', site: 'https://example.org' });
    expect(files.map((file) => file.path)).toEqual([
      'data/meetings.csv',
      'data/meetings.json',
      'embed/v1/all/index.html',
      'index.html',
      'meetings/chile-norway-1/index.html',
    ]);
    expect(files[0]).toMatchObject({ bytes: 4 });
    expect(readFileSync(path.join(first, 'data/meetings.csv'), 'utf8')).toBe('id\r\n');
  });

  it('makes the same again, and sees a byte more', () => {
    freeze(site, second, '2020.1', 'https://example.org');
    expect(differences(first, second)).toEqual([]);
    appendFileSync(path.join(second, 'index.html'), ' ');
    writeFileSync(path.join(second, 'more.txt'), '');
    expect(differences(first, second)).toEqual(['index.html', 'more.txt']);
  });
});
