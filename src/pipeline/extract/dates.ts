// Dates are found by one engine for all languages; here its expressions become EDTF, and whatever is no date is left.
import { addDays, isCalendarDay } from '../../domain/calendar.ts';
import { expressionsOf, type Expression } from './dates/expressions.ts';
import { maybeDateLanguage } from './dates/languages.ts';
import { edtfOf, firstDay } from './dates/value.ts';
import type { DateMention } from './mention.ts';
import type { Text } from './text.ts';

/** The calendar dates of a text, in order: "on Tuesday", "13 June 2016", "since 2017"; not "two hours", not "daily". */
export function extractDates(text: Text): DateMention[] {
  const expressions = expressionsOf(text);
  const mentions: DateMention[] = [];
  for (let i = 0; i < expressions.length; i += 1) {
    const expression = expressions[i] as Expression;
    const next = expressions[i + 1];
    const range = next === undefined ? null : maybeRange(expression, next);
    if (range !== null) {
      mentions.push(range);
      i += 1;
    } else if (isCalendarDate(expression)) {
      mentions.push(mentionOf(expression));
    } else {
      const offset = maybeDayOfEvent(expressions[i - 1], expression, text);
      if (offset !== null) mentions.push(offset);
    }
  }
  return mentions;
}

/** A time of day alone ("at 3 p.m.", "in the evening") names no date. */
function isCalendarDate({ type, value, rule }: Expression): boolean {
  return (
    (type === 'DATE' || type === 'TIME') && !value.endsWith('_REF') && rule !== 'time' && rule !== 'part'
  );
}

function mentionOf(expression: Expression): DateMention {
  const { at, rule, stretch, anchor, mod, bound, dateline } = expression;
  // A wrong day is worse than none: "04/05/2017" may be in April or in May.
  const known = stretch === null || expression.isGuess ? null : edtfOf(stretch);
  // "In the month of Bahman 1401": a year of another calendar.
  const value = known !== null && /^1[0-6]\d\d/u.test(known) ? null : known;
  return {
    kind: 'date',
    at,
    rule,
    value: value !== null && mod === 'APPROX' && !value.includes('/') ? `${value}~` : value,
    basis: anchor === null && value !== null ? 'stated' : 'implied',
    anchor,
    bound,
    dateline,
  };
}

/** "On Friday, a day after the talks": the talks were the day before. */
function maybeDayOfEvent(day: Expression | undefined, length: Expression, text: Text): DateMention | null {
  const days = Number(/^P(\d{1,2})D$/u.exec(length.value)?.[1]);
  const words = maybeDateLanguage(text.language)?.fromEvent;
  if (day === undefined || Number.isNaN(days) || words === undefined) return null;
  if (day.at.block !== length.at.block || !isCalendarDate(day)) return null;
  const { value } = mentionOf(day);
  const block = text.blocks[length.at.block]?.text ?? '';
  if (value === null || !isCalendarDay(value)) return null;
  if (!/^,?\s$/u.test(block.slice(day.at.end, length.at.start))) return null;
  const rest = block.slice(length.at.end, length.at.end + 30);
  const after = words.after.exec(rest);
  const link = after ?? words.before.exec(rest);
  if (link === null) return null;
  return {
    kind: 'date',
    at: { ...length.at, end: length.at.end + link[0].length },
    rule: 'event-day',
    value: addDays(value, after === null ? days : -days),
    basis: 'implied',
    anchor: value,
    bound: null,
    dateline: false,
  };
}

/** "25 to 28 September": one stretch of time, from the first to the second. */
function maybeRange(first: Expression, second: Expression): DateMention | null {
  if (first.join !== 'range' || first.stretch === null || second.stretch === null) return null;
  const [from, to] = [mentionOf(first), mentionOf(second)];
  if (from.value === null || to.value === null || from.value.includes('/') || to.value.includes('/'))
    return null;
  if (firstDay(first.stretch) >= firstDay(second.stretch)) return null;
  return {
    ...from,
    at: { ...from.at, end: to.at.end },
    rule: 'range',
    value: `${from.value}/${to.value}`,
    basis: from.basis === 'stated' && to.basis === 'stated' ? 'stated' : 'implied',
    anchor: from.anchor ?? to.anchor,
    // "from 27 to 29 May" says when, not since when.
    bound: null,
  };
}
