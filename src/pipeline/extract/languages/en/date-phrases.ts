import type { Phrase } from '../../dates/language.ts';
import type { Reader } from '../../dates/reading.ts';
import {
  away,
  calendar,
  decade,
  duration,
  ofOrdinal,
  reference,
  repeated,
  shifted,
} from '../../dates/readers.ts';

/** "the night of" gives what follows its part of the day; numbers, months and days are read wherever they stand. */
export const phrases: readonly Phrase[] = [
  {
    // "Thursday, 4 October 2018", "Sept. 27", "the 26th of September"; not "May I", not "G20".
    rule: 'calendar-date',
    read: calendar,
    as: [
      '{mod}? {wd}? {month} {day} ,? YEAR',
      '{mod}? {wd}? {month} the? {day}',
      'WEEKDAY OPEN {month} {day} CLOSE',
      '{mod}? {wd}? the? {day} of? {month} ,? YEAR',
      '{mod}? {wd}? the? {day} of? {month}',
      '{mod}? {month} {day} JOIN {day2} ,? YEAR',
      '{mod}? {month} {day} JOIN {day2}',
      '{month} {day} ,? YEAR? JOIN {month2} {day2} ,? YEAR2?',
      '{day} JOIN {day2} of? {month2} ,? YEAR2?',
      '{day} {month} YEAR? JOIN {day2} {month2} YEAR2?',
      '{mod}? FULLDATE',
    ],
  },
  {
    rule: 'month',
    read: calendar,
    as: [
      '{mod}? {month} ,? of? YEAR',
      '{mod}? FULLMONTH',
      '(in | since | until | till | during) > {mod}? {month}',
      '{mod} {month}',
      '{month} JOIN {month2} ,? of? YEAR2',
    ],
  },
  {
    rule: 'year',
    read: calendar,
    as: [
      '{mod}? YEAR',
      'the? {mod}? year YEAR',
      'the {mod} YEAR',
      'YEAR JOIN YEAR2',
      'YEAR JOIN SHORT2',
      '(post | pre) - YEAR',
    ],
  },
  {
    rule: 'decade',
    read: decade,
    as: ['the? {mod}? DECADE', "the? {mod}? '? SHORTDECADE", 'the {mod}? DECADEWORD'],
  },
  {
    rule: 'century',
    read: ofOrdinal('century'),
    as: ['the? {mod}? ORDINAL -? century'],
  },
  {
    rule: 'season',
    read: calendar,
    as: [
      '{mod}? SEASON ,? of? YEAR',
      'in > {mod}? SEASON',
      'the {mod}? SEASON',
      '{mod}? DIRECTION (past | coming)? SEASON',
      'YEAR SEASON',
    ],
  },
  { rule: 'season', read: shifted({ unit: 'year' }), as: ['SEASON of? DIRECTION year'] },
  {
    rule: 'quarter',
    read: ofOrdinal('quarter'),
    as: [
      'the? {mod}? ORDINAL - quarter',
      'the? {mod}? ORDINAL quarter (of YEAR)?',
      'the? YEAR ORDINAL quarter',
    ],
  },
  {
    rule: 'half',
    read: ofOrdinal('half'),
    as: ['the? ORDINAL half of YEAR', 'the? ORDINAL half of the year'],
  },
  {
    rule: 'weekday',
    read: calendar,
    as: [
      '{mod}? WEEKDAY (,? PART)?',
      '{mod}? (on)? the? PART (of | on) WEEKDAY',
      '{time} ,? {zone}? (on)? WEEKDAY',
      '{mod}? (this | the)? DIRECTION WEEKDAY PART?',
      '{mod}? DIRECTION MONTH',
      '{mod}? DIRECTION MAYBEMONTH',
    ],
  },
  {
    // "Wednesday of next week", "October last year".
    rule: 'relative-date',
    read: shifted(),
    as: [
      '{mod}? (the)? DIRECTION UNIT',
      '{mod}? {month} (of)? DIRECTION UNIT',
      'WEEKDAY (of)? DIRECTION UNIT',
      'DIRECTION UNIT WEEKDAY',
    ],
  },
  {
    rule: 'relative-day',
    read: shifted({ unit: 'day' }),
    as: ['{mod}? -? DEICTIC (,? PART)?', '{time} DEICTIC', '{mod}? (this)? PART DEICTIC'],
  },
  { rule: 'relative-day', read: shifted({ unit: 'day', by: 0 }), as: ['{mod}? this PART', 'TONIGHT'] },
  { rule: 'relative-day', read: shifted({ unit: 'day', by: -1 }), as: ['last PART'] },
  { rule: 'ago', read: away(-1), as: ['{mod}? {amount} {units} ago'] },
  { rule: 'ahead', read: away(1), as: ['{mod}? {amount} {units} from now'] },
  { rule: 'earlier', read: away(-1, 'then'), as: ['{mod}? {amount} {units} (earlier | before)'] },
  { rule: 'later', read: away(1, 'then'), as: ['{mod}? {amount} {units} later'] },
  { rule: 'that', read: shifted({ from: 'then', by: 0 }), as: ['{mod}? (that | the same | that same) UNIT'] },
  { rule: 'following', read: shifted({ from: 'then', by: 1 }), as: ['the (next | following) UNIT'] },
  {
    rule: 'previous',
    read: shifted({ from: 'then', by: -1 }),
    as: ['the (previous | preceding | prior) UNIT'],
  },
  {
    rule: 'duration',
    read: duration,
    as: [
      '{mod}? {amount} more? -? {units}',
      '(the)? (DIRECTION | first | final) {amount} {units}',
      '(recent | coming) UNITS',
      '(for | in) > UNITS',
    ],
  },
  {
    rule: 'set',
    read: repeated,
    as: ['(every | each) (NUMBER? {units} | WEEKDAY PART? | {month} | SEASON | PART)', 'OFTEN'],
  },
  {
    rule: 'present',
    read: reference('PRESENT_REF'),
    as: ['(right)? now', 'currently', 'at present', 'these days', 'current'],
  },
  { rule: 'past', read: reference('PAST_REF'), as: ['recently', 'the recent? past', 'previously', 'recent'] },
  { rule: 'future', read: reference('FUTURE_REF'), as: ['soon', 'the (near)? future'] },
  { rule: 'time', read: time, as: ['{mod}? {time} ,? {zone}?'] },
];

function time(pieces: Parameters<Reader>[0]): ReturnType<Reader> {
  const reading = calendar(pieces);
  return reading?.is === 'calendar' && reading.clock !== undefined ? reading : null;
}
