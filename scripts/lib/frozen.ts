// The files of a release: taken from a build of the site, listed with their hashes, compared.
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { isMap, parseDocument } from 'yaml';
import type { Release } from '../../src/domain/release.ts';
import { root } from './run.ts';

/** What each file of a release is, so that anybody can tell that it is still the same. */
export type Manifest = {
  release: string;
  built: string;
  /** Where the site stood: citations and linked data name it. */
  site: string;
  files: { path: string; bytes: number; sha256: string }[];
};

const FILE = 'manifest.json';
const INDEX = path.join(root, 'releases', 'index.json');

/**
 * Takes a release out of a site that was built for it. A release is the data whole, a page for each meeting, and the
 * embeds in their languages: what is cited and pasted. Everything else is a view of these, and hosts take some 20,000
 * files.
 */
export function freeze(site: string, to: string, name: string, address: string): Release {
  cpSync(path.join(site, 'v', name), to, { recursive: true });
  cpSync(path.join(site, 'data'), path.join(to, 'data'), {
    recursive: true,
    filter: (file) => !file.endsWith('.html'),
  });
  const embeds = path.join(site, 'embed', 'v1');
  if (existsSync(embeds)) cpSync(embeds, path.join(to, 'embed', 'v1'), { recursive: true, filter: isFrame });
  const { built } = JSON.parse(readFileSync(path.join(to, 'data', 'meetings.json'), 'utf8')) as Release;
  const manifest: Manifest = { release: name, built, site: address, files: filesIn(to) };
  writeFileSync(path.join(to, FILE), `${JSON.stringify(manifest, null, 1)}\n`);
  const meetings = readdirSync(path.join(to, 'meetings')).sort();
  return { name, built, meetings };
}

/** A folder of embeds, or the page of one. */
function isFrame(file: string): boolean {
  return statSync(file).isDirectory() || path.basename(file) === 'index.html';
}

/** The files of a release with their hashes, without its own list of them. */
function filesIn(folder: string): Manifest['files'] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => file !== FILE && statSync(path.join(folder, file)).isFile())
    .sort()
    .map((file) => {
      const bytes = readFileSync(path.join(folder, file));
      return { path: file, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
    });
}

export function manifestOf(folder: string): Manifest {
  return JSON.parse(readFileSync(path.join(folder, FILE), 'utf8')) as Manifest;
}

/** The files that are not the same in two folders, or in one of them only. Reads what lies there, not the lists. */
export function differences(one: string, other: string): string[] {
  const hashes = [one, other].map(
    (folder) =>
      new Map([
        ...filesIn(folder).map(({ path: file, sha256 }) => [file, sha256] as const),
        [FILE, readFileSync(path.join(folder, FILE), 'utf8')] as const,
      ]),
  );
  const [first, second] = hashes as [Map<string, string>, Map<string, string>];
  return [...new Set([...first.keys(), ...second.keys()])]
    .filter((file) => first.get(file) !== second.get(file))
    .sort();
}

/** Adds a release to the list that the site reads. */
export function listRelease(release: Release): void {
  const known = existsSync(INDEX) ? (JSON.parse(readFileSync(INDEX, 'utf8')) as Release[]) : [];
  mkdirSync(path.dirname(INDEX), { recursive: true });
  writeFileSync(INDEX, `${JSON.stringify([...known, release], null, 1)}\n`);
}

/** Names a release where programs and archives look, CITATION.cff and .zenodo.json of `folder`. `site` is where it stands. */
export async function nameRelease({ name, built }: Release, site: string, folder = root): Promise<void> {
  const citation = path.join(folder, 'CITATION.cff');
  const document = parseDocument(readFileSync(citation, 'utf8'));
  if (!isMap(document.contents)) throw new Error('citation file: no keys');
  document.set('version', name);
  document.set('date-released', built);
  document.set('url', new URL(`v/${name}/`, site.replace(/\/*$/u, '/')).href);
  writeFileSync(citation, document.toString({ lineWidth: 0, singleQuote: true }));
  const archive = path.join(folder, '.zenodo.json');
  const metadata = JSON.parse(readFileSync(archive, 'utf8')) as Record<string, unknown>;
  const named = { ...metadata, version: name, publication_date: built };
  const options = await resolveConfig(path.join(root, '.zenodo.json'));
  writeFileSync(archive, await format(JSON.stringify(named), { ...options, parser: 'json' }));
}

/** Puts every release into a site that was built: `/v/NAME/`. Returns how many there are. */
export function serveReleases(site: string): number {
  const folder = path.join(root, 'releases');
  const names = existsSync(INDEX) ? (JSON.parse(readFileSync(INDEX, 'utf8')) as Release[]) : [];
  for (const { name } of names) {
    cpSync(path.join(folder, name), path.join(site, 'v', name), { recursive: true });
  }
  return names.length;
}
