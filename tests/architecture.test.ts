// Who may import whom. The table is the house's plan; a new arrow is a decision, not an accident.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const src = path.resolve(import.meta.dirname, '../src');

/** A room of the house: the first folder under src, or a stage of the pipeline. */
type Room = string;

/** From each room, the rooms it may import; types of the schema are free to domain, as values they are not. */
const allowed: Readonly<Record<Room, readonly Room[]>> = {
  domain: ['domain'],
  i18n: ['i18n', 'domain'],
  schema: ['schema', 'domain'],
  'pipeline/read': ['domain', 'schema', 'pipeline/read'],
  'pipeline/extract': ['domain', 'schema', 'pipeline/extract'],
  'pipeline/resolve': ['domain', 'schema', 'pipeline/resolve'],
  'pipeline/check': ['domain', 'schema', 'pipeline/check'],
  'pipeline/emit': ['domain', 'schema', 'pipeline/emit'],
  pipeline: [
    'domain',
    'schema',
    'pipeline',
    'pipeline/read',
    'pipeline/extract',
    'pipeline/resolve',
    'pipeline/check',
    'pipeline/emit',
  ],
  timeline: ['domain', 'i18n', 'timeline'],
  exports: ['domain', 'i18n', 'exports'],
  embed: ['domain', 'timeline', 'exports', 'i18n', 'embed'],
  'content.config.ts': ['domain', 'schema'],
  // The site never ships to a browser: it may hold the schemas, whose library is heavy.
  site: ['domain', 'schema', 'timeline', 'embed', 'exports', 'i18n', 'site'],
  components: ['domain', 'timeline', 'embed', 'exports', 'i18n', 'components', 'styles'],
  layouts: ['domain', 'timeline', 'embed', 'exports', 'i18n', 'components', 'layouts', 'styles'],
  pages: [
    'domain',
    'pipeline',
    'timeline',
    'embed',
    'exports',
    'i18n',
    'site',
    'components',
    'layouts',
    'styles',
    'pages',
  ],
  styles: [],
};

/** Packages that belong to some rooms only. */
const packages: readonly { name: RegExp; rooms: RegExp }[] = [
  { name: /^(?:unified|remark|mdast|unist)/u, rooms: /^pipeline\/(?:read|emit)$/u },
  { name: /^d3-/u, rooms: /^timeline$/u },
  { name: /^astro:/u, rooms: /^(?:site|pages|content\.config\.ts)$/u },
  { name: /^node:/u, rooms: /^$/u },
  { name: /^zod$/u, rooms: /^(?:schema|pipeline\/.*|content\.config\.ts)$/u },
];

type Import = { file: string; room: Room; target: string; typeOnly: boolean };

const imports = sources().flatMap(importsOf);

describe('the import table', () => {
  it('covers every room', () => {
    expect(
      [...new Set(imports.map((one) => one.room))].filter((room) => allowed[room] === undefined),
    ).toEqual([]);
  });

  it('holds for every import between rooms', () => {
    const wrong = imports.flatMap(({ file, room, target, typeOnly }) => {
      if (!target.startsWith('.')) return [];
      const to = roomOf(path.relative(src, path.resolve(src, path.dirname(file), target)));
      if (to.startsWith('..') || allowed[room]?.includes(to) === true) return [];
      if (to === 'schema' && typeOnly) return [];
      return [`${file} (${room}) → ${to}`];
    });
    expect(wrong).toEqual([]);
  });

  it('holds for packages that belong to some rooms only', () => {
    const wrong = imports.flatMap(({ file, room, target, typeOnly }) =>
      packages.some(({ name, rooms }) => name.test(target) && !rooms.test(room)) && !typeOnly
        ? [`${file} (${room}) → ${target}`]
        : [],
    );
    expect(wrong).toEqual([]);
  });

  it('would see a stage that imports another', () => {
    expect(allowed['pipeline/extract']).not.toContain('pipeline/resolve');
    expect(imports.some(({ room, target }) => room === 'pipeline' && target.includes('./extract/'))).toBe(
      true,
    );
  });
});

describe('rooms with one job', () => {
  it('have names that say it', () => {
    const vague = sources().filter((file) =>
      /(?:^|\/)(?:utils?|helpers?|common|misc|lib)(?:\.|\/)/u.test(file),
    );
    expect(vague).toEqual([]);
  });
});

function sources(): string[] {
  return readdirSync(src, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => /\.(?:ts|astro)$/u.test(file) && !file.endsWith('.d.ts'))
    .sort();
}

function importsOf(file: string): Import[] {
  const text = readFileSync(path.join(src, file), 'utf8');
  const found = text.matchAll(
    /^\s*(?:import|export)\s+(type\s+)?(?:[^'"\n;]*?(?:\n[^'"\n;]*?)*?\sfrom\s+)?['"]([^'"]+)['"]/gmu,
  );
  return [...found].map((match) => ({
    file,
    room: roomOf(file),
    target: match[2] ?? '',
    typeOnly: match[1] !== undefined,
  }));
}

function roomOf(file: string): Room {
  const [first = '', second = '', third] = file.split('/');
  return first === 'pipeline' && third !== undefined ? `pipeline/${second}` : first;
}
