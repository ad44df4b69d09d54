import type { Phrase } from '../../dates/language.ts';
import {
  away,
  calendar,
  centuryNamed,
  decade,
  duration,
  nothing,
  ofOrdinal,
  reference,
  repeated,
  shifted,
  time,
} from '../../dates/readers.ts';

/** Where two fit the same words, the first one counts; longer ones count before shorter ones. */
export const phrases: readonly Phrase[] = [
  {
    rule: 'nothing',
    read: nothing,
    as: [
      '({numbered}) > YEAR',
      '({name}) > YEAR',
      'YEAR ({measure})',
      "(all' | dell') ordine del giorno",
      'ordine del giorno',
      'allo stesso tempo',
      'buon giorno',
      'al fine di',
      'in fine',
    ],
  },
  {
    // "martedì 19 settembre 2023", "il 1° maggio", "dal 25 al 28 settembre"; not "il 18° round".
    rule: 'calendar-date',
    read: calendar,
    as: [
      '{mod}? {wd}? {day} MONTH ((, | del)? YEAR)?',
      '{wd}? {day} MAYBEMONTH YEAR',
      'WEEKDAY OPEN {day} MONTH YEAR? CLOSE',
      '{wd}? FULLDATE',
      'DAY JOIN FULLDATE2',
      "{wd}? {day} JOIN (il | l')? {wd}? {day2} MONTH2 YEAR2?",
      "{day} MONTH YEAR? JOIN (il | l')? {wd}? {day2} MONTH2 YEAR2?",
      '{wd}? {day} MONTH DIRECTION',
      'DIRECTION {day} MONTH',
      'HOLIDAY YEAR?',
    ],
  },
  {
    rule: 'month',
    read: calendar,
    as: [
      '{mod}? MONTH (del)? YEAR',
      '{mod}? FULLMONTH',
      'MONTH DIRECTION',
      'DIRECTION MONTH',
      'MONTH JOIN MONTH2 YEAR2?',
    ],
  },
  { rule: 'year', read: calendar, as: ['{mod}? (anno)? YEAR', 'YEAR JOIN (il)? YEAR2', 'YEAR DASH SHORT2'] },
  { rule: 'decade', read: decade, as: ["anni '? (YEAR | TENS)", 'anni DECADEWORD'] },
  { rule: 'century', read: ofOrdinal('century'), as: ['(ORDINAL | ROMAN) secolo'] },
  { rule: 'century', read: centuryNamed, as: ['(nel | del | il | dal) > CENTURYWORD'] },
  {
    rule: 'season',
    read: calendar,
    as: [
      "(in | la | l' | dell' | della | nell' | nella | d' | dall' | dalla) > SEASON",
      '{mod}? SEASON (del)? YEAR',
      'SEASON DIRECTION',
      'DIRECTION SEASON',
    ],
  },
  {
    rule: 'season',
    read: shifted({ unit: 'year', by: 0 }),
    as: ["MONTH (di)? quest' anno", "SEASON (di)? quest' anno", "(questa | questo | quest') SEASON"],
  },
  {
    rule: 'season',
    read: shifted({ unit: 'year' }),
    as: [
      "{mod}? MONTH (dell' | dello)? (anno DIRECTION | DIRECTION anno)",
      "SEASON (dell' | dello)? (anno DIRECTION | DIRECTION anno)",
    ],
  },
  { rule: 'quarter', read: ofOrdinal('quarter'), as: ['ORDINAL trimestre (del)? YEAR?'] },
  { rule: 'half', read: ofOrdinal('half'), as: ['ORDINAL semestre (del)? YEAR?'] },
  {
    rule: 'weekday',
    read: calendar,
    as: [
      'WEEKDAY DIRECTION? PART?',
      'WEEKDAY DAY',
      'DIRECTION WEEKDAY PART?',
      'THIS WEEKDAY',
      'WEEKDAY JOIN WEEKDAY2',
      'WEEKDAY (alle | dalle) (ore)? {clock}',
      // "nella notte tra sabato e domenica": it begins on Saturday.
      'PART (tra | fra) WEEKDAY e WEEKDAY2',
    ],
  },
  {
    rule: 'relative-date',
    read: shifted({ unit: 'weekend' }),
    as: ['DIRECTION fine settimana', 'fine settimana DIRECTION'],
  },
  {
    rule: 'relative-date',
    read: shifted({ unit: 'weekend', by: 0, nearest: true }),
    as: ['(nel | il | questo) > (fine settimana | weekend)'],
  },
  {
    rule: 'relative-date',
    read: shifted({ unit: 'week' }),
    as: ['WEEKDAY della (settimana DIRECTION | DIRECTION settimana)'],
  },
  {
    // "la settimana prossima", "lo scorso anno"
    rule: 'relative-date',
    read: shifted(),
    as: ["{mod}? (la | il | l' | lo)? UNIT DIRECTION", '{mod}? (la | il | lo)? DIRECTION UNIT'],
  },
  {
    rule: 'relative-date',
    read: shifted({ by: 0 }),
    as: ['{mod}? THIS UNIT', "MOD (del | dell' | della | di | d')? UNIT"],
  },
  { rule: 'relative-day', read: shifted({ unit: 'day' }), as: ['DEICTIC PART?'] },
  { rule: 'relative-day', read: shifted({ unit: 'day', by: -2 }), as: ["l' altro ieri", "l' altroieri"] },
  { rule: 'relative-day', read: shifted({ unit: 'day', by: 0 }), as: ['THIS PART'] },
  { rule: 'ago', read: away(-1), as: ['(circa | quasi)? {amount} {units} fa'] },
  { rule: 'ahead', read: away(1), as: ['(tra | fra) {amount} {units}'] },
  {
    rule: 'earlier',
    read: away(-1, 'then'),
    as: ['{amount} {units} prima < (, | . | ; | : | era | erano | aveva | avevano | si)'],
  },
  {
    rule: 'later',
    read: away(1, 'then'),
    as: [
      // "tre giorni dopo il massacro" counts from what no date tells.
      '{amount} {units} dopo < (, | . | ; | : | si | è | ha | era | fu | sono | hanno)',
    ],
  },
  {
    rule: 'that',
    read: shifted({ from: 'then', by: 0 }),
    as: ['(lo | la) stesso UNIT', 'stesso UNIT', 'stessa UNIT'],
  },
  {
    rule: 'following',
    read: shifted({ unit: 'year', from: 'then', by: 1 }),
    as: ["{day}? MONTH dell' anno FOLLOWING"],
  },
  {
    rule: 'following',
    read: shifted({ from: 'then', by: 1 }),
    as: ["(il | la | l')? UNIT FOLLOWING", 'il giorno dopo', "l' indomani"],
  },
  {
    rule: 'previous',
    read: shifted({ from: 'then', by: -1 }),
    as: ["(il | la | l')? UNIT PREVIOUS", 'il giorno prima', 'la vigilia'],
  },
  {
    rule: 'duration',
    read: duration,
    as: [
      '{amount} {units} e FRACTION',
      'FRACTION UNIT',
      '(gli | i | le | negli | nei | nelle)? (ultimi | ultime | prossimi | prossime) UNITS',
      '(gli | i | le)? (ultimi | ultime | prossimi | prossime | scorsi)? {amount} {units}',
      '(per | da) > UNITS',
    ],
  },
  {
    rule: 'set',
    read: repeated,
    as: [
      'ogni (UNIT | WEEKDAY | MONTH | PART)',
      '(tutti i | tutte le) (UNITS | WEEKDAY)',
      'OFTEN',
      "(al | all' | alla) > UNIT",
    ],
  },
  {
    rule: 'present',
    read: reference('PRESENT_REF'),
    as: [
      'PRESENT',
      'al momento',
      'in questo momento',
      'ora < (è | sono | si | la | il | non | anche | serve)',
    ],
  },
  { rule: 'past', read: reference('PAST_REF'), as: ['PAST', 'il passato', 'di recente'] },
  { rule: 'future', read: reference('FUTURE_REF'), as: ['FUTURE', '(il | in) futuro', 'presto'] },
  { rule: 'time', read: time, as: ['{time}', '(alle | dalle) > (CLOCK | DOTCLOCK)', 'OCLOCK HOUR'] },
];
