import type { Phrase } from '../../dates/language.ts';
import {
  away,
  calendar,
  century,
  decade,
  duration,
  lasting,
  nothing,
  reference,
  repeated,
  shifted,
  time,
  within,
} from '../../dates/readers.ts';

/** Where two fit the same words, the first one counts; longer ones count before shorter ones. */
export const phrases: readonly Phrase[] = [
  {
    // "2030年议程", "一年一度", "7日内": no date.
    rule: 'nothing',
    read: nothing,
    as: [
      '{year} 可持续发展议程',
      '{year} 可持續發展議程',
      '{year} (议程 | 議程 | 愿景 | 願景)',
      '一年一度',
      '第 (DAY | DAYTH) 日',
      // "第1次日菲会谈": Japan, not the next day.
      '第 (DAY | DAYTH | NUMBER) NEXTDAY',
      '(DAY | DAYTH) 日 (内 | 內 | 游 | 遊)',
      'NUMBER YEARSIGN (期 | 制)',
    ],
  },
  {
    // "2017年6月13日", "9月19日上午", "5月27日至29日"; not "第十七轮".
    rule: 'calendar-date',
    read: calendar,
    as: [
      '({year})? {month} {day} {when}?',
      '{year} {month} {day} JOIN {day2}',
      '{year} {month} {day} JOIN ({year})? {month2} {day2}',
      '{month} {day} JOIN ({month2})? {day2}',
      '{month} (DAY | DAYTH) JOIN {day2}',
      '{year} {month} (DAY | DAYTH) JOIN {day2}',
      'FULLDATE',
      '({year} | YEARSHIFT)? HOLIDAY',
      '(DAY | DAYTH) 日 {when}?',
      '(DAY | DAYTH) 日 JOIN (DAY2 | DAYTH2) 日',
    ],
  },
  {
    rule: 'relative-date',
    read: shifted({ unit: 'year' }),
    as: [
      'YEARSHIFT',
      'YEARSHIFT MOD',
      'YEARSHIFT {month} ({day} {when}?)?',
      'YEARSHIFT {month} MOD?',
      'YEARSHIFT {month} {day} JOIN ({month2})? {day2}',
      'YEARSHIFT (SEASON | HALF | QUARTER)',
    ],
  },
  {
    rule: 'relative-date',
    read: shifted({ unit: 'month' }),
    as: ['MONTHSHIFT MOD?', 'MONTHSHIFT {day}'],
  },
  { rule: 'relative-date', read: shifted({ unit: 'week' }), as: ['WEEKSHIFT MOD?', 'WEEKSHIFT WEEKDAY'] },
  {
    rule: 'month',
    read: calendar,
    as: ['({year})? {month} MOD?', '{year} {month} JOIN {month2}', '{month} JOIN {month2}'],
  },
  {
    rule: 'year',
    read: calendar,
    as: ['{year} (MOD | HALF | QUARTER | SEASON)?', 'YEAR YEARSIGN? JOIN YEAR2 YEARSIGN', 'YEAR YEARMOD'],
  },
  {
    rule: 'decade',
    read: decade,
    as: ['(上世纪 | 上世紀 | (DAY | DAYTH) 世纪 | (DAY | DAYTH) 世紀)? (TENS | WORDTENS) 年代 MOD?'],
  },
  { rule: 'decade', read: decade, as: ['YEAR 年代 MOD?'] },
  { rule: 'century', read: century, as: ['(DAY | DAYTH) (世纪 | 世紀) MOD?'] },
  { rule: 'century', read: shifted({ unit: 'century', by: 0 }), as: ['本 (世纪 | 世紀)'] },
  {
    rule: 'weekday',
    read: calendar,
    as: [
      'WEEKDAY (PART (HOUR OCLOCK (MINUTE 分)?)? | {clock})?',
      'WEEKDAY OPEN {month} {day} CLOSE',
      'WEEKDAY OPEN {day} CLOSE',
    ],
  },
  { rule: 'relative-date', read: shifted({ unit: 'week', by: -1 }), as: ['LASTWEEKDAY {when}?'] },
  { rule: 'relative-date', read: shifted({ unit: 'week', by: 0 }), as: ['THISWEEKDAY {when}?'] },
  { rule: 'relative-date', read: shifted({ unit: 'week', by: 1 }), as: ['NEXTWEEKDAY {when}?'] },
  { rule: 'relative-day', read: shifted({ unit: 'day' }), as: ['DEICTIC {when}?'] },
  { rule: 'relative-day', read: shifted({ unit: 'day', by: 0 }), as: ['TONIGHT'] },
  { rule: 'relative-day', read: shifted({ unit: 'day', by: -1 }), as: ['LASTNIGHT'] },
  { rule: 'relative-date', read: shifted({ unit: 'weekend' }), as: ['WEEKENDSHIFT'] },
  {
    rule: 'relative-date',
    read: shifted({ unit: 'weekend', by: 0, nearest: true }),
    as: ['WEEKEND'],
  },
  { rule: 'season', read: calendar, as: ['SEASON'] },
  { rule: 'half', read: calendar, as: ['HALF', 'QUARTER'] },
  { rule: 'relative-date', read: shifted({ unit: 'year', by: 0 }), as: ['YEARMOD'] },
  { rule: 'that', read: shifted({ from: 'then', by: 0 }), as: ['SAME PART?'] },
  { rule: 'earlier', read: shifted({ from: 'then', by: -1 }), as: ['DAYAGO PART?'] },
  {
    rule: 'following',
    read: shifted({ from: 'then', by: 1 }),
    as: ['NEXTDAY PART?', 'NEXTDAY {month} ({day})?'],
  },
  { rule: 'ago', read: away(-1), as: ['{amount} UNITS (前 | 之前 | 以前)'] },
  // "几天后": nobody knows how many.
  { rule: 'duration', read: duration, as: ['VAGUE UNITS (后 | 後 | 之后 | 之後 | 以后 | 以後)'] },
  // "袭击三天后" counts from what no date tells.
  { rule: 'ahead', read: within('past', null), as: ['{amount} UNITS (后 | 後 | 之后 | 之後 | 以后 | 以後)'] },
  {
    rule: 'duration',
    read: duration,
    as: [
      '(PAST | FUTURE | 近)? {amount} UNITS',
      'NUMBER (个 | 個) FRACTION UNITS',
      'FRACTION (个 | 個)? UNITS',
      'NUMBER UNITS FRACTION',
    ],
  },
  { rule: 'duration', read: lasting(null, 'year'), as: ['RECENTYEARS'] },
  { rule: 'set', read: repeated, as: ['OFTEN', 'WEEKDAYS PART?'] },
  { rule: 'time', read: time, as: ['{clock}', 'PART HOUR OCLOCK (MINUTE 分)?'] },
  { rule: 'present', read: reference('PRESENT_REF'), as: ['PRESENT'] },
  { rule: 'past', read: reference('PAST_REF'), as: ['PAST'] },
  { rule: 'future', read: reference('FUTURE_REF'), as: ['FUTURE'] },
];
