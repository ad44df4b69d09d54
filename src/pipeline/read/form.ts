// A schema says what is wrong in its own terms; here it becomes a problem in the terms of who filled in the file.
import { z } from 'zod';
import { listed } from '../../domain/listed.ts';
import { nearest } from '../../domain/nearest.ts';
import type { ProblemList } from '../../domain/place.ts';
import { bareSchema, keysOf, schemaAt, valueAt } from './form-schema.ts';
import type { Yaml } from './yaml.ts';

type Path = readonly PropertyKey[];
type Issue = z.core.$ZodIssue;

/** How to speak of what is read. */
export type FormWords = {
  /** "an article", "a person". */
  noun: string;
  /** Where to add a missing key: "the header". */
  where: string;
  /** Words that people write for a key. */
  synonyms?: Readonly<Record<string, string>>;
  /** Rate a missing key as a note instead of an error. */
  lenient?: boolean;
};

/** The data at a path of some YAML in the form of a schema; null, and a problem for each fault, where it is not. */
export function readForm<T extends z.ZodType>(
  schema: T,
  yaml: Yaml,
  at: Path,
  words: FormWords,
  problems: ProblemList,
): z.infer<T> | null {
  const value = valueAt(yaml.value, at);
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  for (const issue of result.error.issues) tell(issue, schema, yaml, value, at, words, problems);
  return null;
}

function tell(
  issue: Issue,
  schema: z.ZodType,
  yaml: Yaml,
  value: unknown,
  base: Path,
  words: FormWords,
  problems: ProblemList,
): void {
  const full = [...base, ...issue.path];
  const name = nameOf(issue.path);
  if (issue.code === 'unrecognized_keys') {
    const known = keysOf(schemaAt(schema, issue.path, value));
    const owner = name === '' ? words.noun : `"${name}"`;
    for (const key of issue.keys) {
      tellUnknownKey(key, owner, known, yaml.keyAt([...full, key]), words, problems);
    }
    return;
  }
  const found = valueAt(value, issue.path);
  const severity = words.lenient === true ? 'note' : 'error';
  if (found === undefined) {
    const meaning = schemaAt(schema, issue.path, value)?.description ?? '';
    const key = String(issue.path.at(-1) ?? '');
    const around = nameOf(issue.path.slice(0, -1));
    const owner = around === '' ? capital(words.noun) : `"${around}"`;
    problems.add(yaml.valueAt(full.slice(0, -1)), {
      rule: 'missing-key',
      severity,
      message: `${owner} needs "${key}"${meaning === '' ? '' : `: ${sentence(meaning)}`}.`,
      expected: [key],
      fix: `Add a line "${key}: …" to ${words.where}.`,
    });
    return;
  }
  if (found === null || found === '') {
    problems.add(yaml.keyAt(full), {
      rule: 'wrong-value',
      severity: 'error',
      message: `"${name}" is empty.`,
      fix: 'Fill it in, or remove the line where nothing is known.',
    });
    return;
  }
  if (typeof found === 'string' && /^\d{4}-\d{2}-\d{2}$/u.test(found) && issue.code === 'custom') {
    problems.add(yaml.valueAt(full), {
      rule: 'no-such-date',
      severity: 'error',
      message: `"${name}" is "${found}", a day that does not exist.`,
      actual: found,
      fix: 'Correct it, or give the month alone, as in "2018-02".',
    });
    return;
  }
  const parent = bareSchema(schemaAt(schema, issue.path.slice(0, -1), value));
  tellWrongValue(issue, name, found, parent, yaml.valueAt(full), problems);
}

function tellUnknownKey(
  key: string,
  owner: string,
  known: readonly string[],
  offset: number,
  words: FormWords,
  problems: ProblemList,
): void {
  const synonym = words.synonyms?.[key.toLowerCase()];
  const near = synonym === undefined ? nearest(key, known) : [synonym];
  problems.add(offset, {
    rule: 'unknown-key',
    severity: 'error',
    message: `"${key}" is not a key of ${owner}.`,
    actual: key,
    expected: near.length > 0 ? near : known,
    fix:
      near.length > 0
        ? `Write ${listed(near, 'or')}, or remove the line.`
        : `Remove the line; the keys are ${listed(known, 'and')}.`,
  });
}

function tellWrongValue(
  issue: Issue,
  name: string,
  found: unknown,
  parent: unknown,
  offset: number,
  problems: ProblemList,
): void {
  const shown = typeof found === 'object' ? kindOf(found) : `"${String(found)}"`;
  const choices = choicesOf(issue, parent);
  const rest = choices.length > 0 ? `it can be ${listed(choices, 'or')}` : demandOf(issue);
  const near = choices.length > 0 ? nearest(String(found), choices) : [];
  problems.add(offset, {
    rule: 'wrong-value',
    severity: 'error',
    message: `"${name}" is ${shown}; ${rest}.`,
    actual: typeof found === 'object' ? null : String(found),
    expected: near.length > 0 ? near : choices,
    fix: near.length > 0 ? `Write ${listed(near, 'or')}.` : 'Correct it, or remove the line.',
  });
}

/** What a value has to be, as the end of a sentence; a schema's own message where it has one. */
function demandOf(issue: Issue): string {
  if (issue.code === 'invalid_type') return `it has to be ${typeName(issue.expected)}`;
  if (issue.code === 'invalid_key') return issue.issues[0]?.message ?? issue.message;
  if (issue.code === 'too_small') return `it has to have at least ${String(issue.minimum)}`;
  if (issue.code === 'too_big') return `it can have at most ${String(issue.maximum)}`;
  return issue.message;
}

/** The words that a value can be, where it is one of a few. */
function choicesOf(issue: Issue, parent: unknown): string[] {
  if (issue.code === 'invalid_value') return issue.values.map(String);
  if (issue.code !== 'invalid_union' || !(parent instanceof z.ZodDiscriminatedUnion)) return [];
  const key = parent.def.discriminator;
  return parent.options.flatMap((option) => {
    const field = option instanceof z.ZodObject ? (option.shape as Record<string, unknown>)[key] : undefined;
    return field instanceof z.ZodLiteral ? [...field.values].map(String) : [];
  });
}

function nameOf(path: Path): string {
  return path.filter((step) => typeof step !== 'number').join('.');
}

function kindOf(value: unknown): string {
  return Array.isArray(value) ? 'a list' : 'a group of keys';
}

function typeName(expected: string): string {
  const names: Record<string, string> = { string: 'text', array: 'a list', boolean: 'true or false' };
  return names[expected] ?? (expected === 'object' || expected === 'record' ? 'a group of keys' : expected);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A description as the end of a sentence: small first letter, no full stop. */
function sentence(text: string): string {
  return (text.charAt(0).toLowerCase() + text.slice(1)).replace(/\.$/u, '');
}
