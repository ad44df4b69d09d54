// A block becomes a row of signs: one for each word, number or mark, whatever its length.
import type { TextBlock } from '../text.ts';
import { eachPiece } from '../words.ts';
import type { Classes } from './numerals.ts';
import { DIGITS, NOTHING, type Sign } from './signs.ts';
import type { Vocabulary } from './vocabulary.ts';

const WORD = String.raw`(?:\p{L}\.){2,}|\p{L}[\p{L}\p{M}\p{N}]*`;
/** "2023-09-26", "26/09/2023"; "1/2"; "10:30". */
const FIGURES = String.raw`\d{1,4}(?:-\d{1,2}-|\/\d{1,2}\/|\.\d{1,2}\.)\d{1,4}(?![\d\p{Ll}A-SU-Z])|[13]\/[24](?![\d/])|\d{1,2}:\d{2}(?::\d{2})?(?!\d)`;
/** "1,500", "3.5", "20th". */
const POINT = String.raw`\d{1,3}(?:,\d{3})+(?!\d)|\d+\.\d+(?![\d\p{L}])|\d+\p{L}*`;
/** "26.09.", "1.500", "20.15", "2,5", "20er". */
const COMMA = String.raw`\d{1,2}\.\d{1,2}\.(?!\d)|\d{1,3}(?:\.\d{3})+(?!\d)|\d{1,2}\.\d{2}(?![\d\p{L}.])|\d+,\d+(?!\d)|\d+\p{L}*`;
/** "l'année", "d'octobre", "quest'anno"; but "aujourd'hui" and "après-midi" are one word. */
const ELIDED = String.raw`[Aa]ujourd['’]hui|[Jj]usqu['’](?:au|en|à)|(?:[Ww]eek-end|[Aa]près-midi|[Aa]près-demain|[Aa]vant-hier)(?!\p{L})|\p{L}{1,8}['’](?=[\p{L}\d])`;

/** Tokens of languages that part words by spaces and decimals by a point. */
export const SPACED_TOKEN = new RegExp(`${WORD}|${FIGURES}|${POINT}|\\S`, 'gu');

/** The same where a comma parts decimals and a dot ends an ordinal. */
export const EUROPEAN_TOKEN = new RegExp(`${WORD}|${FIGURES}|${COMMA}|\\S`, 'gu');

/** The same where words lose a vowel before another. */
export const ELIDING_TOKEN = new RegExp(`${ELIDED}|${WORD}|${FIGURES}|${COMMA}|\\S`, 'gu');

export type Token = { start: number; end: number; sign: string; classes: Classes };

const NUMBER = /^(\d+(?:[-.,:/]\d+)*\.?)(\p{L}*)$/u;

/** The tokens of a block, with number words joined ("twenty-three"). */
export function tokensOf({ text, plain }: TextBlock, vocabulary: Vocabulary): Token[] {
  const { token: pattern, formOf } = vocabulary;
  const tokens: Token[] = [];
  let last: Token | undefined;
  let dotted = false;
  let counts = false;
  eachPiece(text, plain, pattern, (start, end, word) => {
    if (dotted && word.text === '.' && last !== undefined && last.end === start) {
      last.end += 1;
      dotted = false;
      return;
    }
    const form = formOf(word);
    const sign: Sign = form === DIGITS ? numeralAt(text, start, word.text, vocabulary) : form;
    last = { start, end, sign: sign.sign, classes: sign.classes };
    dotted = form.dot;
    counts ||= sign !== NOTHING && ('wordunit' in sign.classes || 'times' in sign.classes);
    tokens.push(last);
  });
  return counts ? joinNumbers(tokens, vocabulary) : tokens;
}

/** Right after one of these, digits are an amount of money, a name or a sum: "$2017", "2+2", "#12". */
const NO_DATE_BEFORE = /[+#&@_=%.]$/u;
const MONEY = /[$€£¥]$/u;
const NO_DATE_AFTER = /^(?:[+%‰$€£¥_=@]|\.\d)/u;

function numeralAt(text: string, start: number, word: string, vocabulary: Vocabulary): Sign {
  const match = NUMBER.exec(word);
  if (match?.[1] === undefined) return NOTHING;
  const before = text.slice(Math.max(0, start - 1), start);
  if (MONEY.test(before)) return vocabulary.money;
  if (NO_DATE_BEFORE.test(before)) return NOTHING;
  if (NO_DATE_AFTER.test(text.slice(start + word.length, start + word.length + 2))) return NOTHING;
  return vocabulary.numeral(match[1], match[2] ?? '');
}

/** The word of a token in small letters; empty where there is none. */
export function wordOf(token: Token | undefined, text: string): string {
  return token === undefined ? '' : text.slice(token.start, token.end).toLowerCase().replaceAll('’', "'");
}

/** "twenty-three" and "two hundred" are one number, "twenty-first" is one ordinal. */
function joinNumbers(tokens: readonly Token[], vocabulary: Vocabulary): Token[] {
  const joined: Token[] = [];
  const hyphen = vocabulary.forms.get('-')?.sign;
  for (const token of tokens) {
    const last = joined.at(-1);
    const unit = token.classes['wordunit'];
    const times = token.classes['times'];
    const tens = last !== undefined && last.sign === hyphen ? joined.at(-2) : last;
    const ten = tens?.classes['wordtens'];
    if (tens !== undefined && typeof ten === 'number' && typeof unit === 'number') {
      joined.length = joined.lastIndexOf(tens);
      joined.push({ start: tens.start, end: token.end, ...sumOf(ten, token, vocabulary) });
    } else if (
      last !== undefined &&
      typeof times === 'number' &&
      typeof last.classes['number'] === 'number'
    ) {
      const product = last.classes['number'] * times;
      joined[joined.length - 1] = {
        start: last.start,
        end: token.end,
        ...vocabulary.signs.of(wordNumber(product)),
      };
    } else {
      joined.push(token);
    }
  }
  return joined;
}

function wordNumber(value: number): Classes {
  return value >= 1000 && value < 2200 ? { number: value, yearword: value } : { number: value };
}

function sumOf(ten: number, token: Token, vocabulary: Vocabulary): Sign {
  const ordinal = token.classes['ordinal'];
  if (typeof ordinal === 'number') {
    const sum = ten + ordinal;
    return vocabulary.signs.of(sum <= 31 ? { ordinal: sum, dayth: sum } : { ordinal: sum });
  }
  return vocabulary.signs.of({ number: ten + Number(token.classes['wordunit']) });
}
