// YAML for people who do not know YAML: dates stay text, tricks are refused, and faults are told in plain words.
import { isAlias, isMap, isPair, isScalar, isSeq, LineCounter, parseDocument, type Node } from 'yaml';
import type { ProblemList } from '../../domain/place.ts';

type Path = readonly PropertyKey[];

/** A piece of YAML as plain data that knows where it stands. */
export type Yaml = {
  /** Maps, lists, text, true or false, null; numbers only below a key "value". Undefined where it is broken. */
  value: unknown;
  /** Offset in the file of the value at a path, or of the nearest thing around it. */
  valueAt(path: Path): number;
  /** Offset in the file of the key that a path ends with. */
  keyAt(path: Path): number;
};

/** What goes wrong most, in the words of somebody who writes a header. The rest is told in the library's words. */
const EXPLAINED: Readonly<Record<string, readonly [message: string, fix: string]>> = {
  BLOCK_AS_IMPLICIT_KEY: [
    'A colon and a space inside a value make it look like a key.',
    'Put the value in quotation marks: title: "One: two".',
  ],
  MULTILINE_IMPLICIT_KEY: [
    'This line has no colon, so no key can be told from its value.',
    'Write it as "key: value".',
  ],
  TAB_AS_INDENT: ['The line begins with a tab; YAML indents with spaces.', 'Put two spaces in its place.'],
  BAD_SCALAR_START: [
    'A value cannot begin with this character unless it stands in quotation marks.',
    'Put the value in quotation marks.',
  ],
  MISSING_CHAR: ['Something is opened here and not closed.', 'Add the closing quotation mark or bracket.'],
  DUPLICATE_KEY: ['This key stands here a second time.', 'Keep one of the two lines.'],
  TAG_RESOLVE_FAILED: ['Tags (words that begin with "!") are not read.', 'Put the value in quotation marks.'],
};

/** Faults that do not make the parser stumble over what follows: each one is worth telling. */
const LOCAL = new Set(['BLOCK_AS_IMPLICIT_KEY', 'BAD_SCALAR_START', 'DUPLICATE_KEY', 'TAG_RESOLVE_FAILED']);

/** The YAML that stands in `raw` from `start` to `end`. */
export function readYaml(raw: string, start: number, end: number, problems: ProblemList): Yaml {
  const text = raw.slice(start, end);
  const root = documentOf(text, start, problems);
  let sound = root !== undefined;
  const refuse = (node: Node, message: string, fix: string): null => {
    sound = false;
    problems.add(start + startOf(node), { rule: 'yaml', severity: 'error', message, fix });
    return null;
  };
  const plain = (node: unknown, key: string, typed: boolean): unknown => {
    if (isMap(node)) {
      const entries = node.items.map((pair): [string, unknown] => {
        const name = isScalar(pair.key) ? textOf(pair.key) : null;
        if (name === null || name === '__proto__') {
          refuse(isPair(pair) ? (pair.key as Node) : node, 'A key is a single word.', 'Rename it.');
          return ['', null];
        }
        return [name, plain(pair.value, name, typed || name === 'value')];
      });
      return Object.fromEntries(entries);
    }
    if (isSeq(node)) return node.items.map((item) => plain(item, key, typed));
    if (isAlias(node)) {
      return refuse(node, 'References to another place ("*name") are not read.', 'Write the value itself.');
    }
    if (!isScalar(node)) return null;
    return typeof node.value === 'number' && !typed ? textOf(node) : node.value;
  };
  const value = root === undefined ? undefined : plain(root, '', false);
  return {
    value: sound ? value : undefined,
    valueAt: (path) => start + startOf(find(root, path).value),
    keyAt: (path) => start + startOf(find(root, path).key),
  };
}

function documentOf(text: string, start: number, problems: ProblemList): Node | null | undefined {
  let document;
  try {
    document = parseDocument(text, {
      prettyErrors: false,
      logLevel: 'silent',
      lineCounter: new LineCounter(),
    });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    problems.add(start, {
      rule: 'yaml',
      severity: 'error',
      message: 'Lists inside lists go deeper here than is read.',
      fix: 'Write plain "key: value" lines.',
    });
    return undefined;
  }
  const faults = [...document.errors, ...document.warnings];
  faults.forEach((fault, index) => {
    if (index > 0 && !LOCAL.has(fault.code)) return;
    const [message, fix] = EXPLAINED[fault.code] ?? [
      `This is not YAML that can be read: ${fault.message}.`,
      'Write plain "key: value" lines, and values with special characters in quotation marks.',
    ];
    const rule = fault.code === 'DUPLICATE_KEY' ? 'duplicate-key' : 'yaml';
    const from = placeOf(fault, text);
    const actual = text.slice(from).split('\n', 1)[0]?.trim().slice(0, 80) ?? '';
    problems.add(start + from, { rule, severity: 'error', message, actual, fix });
  });
  return faults.length > 0 ? undefined : document.contents;
}

/** Where a fault stands; a quotation mark that stays open, where it opens, which is the last one of its kind. */
function placeOf(
  { code, message, pos }: { code: string; message: string; pos: [number, number] },
  text: string,
): number {
  if (code !== 'MISSING_CHAR' || !message.includes('quote')) return pos[0];
  return Math.max(0, text.lastIndexOf(message.includes('"') ? '"' : "'", pos[0]));
}

/** A scalar as it is written: 2018 is "2018", 1e3 is "1e3". */
function textOf(node: unknown): string | null {
  if (!isScalar(node)) return null;
  return typeof node.value === 'string' ? node.value : (node.source ?? String(node.value));
}

function startOf(node: unknown): number {
  return (isMap(node) || isSeq(node) || isScalar(node) || isAlias(node)) && node.range ? node.range[0] : 0;
}

/** The node at a path, and the node of the last key on the way; what is missing is stood for by what is around it. */
function find(root: unknown, path: Path): { key: unknown; value: unknown } {
  let key: unknown = root;
  let value: unknown = root;
  for (const step of path) {
    if (isMap(value)) {
      const pair = value.items.find((item) => textOf(item.key) === step);
      if (pair === undefined) break;
      key = pair.key;
      value = pair.value ?? pair.key;
    } else if (isSeq(value) && typeof step === 'number') {
      const item: unknown = value.items[step];
      if (item === undefined) break;
      key = item;
      value = item;
    } else break;
  }
  return { key, value };
}
