// A block becomes a row of signs: one for each word, number or mark, whatever its length.
import type { Classes } from './numerals.ts';
import type { Sign, Vocabulary } from './vocabulary.ts';

/** Tokens of languages that part words by spaces: dates in digits, times, numbers with their ending, words, marks. */
export const SPACED_TOKEN =
  /\d{1,4}(?<mark>[-/.])\d{1,2}\k<mark>\d{1,4}(?![\d\p{L}])|[13]\/[24](?![\d/])|\d{1,2}:\d{2}(?::\d{2})?(?!\d)|\d{1,3}(?:,\d{3})+(?!\d)|\d+\.\d+(?![\d\p{L}])|\d+\p{L}*|(?:\p{L}\.){2,}|\p{L}[\p{L}\p{M}\p{N}]*|\S/gu;

/** The same where a comma parts decimals and a dot ends an ordinal: "26.09.", "20.15", "2,5". */
export const EUROPEAN_TOKEN =
  /\d{1,4}(?<mark>[-/.])\d{1,2}\k<mark>\d{1,4}(?![\d\p{L}])|[13]\/[24](?![\d/])|\d{1,2}:\d{2}(?::\d{2})?(?!\d)|\d{1,2}\.\d{1,2}\.(?!\d)|\d{1,3}(?:\.\d{3})+(?!\d)|\d{1,2}\.\d{2}(?![\d\p{L}.])|\d+,\d+(?!\d)|\d+\p{L}*|(?:\p{L}\.){2,}|\p{L}[\p{L}\p{M}\p{N}]*|\S/gu;

/** The same where words lose a vowel before another: "l'année", "d'octobre", "quest'anno", but "aujourd'hui". */
export const ELIDING_TOKEN = new RegExp(
  `aujourd['’]hui|jusqu['’](?:au|en|à)|(?:week-end|après-midi|après-demain|avant-hier)(?!\\p{L})|\\p{L}{1,8}['’](?=\\p{L})|${EUROPEAN_TOKEN.source}`,
  'giu',
);

export type Token = { start: number; end: number; sign: string; classes: Classes };

const NUMBER = /^(\d+(?:[-.,:/]\d+)*\.?)(\p{L}*)$/u;
const LEVELLED: Readonly<Record<string, string>> = {
  '–': '-',
  '—': '-',
  '‐': '-',
  '‑': '-',
  '’': "'",
  '‘': "'",
  '，': ',',
  '：': ':',
};

/** The tokens of a text, with number words joined ("twenty-three"). */
export function tokensOf(text: string, vocabulary: Vocabulary): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(vocabulary.token)) {
    const word = match[0];
    const start = match.index;
    const last = tokens.at(-1);
    if (word === '.' && last?.end === start && carriesDot(text, last, vocabulary)) {
      last.end += 1;
      continue;
    }
    const { sign, classes } = /^\d/u.test(word)
      ? numeralAt(text, start, word, vocabulary)
      : wordSign(word, vocabulary);
    tokens.push({ start, end: start + word.length, sign, classes });
  }
  return joinNumbers(tokens, vocabulary);
}

function carriesDot(text: string, token: Token, vocabulary: Vocabulary): boolean {
  return vocabulary.entries.get(text.slice(token.start, token.end).toLowerCase())?.dot ?? false;
}

function wordSign(word: string, vocabulary: Vocabulary): Sign {
  const entry = vocabulary.entries.get(LEVELLED[word] ?? word.toLowerCase().replaceAll('’', "'"));
  if (entry === undefined) return NOTHING;
  return /^\p{Lu}/u.test(word) ? entry.capital : entry.small;
}

const NOTHING: Sign = { sign: 'x', classes: {} };

/** Right after one of these, digits are an amount of money, a name or a sum: "$2017", "2+2", "#12". */
const NO_DATE_BEFORE = /[$€£¥+#&@_=%.]$/u;
const NO_DATE_AFTER = /^(?:[+%‰°$€£¥_=@]|\.\d)/u;

function numeralAt(text: string, start: number, word: string, vocabulary: Vocabulary): Sign {
  const match = NUMBER.exec(word);
  if (match?.[1] === undefined) return NOTHING;
  if (NO_DATE_BEFORE.test(text.slice(Math.max(0, start - 1), start))) return NOTHING;
  if (NO_DATE_AFTER.test(text.slice(start + word.length, start + word.length + 2))) return NOTHING;
  return vocabulary.numeral(match[1], match[2] ?? '');
}

/** "twenty-three" and "two hundred" are one number, "twenty-first" is one ordinal. */
function joinNumbers(tokens: readonly Token[], vocabulary: Vocabulary): Token[] {
  const joined: Token[] = [];
  const hyphen = vocabulary.entries.get('-')?.small.sign;
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
        ...vocabulary.signOf(wordNumber(product)),
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
    return vocabulary.signOf(sum <= 31 ? { ordinal: sum, dayth: sum } : { ordinal: sum });
  }
  return vocabulary.signOf({ number: ten + Number(token.classes['wordunit']) });
}
