// The names that fields and an ending like 部 make; on their own they say nothing of a country.
import { organisations as zh } from '../languages/zh/organisations.ts';

const alternatives = (list: readonly string[]): string =>
  [...list].sort((a, b) => b.length - a.length).join('|');

const NAME = new RegExp(`(?:${alternatives(zh.fields)}){1,8}(?:${alternatives(zh.endings)})`, 'gu');
const ALONE = new RegExp(`^(?:${alternatives(zh.fields)}){1,8}(?:${alternatives(zh.endings)})$`, 'u');

/** The names of that kind in a text, as ranges. */
export function madeNames(text: string): { start: number; end: number }[] {
  return Array.from(text.matchAll(NAME), (found) => {
    const lead = /^[和与與及]*/u.exec(found[0])?.[0].length ?? 0;
    return { start: found.index + lead, end: found.index + found[0].length };
  });
}

/** Whether any country may have a body of that name: 外交部, but not 中央军委. */
export function isAnybodys(name: string): boolean {
  return ALONE.test(name) && !name.startsWith('中央') && !name.startsWith('最高人民');
}

/** Whether words like 两国 stand right before a name, which leave open whose it is. */
export function isShared(text: string, start: number): boolean {
  return zh.shared.some((word) => text.endsWith(word, start));
}
