import type { ProblemList } from '../../domain/place.ts';
import { articleHeader } from '../../schema/article.ts';
import type { Header } from './header.ts';
import type { HeaderLine } from './plain-text.ts';
import { isPlainDay, tellDay } from './publication-day.ts';

/** What a text without a header leaves open; nothing has to be done about it to try the text. */
const MISSING = [
  ['publisher', 'The text does not say who published it.'],
  ['url', 'The text does not say the address it is from.'],
  ['language', 'The text does not say its language; it is told from its words.'],
  ['published', 'The text does not say when it was published, so "Tuesday" or "last week" is no date in it.'],
] as const;
const ASKED = '"npm run article:new" makes an article of it and asks for what is missing.';
const FIX_MISSING: Readonly<Record<string, string>> = {
  published: 'Add a first line "date: YYYY-MM-DD" if the day is known.',
  language: 'Add a first line "lang: …" if it is told wrongly.',
};

/** The lines at the beginning of a text. What is missing or unknown is noted; what is wrong is an error. */
export function readHeaderLines(lines: readonly HeaderLine[], problems: ProblemList): Header {
  const header: Header = {};
  const given = new Set<string>();
  for (const { key, value, keyAt, valueAt } of lines) {
    const name = key === 'date' ? 'published' : key === 'lang' ? 'language' : key;
    if (value === '') continue;
    given.add(name);
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
  tellMissing(header, problems, given);
  return header;
}

/** Notes, once each, what a text without a full header does not say. */
export function tellMissing(header: Header, problems: ProblemList, given: ReadonlySet<string>): void {
  for (const [key, message] of MISSING) {
    if (header[key] !== undefined || given.has(key)) continue;
    problems.add(0, { rule: 'missing-key', severity: 'note', message, fix: FIX_MISSING[key] ?? ASKED });
  }
}
