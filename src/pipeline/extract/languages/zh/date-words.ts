import type { Words } from '../../dates/language.ts';

const DIGITS = [...'零一二三四五六七八九'];

const WEEK = ['周', '週', '星期', '礼拜', '禮拜'];

const WEEKDAYS = { 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 日: 7, 天: 7 };

/** Chinese words of time, in simplified and traditional characters. */
export const words: Words = {
  year: yearsInWords(),
  dayth: below(32),
  monthword: below(13),
  number: { ...below(100), 两: 2, 兩: 2 },
  fraction: { 半: 0.5 },
  // "零时", "下午三点"
  hour: { ...below(25), 零: 0, 两: 2, 兩: 2 },
  hoursign: { 时: 1, 時: 1 },
  oclock: { 时: 1, 時: 1, 点: 1, 點: 1 },
  vague: { 几: 0, 幾: 0, 数: 0, 數: 0, 多: 0 },
  // What stands after digits: "2017年", "6月", "13日".
  yearsign: { 年: 1 },
  monthsign: { 月: 1, 月份: 1 },
  daysign: { 日: 1, 号: 1, 號: 1 },
  weekday: weekdays(''),
  lastweekday: { ...weekdays('上'), ...weekdays('上个'), ...weekdays('上個') },
  // "每周二"
  weekdays: weekdays('每'),
  thisweekday: {
    ...weekdays('本'),
    ...weekdays('这'),
    ...weekdays('這'),
    ...weekdays('这个'),
    ...weekdays('這個'),
  },
  nextweekday: { ...weekdays('下'), ...weekdays('下个'), ...weekdays('下個') },
  season: {
    春季: 'SP',
    春天: 'SP',
    夏季: 'SU',
    夏天: 'SU',
    秋季: 'FA',
    秋天: 'FA',
    冬季: 'WI',
    冬天: 'WI',
  },
  deictic: {
    今天: 0,
    今日: 0,
    昨天: -1,
    昨日: -1,
    前天: -2,
    前日: -2,
    明天: 1,
    明日: 1,
    后天: 2,
    後天: 2,
  },
  tonight: { 今晚: 'EV', 今晨: 'MO' },
  lastnight: { 昨晚: 'EV', 昨夜: 'NI' },
  yearshift: { 今年: 0, 本年: 0, 本年度: 0, 去年: -1, 上年: -1, 前年: -2, 明年: 1, 后年: 2, 後年: 2 },
  monthshift: {
    本月: 0,
    这个月: 0,
    這個月: 0,
    当前月: 0,
    上月: -1,
    上个月: -1,
    上個月: -1,
    下月: 1,
    下个月: 1,
    下個月: 1,
  },
  weekshift: Object.fromEntries(
    WEEK.flatMap((week) => [
      [`本${week}`, 0],
      [`这${week}`, 0],
      [`這${week}`, 0],
      [`上${week}`, -1],
      [`上个${week}`, -1],
      [`上個${week}`, -1],
      [`下${week}`, 1],
      [`下个${week}`, 1],
      [`下個${week}`, 1],
    ]),
  ),
  weekendshift: {
    上周末: -1,
    上週末: -1,
    本周末: 0,
    本週末: 0,
    这个周末: 0,
    這個週末: 0,
    下周末: 1,
    下週末: 1,
  },
  weekend: { 周末: 0, 週末: 0 },
  // The day, month or year just spoken of.
  same: {
    当天: 'day',
    當天: 'day',
    当日: 'day',
    當日: 'day',
    同日: 'day',
    同月: 'month',
    当月: 'month',
    當月: 'month',
    同年: 'year',
    当年: 'year',
    當年: 'year',
  },
  // 首相同日本首相: the words before it end within the country's name.
  country: { 同日本: 0, 同日方: 0, 同日韩: 0, 同日韓: 0, 同日美: 0, 当日本: 0, 當日本: 0 },
  dayago: {
    前一天: 'day',
    前一日: 'day',
    此前一天: 'day',
    此前一日: 'day',
    前一晚: 'day',
    前一月: 'month',
    前一年: 'year',
  },
  nextday: { 次日: 'day', 翌日: 'day', 第二天: 'day', 隔天: 'day', 次年: 'year', 翌年: 'year' },
  unit: { 年: 'year', 月: 'month', 周: 'week', 週: 'week', 天: 'day', 日: 'day' },
  units: {
    年: 'year',
    个月: 'month',
    個月: 'month',
    周: 'week',
    週: 'week',
    星期: 'week',
    个星期: 'week',
    個星期: 'week',
    天: 'day',
    小时: 'hour',
    小時: 'hour',
    个小时: 'hour',
    個小時: 'hour',
    分钟: 'minute',
    分鐘: 'minute',
    世纪: 'century',
    个世纪: 'century',
  },
  part: {
    凌晨: 'NI',
    清晨: 'MO',
    早上: 'MO',
    早晨: 'MO',
    上午: 'MO',
    中午: 'MI',
    下午: 'AF',
    傍晚: 'EV',
    晚上: 'EV',
    晚间: 'EV',
    晚間: 'EV',
    晚: 'EV',
    夜间: 'NI',
    深夜: 'NI',
  },
  mod: {
    初: 'START',
    上旬: 'START',
    中旬: 'MID',
    中: 'MID',
    底: 'END',
    末: 'END',
    下旬: 'END',
    年初: 'START',
    年底: 'END',
    年末: 'END',
    年中: 'MID',
  },
  // "2017年底"
  yearmod: { 年初: 'START', 年中: 'MID', 年底: 'END', 年末: 'END' },
  approx: { 约: 'APPROX', 約: 'APPROX', 大约: 'APPROX', 大約: 'APPROX', 前后: 'APPROX', 左右: 'APPROX' },
  half: { 上半年: 1, 下半年: 2 },
  quarter: {
    第一季度: 1,
    第二季度: 2,
    第三季度: 3,
    第四季度: 4,
    一季度: 1,
    二季度: 2,
    三季度: 3,
    四季度: 4,
  },
  join: {
    至: 'range',
    到: 'range',
    '-': 'range',
    '~': 'range',
    '～': 'range',
    和: 'list',
    与: 'list',
    與: 'list',
    及: 'list',
    '、': 'list',
  },
  holiday: {
    元旦: '01-01',
    国庆节: '10-01',
    國慶節: '10-01',
    圣诞节: '12-25',
    聖誕節: '12-25',
    复活节: 'easter+0',
    復活節: 'easter+0',
  },
  recentyears: { 近年来: 0, 近年來: 0, 近年: 0, 近些年: 0, 近些年来: 0, 多年来: 0, 多年來: 0, 多年: 0 },
  present: { 目前: 0, 现在: 0, 現在: 0, 当前: 0, 當前: 0, 如今: 0 },
  past: {
    日前: 0,
    近日: 0,
    最近: 0,
    近期: 0,
    此前: 0,
    过去: 0,
    過去: 0,
    当时: 0,
    當時: 0,
    那时: 0,
    那時: 0,
    不久前: 0,
    前不久: 0,
  },
  future: { 将来: 0, 將來: 0, 未来: 0, 未來: 0, 不久: 0, 今后: 0, 今後: 0, 日后: 0, 日後: 0 },
  often: { 每年: 'P1Y', 每月: 'P1M', 每周: 'P1W', 每週: 'P1W', 每天: 'P1D', 每日: 'P1D' },
};

/** 一 to 九十九, below a limit. */
function below(limit: number): Record<string, number> {
  const all: Record<string, number> = {};
  for (let value = 1; value < limit; value += 1) {
    const [tens, unit] = [Math.floor(value / 10), value % 10];
    const head = tens === 0 ? '' : tens === 1 ? '十' : `${DIGITS[tens] ?? ''}十`;
    all[head + (unit === 0 ? '' : (DIGITS[unit] ?? ''))] = value;
  }
  return all;
}

/** 二〇一七 and 二零一七, from 1900 to 2099. */
function yearsInWords(): Record<string, number> {
  const all: Record<string, number> = {};
  for (let year = 1900; year < 2100; year += 1) {
    const word = [...String(year)].map((digit) => DIGITS[Number(digit)] ?? '').join('');
    all[word] = year;
    all[word.replaceAll('零', '〇')] = year;
    all[word.replaceAll('零', '○')] = year;
  }
  return all;
}

/** 周一, 星期日 and their sisters, after a prefix. */
function weekdays(prefix: string): Record<string, number> {
  return Object.fromEntries(
    WEEK.flatMap((week) => Object.entries(WEEKDAYS).map(([day, number]) => [prefix + week + day, number])),
  );
}
