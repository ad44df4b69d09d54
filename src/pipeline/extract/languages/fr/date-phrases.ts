import type { Phrase } from '../../dates/language.ts';
import {
  away,
  calendar,
  decade,
  decadeOf,
  duration,
  nothing,
  ofOrdinal,
  reference,
  repeated,
  shifted,
  time,
  weekOfDate,
} from '../../dates/readers.ts';

/** Where two fit the same words, the first one counts; longer ones count before shorter ones. */
export const phrases: readonly Phrase[] = [
  {
    rule: 'nothing',
    read: nothing,
    as: [
      '(âgé | âgée | âgés) > de {amount} {units}',
      '({numbered}) > YEAR',
      '({name}) > YEAR',
      'YEAR ({measure})',
      'ordre du jour',
      'mise à jour',
      'mis à jour',
      'en même temps',
    ],
  },
  {
    // "vendredi 21 septembre 2018", "le 1er mai", "du 25 au 28 septembre"; not "le 2e cycle".
    rule: 'calendar-date',
    read: calendar,
    as: [
      '{mod}? {wd}? {day} MONTH (,? YEAR)?',
      'WEEKDAY OPEN {day} MONTH YEAR? CLOSE',
      '{wd}? FULLDATE',
      'DAY JOIN FULLDATE2',
      '{wd}? {day} JOIN (le)? {wd}? {day2} MONTH2 YEAR2?',
      '{day} MONTH YEAR? JOIN (le)? {wd}? {day2} MONTH2 YEAR2?',
      '{wd}? {day} MONTH DIRECTION',
      'HOLIDAY YEAR?',
    ],
  },
  { rule: 'week-of', read: weekOfDate, as: ['(la)? semaine du {day} MONTH YEAR?'] },
  {
    rule: 'month',
    read: calendar,
    as: [
      '{mod}? MONTH YEAR',
      '{mod}? FULLMONTH',
      '(en | depuis | dès | mois de | fin | début) > MAYBEMONTH',
      '{mod} MONTH',
      "(depuis | dès | jusqu'en) > MONTH",
      'MONTH DIRECTION',
      'MONTH JOIN MONTH2 YEAR2?',
    ],
  },
  {
    rule: 'year',
    read: calendar,
    as: ["{mod}? (l')? (an | année)? YEAR", 'YEAR JOIN YEAR2', 'YEAR DASH SHORT2'],
  },
  { rule: 'decade', read: decade, as: ['années (YEAR | TENS)', 'années DECADEWORD'] },
  { rule: 'decade', read: decadeOf(197), as: ['années soixante - dix'] },
  { rule: 'decade', read: decadeOf(198), as: ['années quatre - (vingt | vingts)'] },
  { rule: 'decade', read: decadeOf(199), as: ['années quatre - vingt - dix'] },
  { rule: 'century', read: ofOrdinal('century'), as: ['(ORDINAL | ROMAN) siècle'] },
  {
    rule: 'season',
    read: calendar,
    as: [
      "(au | en | l' | d' | du) > SEASON",
      "{mod}? (l')? SEASON (de)? (l')? (année)? YEAR",
      'SEASON DIRECTION',
    ],
  },
  {
    rule: 'season',
    read: shifted({ unit: 'year', by: 0 }),
    as: ['MONTH (de)? cette année', 'SEASON (de)? cette année', '(cet | ce | cette) SEASON'],
  },
  {
    rule: 'season',
    read: shifted({ unit: 'year' }),
    as: ["{mod}? MONTH (de)? (l')? (année | an) DIRECTION", "SEASON (de)? (l')? (année | an) DIRECTION"],
  },
  {
    rule: 'quarter',
    read: ofOrdinal('quarter'),
    as: ['(ORDINAL | FIRST) trimestre (de)? YEAR?'],
  },
  { rule: 'half', read: ofOrdinal('half'), as: ['(ORDINAL | FIRST) semestre (de)? YEAR?'] },
  {
    rule: 'weekday',
    read: calendar,
    as: [
      'WEEKDAY DIRECTION? PART?',
      'WEEKDAY DAY',
      'WEEKDAY JOIN (le)? WEEKDAY2',
      'WEEKDAY (à | vers | dès) {time}',
      // "dans la nuit de samedi à dimanche": it begins on Saturday.
      '(la)? PART (de | du) WEEKDAY (à | au) WEEKDAY2',
    ],
  },
  {
    rule: 'relative-date',
    read: shifted({ unit: 'weekend', by: 0, nearest: true }),
    as: ['(le | au | du) > week-end'],
  },
  {
    rule: 'relative-date',
    read: shifted({ unit: 'week' }),
    as: ['WEEKDAY de la semaine DIRECTION'],
  },
  {
    // "la semaine prochaine", "l'année dernière"
    rule: 'relative-date',
    read: shifted(),
    as: ["{mod}? (la | le | l')? UNIT DIRECTION", '(la | le)? DIRECTION UNIT'],
  },
  {
    rule: 'relative-date',
    read: shifted({ by: 0 }),
    as: ['{mod}? THIS UNIT', "MOD (de l' | d' | du | de la | de) UNIT"],
  },
  { rule: 'relative-day', read: shifted({ unit: 'day' }), as: ['DEICTIC (PART)?', '(ce)? PART > DEICTIC'] },
  { rule: 'relative-day', read: shifted({ unit: 'day', by: 0 }), as: ['THIS PART'] },
  { rule: 'weekday', read: calendar, as: ['THIS WEEKDAY PART?', 'THIS {wd}? {day} MONTH YEAR?'] },
  { rule: 'ago', read: away(-1), as: ['il y a (environ | près de | plus de | presque)? {amount} {units}'] },
  { rule: 'ahead', read: away(1), as: ['dans (environ)? {amount} {units}'] },
  { rule: 'earlier', read: away(-1, 'then'), as: ['{amount} {units} (plus tôt | auparavant)'] },
  {
    rule: 'later',
    read: away(1, 'then'),
    as: [
      '{amount} {units} plus tard',
      // "trois jours après le massacre" counts from what no date tells.
      '{amount} {units} après < (, | . | ; | : | il | elle | ils | elles | on)',
    ],
  },
  {
    rule: 'that',
    read: shifted({ from: 'then', by: 0 }),
    as: ['(le | la) même (UNIT)', '(même) (UNIT)', '(ce | cette) (UNIT) - là'],
  },
  {
    rule: 'following',
    read: shifted({ unit: 'year', from: 'then', by: 1 }),
    as: ["{day}? MONTH de l' année FOLLOWING"],
  },
  {
    rule: 'following',
    read: shifted({ from: 'then', by: 1 }),
    as: ["(le | la | l')? UNIT FOLLOWING", 'le lendemain', 'lendemain'],
  },
  {
    rule: 'previous',
    read: shifted({ from: 'then', by: -1 }),
    as: ["(le | la | l')? UNIT PREVIOUS", 'la veille'],
  },
  {
    // "à 8 heures" is a time, "8 heures de route" a length.
    rule: 'time',
    read: time,
    as: ["(à | vers | dès | jusqu'à) > HOUR OCLOCK MINUTE?", 'de > HOUR OCLOCK MINUTE? < à'],
  },
  {
    rule: 'duration',
    read: duration,
    as: [
      '{amount} {units} et FRACTION',
      '(ONE | NUMBER) FRACTION - {units}',
      '(ces | les | des | aux)? (derniers | dernières | prochains | prochaines) UNITS',
      '(les | des)? {amount} (DIRECTION | derniers | dernières | prochains | prochaines)? {units}',
      '(pendant | depuis | durant | après) > (des)? UNITS',
    ],
  },
  {
    rule: 'set',
    read: repeated,
    as: [
      'chaque (UNIT | WEEKDAY | MONTH | PART)',
      '(tous | toutes) les (NUMBER)? UNITS',
      '(tous)? les WEEKDAYS PART?',
      'OFTEN',
      '(par) UNIT',
    ],
  },
  {
    rule: 'present',
    read: reference('PRESENT_REF'),
    as: ['PRESENT', 'à présent', 'en ce moment', "à l' heure actuelle", 'de nos jours'],
  },
  {
    rule: 'past',
    read: reference('PAST_REF'),
    as: ['PAST', 'le passé', "à l' époque", 'il y a peu', 'il y a longtemps'],
  },
  { rule: 'future', read: reference('FUTURE_REF'), as: ['FUTURE', "(à)? l' avenir"] },
  { rule: 'time', read: time, as: ['{time}'] },
];
