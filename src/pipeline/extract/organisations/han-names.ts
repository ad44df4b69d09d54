// The names that words of offices and an ending like 部 make; on their own they say nothing of a country.
import { allMatches } from '../all-matches.ts';
import { organisations as zh } from '../languages/zh/organisations.ts';

export type HanRange = { start: number; end: number };

/** What stands in a text besides: where names of countries end, and the bodies and people that are known already. */
export type HanAround = {
  countryEnds: ReadonlySet<number>;
  bodies: readonly HanRange[];
  people: readonly HanRange[];
};

const alternatives = (list: readonly string[]): string =>
  [...list].sort((a, b) => b.length - a.length).join('|');

const ENDING = new RegExp(alternatives([...zh.endings, ...zh.alone]), 'gu');
const ALONE = new RegExp(`^(?:${alternatives(zh.fields)}){1,8}(?:${alternatives(zh.endings)})$`, 'u');
const FIELDS = new Set(zh.fields);
const LONGEST_FIELD = Math.max(...zh.fields.map((field) => field.length));
const MOST_FIELDS = 10;
const OWN = new Set(zh.alone);
const MIXED = new RegExp(`(?:${alternatives(zh.mixed)})$`, 'u');
/** Endings that make a name with any words before them, where a country or a list says where it begins. */
const STRONG = new RegExp(`(?:${alternatives(zh.strong)})$`, 'u');
/** 东部, 当局, 大厅: no bodies. */
const COMMON =
  /(?:[东東西南北中内內外全总總本上下大各]部|[结結格布当當战戰僵时時政破开開全残殘]局|[部签簽公]署|[大客餐议議宴]厅|[大客餐議宴]廳)$/u;
const REGION = /[\p{sc=Han}]{2,7}(?:省|自治区|自治區|州|市|县|縣)$/u;
const JOINING = /(?:、|和|与|與|及|以及|所属|所屬|直属|直屬)$/u;
/** What no name holds. */
const OUTSIDE = /[^\p{sc=Han}·]|[的在由同对對向从從经經据據说說称稱长長是了将將已于於以为為并並也都该該]/u;
const MOST_UNKNOWN = 8;

/** The names of that kind in a text, in order; `mayEnd` tells whether one may end at a place. */
export function madeNames(text: string, around: HanAround, mayEnd: (end: number) => boolean): HanRange[] {
  const found: HanRange[] = [];
  const ends = new Set(around.bodies.map(({ end }) => end));
  const isBody = (at: number): boolean => ends.has(at);
  for (const ending of joinedEndings(text, mayEnd)) {
    const start = startOf(text, ending, around, isBody);
    if (start === undefined || MIXED.test(text.slice(start, ending.end))) continue;
    if (around.people.some((one) => one.start < ending.end && ending.end <= one.end)) continue;
    found.push({ start, end: ending.end });
    ends.add(ending.end);
  }
  return found;
}

/** The endings of a text; 警察 and 总署 that follow each other are one. */
function joinedEndings(text: string, mayEnd: (end: number) => boolean): HanRange[] {
  const joined: HanRange[] = [];
  for (const match of allMatches(ENDING, text)) {
    const end = match.index + match[0].length;
    const last = joined.at(-1);
    if (!mayEnd(end)) continue;
    if (last?.end === match.index && match[0].length > 1) last.end = end;
    else joined.push({ start: match.index, end });
  }
  return joined;
}

function startOf(
  text: string,
  ending: HanRange,
  { countryEnds }: HanAround,
  isBody: (at: number) => boolean,
): number | undefined {
  let start = ending.start;
  let first = 0;
  for (let i = 0; i < MOST_FIELDS; i += 1) {
    const length = fieldBefore(text, start);
    if (length === 0 || countryEnds.has(start)) break;
    start -= length;
    first = length;
  }
  if (first === 1 && '和与與及'.includes(text.charAt(start))) start += 1;
  const begins = (at: number): boolean => {
    if (countryEnds.has(at)) return true;
    const joint = JOINING.exec(text.slice(Math.max(0, at - 2), at))?.[0];
    if (joint === undefined) return false;
    return joint.length > 1 && joint !== '以及' ? true : isBody(at - joint.length);
  };
  const words = (from: number): string => text.slice(from, ending.end);
  if (STRONG.test(words(ending.start))) {
    for (let from = start; start - from <= MOST_UNKNOWN && from >= 0; from -= 1) {
      if (from < start && OUTSIDE.test(text.charAt(from))) break;
      // "国防部|外事局": what follows a body begins there.
      if (isBody(from) && ending.end - from > 2 && !/[和与與及]/u.test(text.slice(from, start))) return from;
      if (begins(from) && ending.end - from > 2 && !COMMON.test(words(from))) return from;
    }
  }
  if (start === ending.start) {
    const whole = OWN.has(words(start)) || ending.end - start > 3;
    const apart =
      ending.end - start > 3 && /(?:^|[^\p{sc=Han}])$/u.test(text.slice(Math.max(0, start - 1), start));
    return whole && (begins(start) || apart) ? start : undefined;
  }
  if (ending.end - start <= 2) return undefined;
  const region = REGION.exec(text.slice(Math.max(0, start - MOST_UNKNOWN), start))?.[0];
  return region === undefined ? start : startOfRegion(region, start);
}

/** "、云南省|公安厅" */
function startOfRegion(region: string, end: number): number {
  const outside = [...region].findLastIndex(
    (character) => OUTSIDE.test(character) || '和与與及'.includes(character),
  );
  return end - (region.length - outside - 1);
}

function fieldBefore(text: string, end: number): number {
  for (let length = Math.min(LONGEST_FIELD, end); length > 0; length -= 1)
    if (FIELDS.has(text.slice(end - length, end))) return length;
  return 0;
}

const LIST = new RegExp(
  `(?:${alternatives(zh.ministries)})(?:[、和](?:${alternatives(zh.ministries)})){1,8}等?(?=(?:多个|多個|有关|有關|相关|相關|主管)?(?:部门|部門)(?![长長]))`,
  'gu',
);
const MINISTRY = new RegExp(alternatives(zh.ministries), 'gu');

/** 外交、公安、司法等部门: the field of each ministry. */
export function listedMinistries(text: string): HanRange[] {
  return allMatches(LIST, text).flatMap((list) =>
    allMatches(MINISTRY, list[0]).map(({ index, 0: field }) => ({
      start: list.index + index,
      end: list.index + index + field.length,
    })),
  );
}

/** Whether any country may have a body of that name: 外交部, but not 中央军委. */
export function isAnybodys(name: string): boolean {
  return ALONE.test(name) && !name.startsWith('中央') && !name.startsWith('最高人民');
}

/** Whether words like 两国 stand right before a name, which leave open whose it is. */
export function isShared(text: string, start: number): boolean {
  return zh.shared.some((word) => text.endsWith(word, start));
}
