// A reading meets the day of the article: what was "Tuesday" becomes a day, or stays unknown.
import { addDays, dayCount, digits, weekdayOf } from '../../../domain/calendar.ts';
import type { Calendar, Direction, Duration, Meant, Mod, Shift } from './reading.ts';
import { holidayIn } from './holidays.ts';
import { durationText } from './duration-text.ts';
import { firstDay, shift, unitOf, UNITS, widen, type Stretch, type Unit } from './value.ts';

/**
 * "gone" is past beyond doubt: "since January", "was arrested in January". "due" looks forward from a time that may be
 * past itself: "the talks that had been set for June were called off".
 */
export type Tense = 'gone' | 'past' | 'due' | 'future' | null;

export type Context = {
  /** The article's day, or its month or year where no more is known; null where nothing is. */
  now: Stretch | null;
  /** The date last named. */
  then: Stretch | null;
  /** The day last named, where "that day" is said after a month or a year. */
  thenDay?: Stretch | null;
  /** Asked only where the words leave it open. */
  tense: () => Tense;
};

export type Settled = {
  type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  /** As TIMEX3 writes it; X for unknown digits. */
  value: string;
  /** The stretch of the calendar, without time of day; null where there is none or it cannot be known. */
  stretch: Stretch | null;
  /** What the words refer to when they are relative. */
  anchor: Stretch | null;
  mod: Mod;
  /** True where the order of day and month is only the language's habit. */
  isGuess: boolean;
};

/** What is to be said of a date: the stretch, or how it is written where it stays unknown. */
type Answer = { stretch: Stretch | null; unknown: string; anchor: Stretch | null };

export function settle(reading: Meant, context: Context): Settled {
  switch (reading.is) {
    case 'reference':
      return { type: 'DATE', value: reading.to, stretch: null, anchor: null, mod: null, isGuess: false };
    case 'duration':
      return lasting(reading);
    case 'set':
      return { type: 'SET', value: reading.value, stretch: null, anchor: null, mod: null, isGuess: false };
    case 'shift': {
      if (reading.orLasting !== undefined && isLength(reading, context)) return lasting(reading.orLasting);
      const answer = settleShift(reading, context);
      return withTime(answer, reading.inside ?? {}, reading.mod ?? reading.inside?.mod ?? null);
    }
    case 'calendar':
      return withTime(
        wholeWeek(settleCalendar(reading, anchored(reading, context)), reading),
        reading,
        reading.mod ?? null,
      );
  }
}

/** "the following Monday" counts from the day last named, "the following March" from the date last named. */
function anchored({ from, weekday }: Calendar, context: Context): Context {
  if (from !== 'then') return context;
  const then = weekday === undefined ? context.then : (dayOf(context.then) ?? context.thenDay);
  return { ...context, now: then ?? context.now };
}

/** "in two weeks" in a clause that tells; "three days later" where no date was named to count from. */
function isLength({ from, orLasting }: Shift, { then, tense }: Context): boolean {
  return from === 'then' ? then === null : orLasting?.tenses.includes(plain(tense())) === true;
}

function lasting({ amounts }: Duration): Settled {
  const value = durationText(amounts);
  return { type: 'DURATION', value, stretch: null, anchor: null, mod: null, isGuess: false };
}

function withTime(answer: Answer, time: Omit<Calendar, 'is'>, mod: Mod): Settled {
  const { stretch, anchor } = answer;
  const date = stretch ?? answer.unknown;
  const isDay = stretch === null || unitOf(stretch) === 'day';
  const suffix = !isDay
    ? ''
    : time.clock !== undefined
      ? `T${time.clock}`
      : time.part !== undefined
        ? `T${time.part}`
        : '';
  return {
    type: suffix === '' ? 'DATE' : 'TIME',
    value: date + suffix,
    stretch,
    anchor,
    mod,
    isGuess: time.isGuess === true,
  };
}

function wholeWeek(answer: Answer, { isWeek }: Calendar): Answer {
  if (isWeek !== true || answer.stretch === null) return answer;
  return { ...answer, stretch: widen(answer.stretch, 'week') };
}

function settleCalendar(date: Calendar, context: Context): Answer {
  if (date.decade !== undefined) return known(digits(date.decade, 3));
  if (date.century !== undefined) return known(digits(date.century, 2));
  if (date.year !== undefined && date.holiday !== undefined) return known(holidayIn(date.year, date.holiday));
  if (date.year !== undefined) return known(inYear(date.year, date) ?? digits(date.year, 4));
  const { now } = context;
  if (
    date.month !== undefined ||
    date.quarter !== undefined ||
    date.half !== undefined ||
    date.season !== undefined
  ) {
    const unknown = inYear(9999, date)?.replace('9999', 'XXXX') ?? 'XXXX';
    const year = now === null ? null : widen(now, 'year');
    if (now === null || year === null) return { stretch: null, unknown, anchor: null };
    const at = (i: number): Stretch | null => inYear(Number(year) + i, date);
    return { stretch: choose(at, now, date.direction, context.tense, 'year'), unknown, anchor: now };
  }
  if (date.day !== undefined) {
    const month = now === null ? null : widen(now, 'month');
    const unknown = `XXXX-XX-${digits(date.day, 2)}`;
    if (now === null || month === null) return { stretch: null, unknown, anchor: null };
    const at = (i: number): Stretch | null => `${shift(month, 'month', i) ?? ''}-${digits(date.day ?? 1, 2)}`;
    return { stretch: choose(at, now, date.direction, context.tense, 'month'), unknown, anchor: now };
  }
  if (date.holiday !== undefined) {
    const { holiday } = date;
    const year = now === null ? null : widen(now, 'year');
    const unknown = /^\d/u.test(holiday) ? `XXXX-${holiday}` : 'XXXX-XX-XX';
    if (now === null || year === null) return { stretch: null, unknown, anchor: null };
    const at = (i: number): Stretch => holidayIn(Number(year) + i, holiday);
    return { stretch: choose(at, now, date.direction, context.tense, 'year'), unknown, anchor: now };
  }
  if (date.weekday !== undefined) return settleWeekday(date.weekday, date.direction, context);
  const day = date.direction === undefined ? (dayOf(context.then) ?? dayOf(now)) : dayOf(now);
  return { stretch: day, unknown: 'XXXX-XX-XX', anchor: day };
}

function known(stretch: Stretch): Answer {
  return { stretch, unknown: stretch, anchor: null };
}

/** The date in that year; null where the words give no more than the year. */
function inYear(year: number, { month, day, quarter, half, season }: Omit<Calendar, 'is'>): Stretch | null {
  const text = digits(year, 4);
  if (month !== undefined)
    return `${text}-${digits(month, 2)}${day === undefined ? '' : `-${digits(day, 2)}`}`;
  if (quarter !== undefined) return `${text}-Q${quarter}`;
  if (half !== undefined) return `${text}-H${half}`;
  return season === undefined ? null : `${text}-${season}`;
}

/** A date may be this many days after the article and still be past: clocks differ around the world. */
const SLACK = 1;

/**
 * How many times farther the date in the direction of the tense may be than the other one before that one is meant.
 * Whoever tells of "March" in February means the next one: on TimeBank and AQUAINT, of dates without a year, 34 lie one
 * month ahead and none eleven months back, 15 two ahead and 3 ten back, 10 three or four ahead and 9 nine or eight back.
 */
const REACH = {
  past: { day: 4, month: 4, quarter: 40, other: 4 },
  future: { day: 8, month: 40, quarter: 2, other: 40 },
} as const;

/** Reports look back: where nothing shows the tense, a past date may be so many times farther than a future one. */
const PAST_WEIGHT = { year: 2, month: 8 } as const;

/** What is told beyond doubt may lie three days ahead, where the day of publication is a slip; hardly 362 days back. */
const GONE_WEIGHT = 120;

/** Of last year's, this year's and next year's, the one that the words mean. */
function choose(
  at: (offset: number) => Stretch | null,
  now: Stretch,
  direction: Direction | undefined,
  tense: () => Tense,
  /** What the words leave open: the year, or the month of a bare day. */
  open: 'year' | 'month',
): Stretch | null {
  const candidates = [-1, 0, 1].map(at).filter((stretch) => stretch !== null && unitOf(stretch) !== null);
  const own = unitOf(candidates[0] ?? '') ?? 'day';
  const unit = coarser(own, unitOf(now) ?? 'day');
  const today = dayCount(firstDay(widen(now, unit) ?? now));
  const dated = candidates.map((stretch) => ({
    stretch,
    distance: dayCount(firstDay(widen(stretch ?? '', unit) ?? stretch ?? '')) - today,
  }));
  const before = dated.filter(({ distance }) => distance < 0).at(-1);
  const after = dated.find(({ distance }) => distance > 0);
  if (direction === 0) return at(0);
  if (direction === -1) return before?.stretch ?? null;
  if (direction === 1) return after?.stretch ?? null;
  const near = dated.find(({ distance }) => Math.abs(distance) <= (unit === 'day' ? SLACK : 0));
  if (near !== undefined || before === undefined || after === undefined)
    return (near ?? before ?? after)?.stretch ?? null;
  const time = tense();
  const sort =
    own === 'day' || own === 'month' || own === 'quarter' ? own : own === 'half' ? 'quarter' : 'other';
  // A bare day is of this month or of the next to it: there the tense alone decides.
  const past = open === 'month' ? 8 : REACH.past[sort];
  const [back, ahead] = [-before.distance, after.distance];
  const weight = time === 'gone' ? GONE_WEIGHT : time === 'past' ? past : PAST_WEIGHT[open];
  const isAhead =
    time === 'future'
      ? ahead < back * REACH.future[sort]
      : time === 'due'
        ? ahead < back * (own === 'day' ? 2 : 1)
        : ahead * weight < back;
  return (isAhead ? after : before).stretch;
}

function coarser(a: Unit, b: Unit): Unit {
  return UNITS.indexOf(a) > UNITS.indexOf(b) ? a : b;
}

function settleWeekday(weekday: number, direction: Direction | undefined, context: Context): Answer {
  const unknown = `XXXX-WXX-${weekday}`;
  const now = dayOf(context.now);
  if (now === null) return { stretch: null, unknown, anchor: null };
  const back = (weekdayOf(now) - weekday + 7) % 7;
  const ahead = (7 - back) % 7;
  const stretch = ((): Stretch => {
    if (direction === -1) return addDays(now, -(back === 0 ? 7 : back));
    if (direction === 1) return addDays(now, ahead === 0 ? 7 : ahead);
    const tense = plain(context.tense());
    const future = tense === 'future' || (direction === 0 && tense === null);
    return future ? addDays(now, ahead) : addDays(now, -back);
  })();
  return { stretch, unknown, anchor: now };
}

function settleShift(reading: Shift, context: Context): Answer {
  const { inside } = reading;
  const isNamed = reading.orBy === undefined || unitOf(context.then ?? '') === reading.unit;
  const from = isNamed ? reading.from : 'now';
  const by = isNamed ? reading.by : (reading.orBy ?? 0);
  const then =
    shift(context.then ?? '', reading.unit, 0) === null ? (context.thenDay ?? context.then) : context.then;
  const base = from === 'then' ? (then ?? context.now) : context.now;
  // "a year earlier", said of a quarter, is that quarter of the year before.
  const quarterly =
    reading.unit === 'year' && inside === undefined && by < 0 && unitOf(context.then ?? '') === 'quarter';
  if (quarterly && reading.amount === true && context.then !== null) {
    return { stretch: shift(context.then, 'quarter', 4 * by), unknown: 'PAST_REF', anchor: context.then };
  }
  const { unit } = reading;
  const unknown = by < 0 ? 'PAST_REF' : by > 0 ? 'FUTURE_REF' : 'PRESENT_REF';
  const reached =
    base === null ? null : shift(base, unit, reading.nearest === true ? nearestBy(base, context) : by);
  if (reached === null) return { stretch: null, unknown, anchor: base };
  return { stretch: within(reached, inside ?? {}), unknown, anchor: base };
}

function plain(tense: Tense): 'past' | 'future' | null {
  return tense === 'gone' ? 'past' : tense === 'due' ? 'future' : tense;
}

/** "the weekend": the one of this week, or the last one where the clause tells and this one is still to come. */
function nearestBy(base: Stretch, context: Context): number {
  return dayOf(base) !== null && weekdayOf(base) < 6 && plain(context.tense()) === 'past' ? -1 : 0;
}

/** The Wednesday of a week, the October of a year; the stretch itself where nothing in it is named. */
function within(stretch: Stretch, date: Omit<Calendar, 'is'>): Stretch {
  const unit = unitOf(stretch);
  if (unit === 'week' && date.weekday !== undefined) return addDays(firstDay(stretch), date.weekday - 1);
  if (unit === 'month' && date.day !== undefined) return `${stretch}-${digits(date.day, 2)}`;
  if (unit === 'year') return inYear(Number(stretch), date) ?? stretch;
  return stretch;
}

function dayOf(stretch: Stretch | null): Stretch | null {
  return stretch !== null && unitOf(stretch) === 'day' ? stretch : null;
}
