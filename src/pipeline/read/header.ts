import { articleHeader, type ArticleHeader } from '../../schema/article.ts';
import { isEdtf } from '../../schema/day.ts';
import { listed, readForm, type FormWords } from './form.ts';
import type { FrontMatter } from './front-matter.ts';
import type { HeaderLine } from './plain-text.ts';
import type { ProblemList } from '../../domain/place.ts';
import { readYaml, type Yaml } from './yaml.ts';

/** What is known of an article from its header. */
export type Header = Partial<ArticleHeader>;

/** The longest header that is read, in code units. */
const HEADER_LIMIT = 32 * 1024;

/** What people write for a key of ours. */
const SYNONYMS: Readonly<Record<string, string>> = {
  date: 'published',
  lang: 'language',
  link: 'url',
  source: 'publisher',
  headline: 'title',
  license: 'licence',
  archive: 'archived',
  kind: 'text',
  type: 'text',
};

/** The header of a Markdown file. Null where its YAML cannot be read, or a finished article has a fault in it. */
export function readHeader(
  raw: string,
  matter: FrontMatter,
  finished: boolean,
  problems: ProblemList,
): Header | null {
  if (matter.yamlEnd - matter.yamlStart > HEADER_LIMIT) {
    problems.add(matter.yamlStart, {
      rule: 'header-size',
      severity: 'error',
      message: `The header has more than ${HEADER_LIMIT} characters, so it is not read.`,
      fix: 'Put the text below the second line of "---"; the header holds a few keys only.',
    });
    return null;
  }
  const yaml = readYaml(raw, matter.yamlStart, matter.yamlEnd, problems);
  if (yaml.value === undefined) return null;
  if (yaml.value !== null && (typeof yaml.value !== 'object' || Array.isArray(yaml.value))) {
    problems.add(matter.yamlStart, {
      rule: 'yaml',
      severity: 'error',
      message: 'The header is no list of keys with their values.',
      fix: 'Write it in lines of "key: value".',
    });
    return null;
  }
  const given = entriesOf(yaml, matter, finished);
  const words: FormWords = {
    noun: 'an article',
    where: 'the header',
    synonyms: SYNONYMS,
    lenient: !finished,
  };
  readForm(articleHeader, given, [], words, problems);
  const header: Header = {};
  for (const [key, schema] of Object.entries(articleHeader.shape)) {
    const value = (given.value as Record<string, unknown>)[key];
    const result = schema.safeParse(value);
    if (result.success && result.data !== undefined) Object.assign(header, { [key]: result.data });
  }
  for (const key of ['published', 'retrieved'] as const) {
    const value = header[key];
    if (value === undefined || isPlainDay(value)) continue;
    tellDay(key, value, given.valueAt([key]), problems);
    delete header[key];
  }
  tellLicence(header, given, problems);
  return header;
}

/** The keys of the header; a missing one is told at the opening line. Unfinished texts may use short names. */
function entriesOf(yaml: Yaml, matter: FrontMatter, finished: boolean): Yaml {
  const value: Record<string, unknown> = { ...(yaml.value as Record<string, unknown> | null) };
  const renamed = new Map<string, string>();
  if (!finished) {
    for (const [short, key] of [
      ['date', 'published'],
      ['lang', 'language'],
    ] as const) {
      if (!(short in value) || key in value) continue;
      value[key] = value[short];
      delete value[short];
      renamed.set(key, short);
    }
  }
  const own = (path: readonly PropertyKey[]): PropertyKey[] =>
    path.map((step, at) => (at === 0 && typeof step === 'string' ? (renamed.get(step) ?? step) : step));
  return {
    value,
    valueAt: (path) => (path.length === 0 ? matter.start : yaml.valueAt(own(path))),
    keyAt: (path) => yaml.keyAt(own(path)),
  };
}

function tellLicence(header: Header, yaml: Yaml, problems: ProblemList): void {
  if (header.text !== 'original' || header.licence !== undefined) return;
  problems.add(yaml.keyAt(['text']), {
    rule: 'missing-key',
    severity: 'error',
    message: '"text" is "original", and nothing says under which licence the whole text may stand here.',
    expected: ['licence'],
    fix: 'Add a line "licence: …" to the header, or write a digest in your own words.',
  });
}

/** The lines at the beginning of a text. What is missing or unknown is noted; what is wrong is an error. */
export function readHeaderLines(lines: readonly HeaderLine[], problems: ProblemList): Header {
  const header: Header = {};
  for (const { key, value, keyAt, valueAt } of lines) {
    const name = key === 'date' ? 'published' : key === 'lang' ? 'language' : key;
    if (value === '') continue;
    if (
      name !== 'title' &&
      name !== 'publisher' &&
      name !== 'url' &&
      name !== 'published' &&
      name !== 'language'
    ) {
      problems.add(keyAt, {
        rule: 'unknown-key',
        severity: 'note',
        message: `The line "${key}:" is not read.`,
        actual: key,
        expected: ['url', 'date', 'lang', 'publisher', 'title'],
      });
      continue;
    }
    const day = name === 'published' ? (/^(\d{4}-\d{2}-\d{2})[T ]/u.exec(value)?.[1] ?? value) : value;
    const result = articleHeader.shape[name].safeParse(day);
    if (result.success && (name !== 'published' || isPlainDay(day))) header[name] = day;
    else if (name === 'published') tellDay(key, day, valueAt, problems);
    else {
      problems.add(valueAt, {
        rule: 'wrong-value',
        severity: 'error',
        message: `"${key}" is "${value}"; ${result.error?.issues[0]?.message ?? 'it is not read'}.`,
        actual: value,
        fix: 'Correct it, or remove the line.',
      });
    }
  }
  tellMissing(header, problems);
  return header;
}

/** Notes, once each, what a text without a full header does not say. */
export function tellMissing(header: Header, problems: ProblemList): void {
  const missing = (['publisher', 'url', 'language'] as const).filter((key) => header[key] === undefined);
  for (const key of missing) {
    problems.add(0, {
      rule: 'missing-key',
      severity: 'note',
      message:
        key === 'language'
          ? 'The text does not say its language; it is told from its words.'
          : `The text does not say its ${key === 'url' ? 'address' : key}; an article needs ${listed([key], 'or')}.`,
      expected: [key],
      fix: 'Nothing has to be done to try it; "npm run article:new" asks for it.',
    });
  }
  if (header.published !== undefined) return;
  problems.add(0, {
    rule: 'missing-key',
    severity: 'note',
    message: 'The text does not say when it was published, so "Tuesday" or "last week" is no date in it.',
    expected: ['published'],
    fix: 'Add a first line "date: YYYY-MM-DD" if the day is known.',
  });
}

/** Whether a date is one that people mean: the EDTF library also takes bare digits and times of day. */
function isPlainDay(text: string): boolean {
  return isEdtf(text) && !/\d{5}|T/u.test(text);
}

function tellDay(key: string, value: string, offset: number, problems: ProblemList): void {
  const isDay = /^\d{4}-\d{2}-\d{2}$/u.test(value);
  problems.add(offset, {
    rule: isDay ? 'no-such-date' : 'wrong-value',
    severity: 'error',
    message: isDay
      ? `"${key}" is "${value}", a day that does not exist.`
      : `"${key}" is "${value}"; a date is a day, a month or a year, as in "2023-09-26", "2018-07" or "2019".`,
    actual: value,
    fix: isDay ? 'Correct it, or give the month alone, as in "2018-02".' : 'Write the day without the time.',
  });
}
