// All temporal expressions of a text, each settled against the article's day, a dateline or the date before it.
import { dayCount, isCalendarDay } from '../../../domain/calendar.ts';
import type { Day } from '../../../domain/day.ts';
import type { At } from '../mention.ts';
import type { Text, TextBlock } from '../text.ts';
import { find, type Found } from './find.ts';
import type { DateLanguage } from './language.ts';
import { maybeDateLanguage } from './languages.ts';
import { withSharedYears } from './lists.ts';
import { settle, type Settled, type Tense } from './settle.ts';
import { tenseOf } from './date-tense.ts';
import { tokensOf, wordOf, type Token } from './tokens.ts';
import { unitOf, type Stretch } from './value.ts';
import { vocabularyOf } from './vocabulary.ts';

/** A temporal expression at its place, with all that the engine knows of it. */
export type Expression = Settled & {
  at: At;
  rule: string;
  /** What joins it to the next expression. */
  join: 'range' | 'list' | null;
  bound: 'since' | 'until' | 'by' | null;
  dateline: boolean;
};

/** A dateline is trusted as "today" when it lies at most this many days before the day of publication. */
const DATELINE_REACH = 5;

/** The temporal expressions of a text, in order; none in a language that has no patterns. */
export function expressionsOf(text: Text): Expression[] {
  const language = maybeDateLanguage(text.language);
  if (language === undefined) return [];
  const vocabulary = vocabularyOf(language);
  const published = publicationOf(text.article.published);
  let now = published;
  let then: Stretch | null = null;
  let thenDay: Stretch | null = null;
  const all: Expression[] = [];
  for (const [index, block] of text.blocks.entries()) {
    const tokens = tokensOf(block, vocabulary);
    for (const found of withSharedYears(find(tokens, vocabulary), tokens, block.text)) {
      if (isPartOfName(found, tokens, block.text)) continue;
      const at = placeOf(found, tokens, index);
      const dateline = isDateline(block.text, at, found, language);
      // A dateline is near the day of publication, whatever the sentence tells after it.
      const bound = boundOf(found, tokens, block, language);
      const tense = (): Tense => (dateline ? null : tenseOf(found, tokens, block, language));
      const context = followsDay(found, all.at(-1), now)
        ? { now: then, then, tense: ahead }
        : { now, then, thenDay, tense };
      const settled = settle(found.reading, context);
      if (dateline) now = anchorOf(settled.stretch, published) ?? now;
      // "a year earlier" twice in a paragraph is the same year.
      const isStep = found.reading.is === 'shift' && found.reading.amount === true;
      if (settled.stretch !== null && !dateline && !isStep) then = settled.stretch;
      if (unitOf(then ?? '') === 'day') thenDay = then;
      const join = joinOf(found, tokens, block.text, language);
      all.push({ ...settled, at, rule: found.rule, join, bound, dateline });
    }
  }
  return all;
}

/** "from Friday to Sunday": the Sunday after that Friday; so in "on Wednesday and Friday", where both are to come. */
function followsDay({ reading }: Found, last: Expression | undefined, now: Stretch | null): boolean {
  const isWeekday =
    reading.is === 'calendar' && reading.weekday !== undefined && reading.direction === undefined;
  const isBare =
    isWeekday && reading.day === undefined && reading.month === undefined && reading.year === undefined;
  if (!isBare || last === undefined || last.join === null) return false;
  if (last.stretch === null || unitOf(last.stretch) !== 'day') return false;
  return last.join === 'range' || (now !== null && last.stretch > now);
}

const ahead = (): Tense => 'future';

/** The day of publication, or its month or year; the first day that an EDTF text names. */
function publicationOf(published: Day | null): Stretch | null {
  const match = /^\d{4}(?:-\d{2}(?:-\d{2})?)?/u.exec(published ?? '');
  if (match === null) return null;
  const unit = unitOf(match[0]);
  return unit === 'day' && !isCalendarDay(match[0]) ? null : match[0];
}

function placeOf({ from, to }: Found, tokens: readonly Token[], block: number): At {
  return { block, start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}

/** "Wall-2019", "COVID-2019": a year that a hyphen ties to a name. */
function isPartOfName(found: Found, tokens: readonly Token[], text: string): boolean {
  const [name, hyphen, first] = [tokens[found.from - 2], tokens[found.from - 1], tokens[found.from]];
  if (found.rule !== 'year' || name === undefined || hyphen === undefined || first === undefined)
    return false;
  const tied = name.end === hyphen.start && hyphen.end === first.start;
  return tied && name.sign === 'x' && /^[-‐–]$/u.test(text.slice(hyphen.start, hyphen.end));
}

function isDateline(text: string, at: At, { reading }: Found, language: DateLanguage): boolean {
  if (at.start > 90 || reading.is !== 'calendar' || reading.day === undefined) return false;
  const { before, after } = language.dateline;
  return before.test(text.slice(0, at.start)) && after.test(text.slice(at.end, at.end + 60));
}

/** The day of a dateline as the article's "today"; null where it is a slip, or years old. */
function anchorOf(dateline: Stretch | null, published: Stretch | null): Stretch | null {
  if (dateline === null) return null;
  if (published === null) return dateline;
  if (unitOf(published) !== 'day') return dateline.startsWith(published) ? dateline : null;
  const age = dayCount(published) - dayCount(dateline);
  return age >= 0 && age <= DATELINE_REACH ? dateline : null;
}

function boundOf(
  found: Found,
  tokens: readonly Token[],
  block: TextBlock,
  language: DateLanguage,
): Expression['bound'] {
  for (let i = found.from - 1; i >= Math.max(0, found.from - 3); i -= 1) {
    const word = wordOf(tokens[i], block.text);
    const bound = language.bounds[`${wordOf(tokens[i - 1], block.text)} ${word}`] ?? language.bounds[word];
    if (bound !== undefined) return bound;
    if (!language.between.includes(word)) break;
  }
  return language.boundsAfter?.[wordOf(tokens[found.to], block.text)] ?? null;
}

/** "between 2016 and 2018" is a range though "and" joins it; "postponed from 3 to 5 May" is none. */
function joinOf(found: Found, tokens: readonly Token[], text: string, language: DateLanguage): Found['join'] {
  if (found.join === null) return null;
  const words = [4, 3, 2, 1].map((back) => wordOf(tokens[found.from - back], text));
  if (words.some((word) => language.moves.test(word))) return 'list';
  const isPair = words.slice(-2).some((word) => language.pairs.includes(word));
  return isPair ? 'range' : found.join;
}
