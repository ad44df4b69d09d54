// The vocabulary of schema.org, as the declarations of schema-dts list it: which type has which properties.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const SCHEMA = 'https://schema.org/';
const source = readFileSync(
  fileURLToPath(import.meta.resolve('schema-dts')).replace(/\.js$/u, '.d.ts'),
  'utf8',
);

/** Each type with its own properties and the types that it inherits from. A type without properties has no base of its own. */
const types = new Map(
  [
    ...source.matchAll(/^export interface (\w+)Leaf extends ([^{]+)\{\n([\s\S]*?)^\}/gmu),
    ...source.matchAll(/^interface (\w+)Base (?:extends ([^{]+))?\{\n([\s\S]*?)^\}/gmu),
  ].map(([, name = '', parents = '', body = '']) => [
    name,
    {
      parents: parents.split(',').map((parent) => parent.trim().replace(/Base$/u, '')),
      own: new Set([...body.matchAll(/^ {4}"([\w-]+)"\?:/gmu)].map(([, property]) => property)),
    },
  ]),
);

function hasProperty(type: string, property: string): boolean {
  const known = types.get(type);
  return (
    known !== undefined &&
    (known.own.has(property) || known.parents.some((parent) => hasProperty(parent, property)))
  );
}

/** What schema.org does not know: types, and properties on things of a type that has none such; of a node and all in it. */
export function foreignWords(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(foreignWords);
  if (typeof node !== 'object' || node === null || '@value' in node) return [];
  const { '@type': own = [], ...rest } = node as { '@type'?: string[] } & Record<string, unknown>;
  const names = own.map((type) => type.replace(SCHEMA, ''));
  const unknown = names.filter((name) => !types.has(name));
  const properties = Object.keys(rest).filter((key) => key.startsWith(SCHEMA));
  const foreign = properties
    .map((key) => key.slice(SCHEMA.length))
    // An annotation of actions that stands beside the vocabulary: https://schema.org/docs/actions.html
    .filter((name) => name !== 'query-input')
    // A role stands between a thing and another, and repeats the property that leads to it.
    .filter((name) => !(names.includes('Role') && name === 'performer'))
    .filter((name) => !names.some((type) => hasProperty(type, name)))
    .map((name) => `${name} of ${names.join(', ')}`);
  return [...unknown, ...foreign, ...properties.flatMap((key) => foreignWords(rest[key]))];
}
