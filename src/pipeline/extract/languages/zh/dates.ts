import type { DateLanguage } from '../../dates/language.ts';
import { phrases } from './date-phrases.ts';
import { cue } from './date-tense.ts';
import { words } from './date-words.ts';

/** Dates in Chinese. */
export const zh: DateLanguage = {
  words,
  macros: {
    year: 'YEAR YEARSIGN',
    month: '(MONTHNUMBER | MONTHWORD) MONTHSIGN',
    day: '(DAY | DAYTH) DAYSIGN',
    month2: '(MONTHNUMBER2 | MONTHWORD2) MONTHSIGN',
    day2: '(DAY2 | DAYTH2) DAYSIGN',
    // "10时30分", "下午3点半"; "三点建议" are three points.
    clock: 'HOUR HOURSIGN (MINUTE 分)? | HOUR OCLOCK MINUTE 分',
    when: 'PART (HOUR OCLOCK (MINUTE 分)?)? | {clock} | OPEN WEEKDAY CLOSE | WEEKDAY',
    amount: 'NUMBER 多? | VAGUE | NUMBER',
  },
  phrases,
  token: null,
  endings: {},
  order: 'ymd',
  bounds: {
    自: 'since',
    自从: 'since',
    自從: 'since',
    从: 'since',
    從: 'since',
    截至: 'until',
    直到: 'until',
    截止: 'until',
  },
  boundsAfter: {
    以来: 'since',
    以來: 'since',
    起: 'since',
    之后: 'since',
    之後: 'since',
    以后: 'since',
    以後: 'since',
    之前: 'by',
    以前: 'by',
    前: 'by',
  },
  between: [],
  pairs: [],
  moves: /^[推改延]$/u,
  behind: ['自', '自从', '自從'],
  ahead: [],
  cue,
  leadsOn: [],
  on: [],
  dateline: {
    before: /(?:社|网|網|报|報|台|臺|日报|日報|消息)\p{Script=Han}{0,12}$/u,
    after: /^(?:上午|下午)?(?:综合|綜合|专|專)?外?(?:电|電|讯|訊|消息)/u,
  },
};
