// Names compare by their words, whatever the order, case and accents: "YAMADA Shigeo" is "Shigeo Yamada".
import { idFrom } from '../../domain/id.ts';

/** The longest slug of one element; longer ones are cut and made unique by their code. */
const SLUG = 48;

const PLAIN: Readonly<Record<string, string>> = {
  ...{ đ: 'd', Đ: 'D', ø: 'o', Ø: 'O', ł: 'l', Ł: 'L', ı: 'i' },
  ...{ æ: 'ae', Æ: 'Ae', œ: 'oe', Œ: 'Oe', þ: 'th', Þ: 'Th' },
};

/** The words of a name in one order. Two names with one key are the same name. */
export function nameKey(name: string): string {
  return wordsOf(name).sort().join(' ');
}

/** The words of a text, folded. Letters of every script count. */
export function wordsOf(text: string): string[] {
  return plain(text)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/ß/gu, 'ss')
    .replace(/['’]/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** A text as the last part of a fact's id: readable where its script allows, else a code made of it. */
export function slugFrom(text: string): string {
  const slug = idFrom(plain(text));
  const folded = wordsOf(text).join('-');
  if (slug !== '' && slug.length <= SLUG && slug === folded) return slug;
  const head = slug.slice(0, SLUG).replace(/-[^-]*$/u, '');
  return head === '' ? `x-${codeOf(folded)}` : `${head}-${codeOf(folded)}`;
}

/** Letters that are no base letter with a mark, as passports write them. */
function plain(text: string): string {
  return text.replace(/[đĐøØłŁıæÆœŒþÞ]/gu, (letter) => PLAIN[letter] ?? letter);
}

/** FNV-1a over UTF-16 code units, in base 36: short and the same everywhere; it need not be secret. */
function codeOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return hash.toString(36);
}
