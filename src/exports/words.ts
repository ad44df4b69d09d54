// What every file says of itself. Data files speak English.
import { wordsIn } from '../i18n/words.ts';

const { name, tagline } = wordsIn('en');

export const PUBLISHER = 'The Parley contributors';
export const TITLE = `${name}: ${tagline.charAt(0).toLowerCase()}${tagline.slice(1)}`;
export const SITE_NAME = name;
export const LICENCE = { name: 'CC-BY-4.0', path: 'https://creativecommons.org/licenses/by/4.0/' } as const;

/** The characters that XML cannot hold, and halves of characters: no reader of a feed takes them. */
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** A text without what XML, and so a feed, cannot hold. */
export function writable(text: string): string {
  return text.replace(UNWRITABLE, '');
}

/** A text in one line: every run of white space and line ends is one space. */
export function inOneLine(text: string): string {
  return writable(text).replace(/\s+/gu, ' ').trim();
}
