import type { DayWords } from './day-words.ts';

const MONTHS = ['1月', '2月', '3月', '4月', '5月', '6月', '7月', '8月', '9月', '10月', '11月', '12月'];

/** Dates in Chinese. */
export const chineseDays: DayWords = {
  months: { long: MONTHS, short: MONTHS },
  seasons: ['#年春季', '#年夏季', '#年秋季', '#年冬季'],
  quarters: ['#年第一季度', '#年第二季度', '#年第三季度', '#年第四季度'],
  thirds: ['#年前四个月', '#年中四个月', '#年后四个月'],
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
};
