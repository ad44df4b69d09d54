import { dayNumber } from '../domain/day-number.ts';
import { languages, type Language } from '../i18n/language.ts';
import { isMeetingId } from './view.ts';

/** What the address of a frame asks of the page in it: its own parameters, and what hosts of other makes add. */
export type Wishes = {
  theme: 'light' | 'dark' | null;
  language: Language | null;
  /** Day numbers, `to` exclusive. */
  from: number | null;
  to: number | null;
  meeting: string | null;
  /** WordPress: `#?secret=…`. */
  secret: string | null;
  /** pym.js: `?childId=…`. */
  pym: string | null;
};

/** Reads `?from=2017&to=2026&theme=dark&lang=de#MEETING`. What is missing or says nothing sensible is null. */
export function wishesOf(search: string, hash: string): Wishes {
  const query = new URLSearchParams(search);
  const theme = query.get('theme');
  const [fragment = '', secret = null] = hash.replace(/^#/u, '').split(/#?\?secret=/u);
  return {
    theme: theme === 'light' || theme === 'dark' ? theme : null,
    language: languages.find((language) => language === query.get('lang')) ?? null,
    from: boundOf(query.get('from'), 0),
    to: boundOf(query.get('to'), 1),
    meeting: isMeetingId(fragment) ? fragment : null,
    secret: secret !== null && /^\w{1,40}$/u.test(secret) ? secret : null,
    pym: /^[\w-]{1,100}$/u.exec(query.get('childId') ?? '')?.[0] ?? null,
  };
}

/** The day on which a year, month or day begins or, with `after` 1, has ended. */
function boundOf(text: string | null, after: 0 | 1): number | null {
  const [, year, month, day] =
    /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/u.exec(text ?? '') ?? [];
  if (year === undefined) return null;
  const [y, m] = [Number(year), Number(month ?? 1)];
  if (day !== undefined) return dayNumber(y, m, Number(day)) + after;
  if (month !== undefined) return dayNumber(m + after > 12 ? y + 1 : y, ((m + after - 1) % 12) + 1, 1);
  return dayNumber(y + after, 1, 1);
}
