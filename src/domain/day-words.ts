/** The languages that days are spoken in. */
export type DayLanguage = 'en' | 'de' | 'zh';

/** `short` abbreviates the names of months, for labels. */
export type DayLength = 'long' | 'short';

/** How a language puts the parts of a date together. */
export type DayWords = {
  months: Record<DayLength, readonly string[]>;
  /** Spring to winter, with the year put in for `#`; then quarters, thirds and halves of a year. */
  seasons: readonly string[];
  quarters: readonly string[];
  thirds: readonly string[];
  halves: readonly string[];
  date: (year: string, month: string, date: number) => string;
  month: (year: string, month: string) => string;
  year: (year: string) => string;
  decade: (year: string) => string;
  between: (from: string, to: string) => string;
  before: (year: string) => string;
  /** A month or day in a year that is not fully known. */
  within: (month: string, date: number | null, years: string) => string;
  about: (text: string) => string;
  uncertain: (text: string) => string;
  notBefore: (text: string) => string;
  notAfter: (text: string) => string;
  from: (text: string) => string;
  until: (text: string) => string;
  monthUnknown: (text: string) => string;
  dateUnknown: (text: string) => string;
  unknown: string;
  range: (from: string, to: string) => string;
  /** A range within one month, and of months within one year. */
  dateRange: (year: string, month: string, from: number, to: number) => string;
  monthRange: (year: string, from: string, to: string) => string;
  or: string;
  and: string;
  comma: string;
};

const ENGLISH = 'January February March April May June July August September October November December';
const GERMAN = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember';
const list = (text: string): string[] => text.split(' ');
const chinese = Array.from({ length: 12 }, (_, index) => `${index + 1}月`);

export const dayWords: Record<DayLanguage, DayWords> = {
  en: {
    months: { long: list(ENGLISH), short: list('Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec') },
    seasons: ['spring #', 'summer #', 'autumn #', 'winter #'],
    quarters: list('first second third fourth').map((nth) => `${nth} quarter of #`),
    thirds: list('first second last').map((nth) => `${nth} third of #`),
    halves: list('first second').map((nth) => `${nth} half of #`),
    date: (year, month, date) => `${date} ${month} ${year}`,
    month: (year, month) => `${month} ${year}`,
    year: (year) => year,
    decade: (year) => `the ${year}s`,
    between: (from, to) => `between ${from} and ${to}`,
    before: (year) => `${year} BC`,
    within: (month, date, years) => `${date ? `${date} ` : ''}${month}, ${years}`,
    about: (text) => `about ${text}`,
    uncertain: (text) => `${text} (uncertain)`,
    notBefore: (text) => `no earlier than ${text}`,
    notAfter: (text) => `no later than ${text}`,
    from: (text) => `from ${text}, end not known`,
    until: (text) => `until ${text}, beginning not known`,
    monthUnknown: (text) => `${text}, month not known`,
    dateUnknown: (text) => `${text}, day not known`,
    unknown: 'date not known',
    range: (from, to) => `${from} – ${to}`,
    dateRange: (year, month, from, to) => `${from}–${to} ${month} ${year}`,
    monthRange: (year, from, to) => `${from}–${to} ${year}`,
    or: ' or ',
    and: ' and ',
    comma: ', ',
  },
  de: {
    months: {
      long: list(GERMAN),
      short: list('Jan. Feb. März Apr. Mai Juni Juli Aug. Sep. Okt. Nov. Dez.'),
    },
    seasons: ['Frühjahr #', 'Sommer #', 'Herbst #', 'Winter #'],
    quarters: [1, 2, 3, 4].map((nth) => `${nth}. Quartal #`),
    thirds: [1, 2, 3].map((nth) => `${nth}. Drittel des Jahres #`),
    halves: [1, 2].map((nth) => `${nth}. Halbjahr #`),
    date: (year, month, date) => `${date}. ${month} ${year}`,
    month: (year, month) => `${month} ${year}`,
    year: (year) => year,
    decade: (year) => `${year}er-Jahre`,
    between: (from, to) => `zwischen ${from} und ${to}`,
    before: (year) => `${year} v. Chr.`,
    within: (month, date, years) => `${date ? `${date}. ` : ''}${month}, ${years}`,
    about: (text) => `etwa ${text}`,
    uncertain: (text) => `${text} (unsicher)`,
    notBefore: (text) => `frühestens ${text}`,
    notAfter: (text) => `spätestens ${text}`,
    from: (text) => `ab ${text}, Ende nicht bekannt`,
    until: (text) => `bis ${text}, Beginn nicht bekannt`,
    monthUnknown: (text) => `${text}, Monat nicht bekannt`,
    dateUnknown: (text) => `${text}, Tag nicht bekannt`,
    unknown: 'Datum nicht bekannt',
    range: (from, to) => `${from} – ${to}`,
    dateRange: (year, month, from, to) => `${from}.–${to}. ${month} ${year}`,
    monthRange: (year, from, to) => `${from}–${to} ${year}`,
    or: ' oder ',
    and: ' und ',
    comma: ', ',
  },
  zh: {
    months: { long: chinese, short: chinese },
    seasons: ['#年春季', '#年夏季', '#年秋季', '#年冬季'],
    quarters: list('一 二 三 四').map((nth) => `#年第${nth}季度`),
    thirds: list('前 中 后').map((nth) => `#年${nth}四个月`),
    halves: ['#年上半年', '#年下半年'],
    date: (year, month, date) => `${year}年${month}${date}日`,
    month: (year, month) => `${year}年${month}`,
    year: (year) => `${year}年`,
    decade: (year) => `${year}年代`,
    between: (from, to) => `${from}年至${to}年间`,
    before: (year) => `公元前${year}`,
    within: (month, date, years) => `${years}，${month}${date ? `${date}日` : ''}`,
    about: (text) => `约${text}`,
    uncertain: (text) => `${text}（存疑）`,
    notBefore: (text) => `不早于${text}`,
    notAfter: (text) => `不晚于${text}`,
    from: (text) => `自${text}起，结束日期不详`,
    until: (text) => `至${text}，开始日期不详`,
    monthUnknown: (text) => `${text}，月份不详`,
    dateUnknown: (text) => `${text}，日期不详`,
    unknown: '日期不详',
    range: (from, to) => `${from}至${to}`,
    dateRange: (year, month, from, to) => `${year}年${month}${from}日至${to}日`,
    monthRange: (year, from, to) => `${year}年${from}至${to}`,
    or: '或',
    and: '和',
    comma: '、',
  },
};
