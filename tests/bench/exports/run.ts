// How long the files of data take to write, by format, for the real record and for invented ones: is it linear?
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { dataFiles, filesOf, type DataFile } from '../../../src/exports/files.ts';
import type { Edition, View } from '../../../src/exports/edition.ts';
import { unknownHistory } from '../../../src/domain/history.ts';
import { editionOf, viewsOf } from '../../../src/site/edition.ts';
import { storeOf } from '../../site/record.ts';
import { syntheticEdition } from './synthetic.ts';

type Made = { edition: Edition; views: { whole: View; entries: View[] } };
type Line = {
  record: string;
  meetings: number;
  files: number;
  megabytes: number;
  dataMs: number;
  allMs: number;
};

const ROUNDS = 3;
const SIZES = [1000, 10_000];
const root = path.resolve(import.meta.dirname, '../../..');

const lines: Line[] = [
  measured('real', real),
  ...SIZES.map((count) => measured('invented', () => syntheticEdition(count))),
];
const heading = ['record', 'meetings', 'files', 'MB', 'data/ ms', 'all ms', 'all ms per 1000'];
console.log(heading.join('\t'));
for (const { record, meetings, files, megabytes, dataMs, allMs } of lines) {
  const cells = [record, meetings, files, megabytes.toFixed(1), dataMs.toFixed(0), allMs.toFixed(0)];
  console.log([...cells, ((allMs / meetings) * 1000).toFixed(0)].join('\t'));
}
const at = process.argv.indexOf('--json');
if (at > 0) writeFileSync(process.argv[at + 1] ?? 'exports.json', `${JSON.stringify(lines, null, 2)}\n`);

/** The median of some rounds, in the time of this process's own work. Nothing is kept from one round to the next. */
function measured(record: string, make: () => Made): Line {
  const rounds = Array.from({ length: ROUNDS }, () => {
    const { edition, views } = make();
    const schemas = new Map<string, object>();
    const data = timed(() => written(dataFiles(edition, schemas)));
    const all = filesOf(edition, views, schemas, unknownHistory);
    const whole = timed(() => written(all));
    return { ...whole, files: all.length, meetings: edition.meetings.length, dataMs: data.ms };
  });
  const median = (values: number[]): number =>
    values.sort((a, b) => a - b)[Math.floor(values.length / 2)] as number;
  const [{ bytes, files, meetings } = { bytes: 0, files: 0, meetings: 0 }] = rounds;
  return {
    record,
    meetings,
    files,
    megabytes: bytes / 1_000_000,
    dataMs: median(rounds.map(({ dataMs }) => dataMs)),
    allMs: median(rounds.map(({ ms }) => ms)),
  };
}

function written(files: readonly DataFile[]): number {
  return files.reduce((sum, { write }) => sum + Buffer.byteLength(write()), 0);
}

function timed(work: () => number): { ms: number; bytes: number } {
  const start = process.cpuUsage();
  const bytes = work();
  const { user, system } = process.cpuUsage(start);
  return { ms: (user + system) / 1000, bytes };
}

/** The record that the last `npm run content` wrote. */
function real(): Made {
  const generated = path.join(root, 'content', 'generated');
  const read = (name: string): never[] =>
    readdirSync(path.join(generated, name)).map(
      (file) =>
        parse(
          readFileSync(path.join(generated, name, file), 'utf8')
            .split('\n---\n')[0]
            ?.slice(4) ?? '',
        ) as never,
    );
  const store = storeOf({
    articles: read('articles'),
    meetings: read('meetings'),
    dialogues: read('dialogues'),
    people: read('people'),
    organisations: read('organisations'),
    topics: read('topics'),
    places: read('places'),
    countries: read('countries'),
  });
  const folder = path.join(root, 'content', 'articles');
  const files = new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.md'))
      .map((file) => [path.basename(file, '.md'), readFileSync(path.join(folder, file), 'utf8')]),
  );
  const edition = editionOf(store, {
    address: 'https://example.org/',
    release: '1',
    built: '2026-01-01',
    files,
  });
  return { edition, views: viewsOf(store, edition) };
}
