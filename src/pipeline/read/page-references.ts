import { parseHTML } from 'linkedom';

/** HTML has 2,231 names for characters; a page with more different ones has made some up. */
const MOST_NAMES = 3000;

const known = new Map<string, string>();

/** What a character reference of HTML stands for ("&eacute;"); the reference itself where it stands for nothing. */
export function decodeReference(reference: string): string {
  const number = /^&#(?:x([0-9a-f]+)|(\d+));$/iu.exec(reference);
  if (number !== null) {
    const code = number[1] === undefined ? Number(number[2]) : parseInt(number[1], 16);
    const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
    return isCharacter ? String.fromCodePoint(code) : '\uFFFD';
  }
  let text = known.get(reference);
  if (text === undefined) {
    if (known.size >= MOST_NAMES) return reference;
    text = parseHTML(`<p>${reference}</p>`).document.querySelector('p')?.textContent ?? reference;
    known.set(reference, text);
  }
  return text;
}
