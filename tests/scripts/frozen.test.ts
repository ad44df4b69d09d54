// A release out of a small site: what it takes, that it knows itself again, and that a byte more is seen.
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { check, resolveConfig } from 'prettier';
import { parse } from 'yaml';
import { differences, freeze, manifestOf, nameRelease } from '../../scripts/lib/frozen.ts';

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
      'embed/v1/all/de/index.html',
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

describe('nameRelease(release, site, folder)', () => {
  it('names the release for programs and archives, and leaves what else they say and its form', async () => {
    const root = path.resolve(import.meta.dirname, '../..');
    for (const file of ['CITATION.cff', '.zenodo.json']) {
      writeFileSync(path.join(folder, file), readFileSync(path.join(root, file)));
    }
    const written = (file: string) => readFileSync(path.join(folder, file), 'utf8');
    const before = [parse(written('CITATION.cff')), JSON.parse(written('.zenodo.json'))] as object[];
    await nameRelease(
      { name: '2020.1', built: '2020-04-01', meetings: [] },
      'https://example.org/sub',
      folder,
    );
    expect(parse(written('CITATION.cff'))).toEqual({
      ...before[0],
      version: '2020.1',
      'date-released': '2020-04-01',
      url: 'https://example.org/sub/v/2020.1/',
    });
    expect(JSON.parse(written('.zenodo.json'))).toEqual({
      ...before[1],
      version: '2020.1',
      publication_date: '2020-04-01',
    });
    const archive = path.join(root, '.zenodo.json');
    const options = { ...(await resolveConfig(archive)), parser: 'json' };
    expect(await check(written('.zenodo.json'), options)).toBe(true);
  });
});
