// Every token gets one sign for the classes it belongs to, so that patterns are small regular expressions over signs.
import type { DateLanguage, Phrase, Words } from './language.ts';
import { classOf, elementsOf, expand, isClass, isLiteral, type Element } from './notation.ts';
import { exampleNumbers, numeralClasses, type Classes } from './numerals.ts';

/** The sign of a token, and what the token says per class. */
export type Sign = { sign: string; classes: Classes };

/** A word with and without a capital, and whether a dot after it belongs to it ("Sept."). */
export type Entry = { capital: Sign; small: Sign; dot: boolean };

export type CompiledPattern = {
  phrase: Phrase;
  /** Its place in the language's list: where two fit the same words, the first one counts. */
  order: number;
  pattern: RegExp;
  /** The names of its groups. */
  names: readonly string[];
};

export type Vocabulary = {
  language: DateLanguage;
  entries: ReadonlyMap<string, Entry>;
  patterns: readonly CompiledPattern[];
  token: RegExp;
  /** The sign of these classes. */
  signOf: (classes: Classes) => Sign;
  numeral: (number: string, ending: string) => Sign;
};

const FIRST_SIGN = 0xe000;

const EVERYWHERE: Words = {
  open: { '(': 1, '（': 1, '[': 1 },
  close: { ')': 1, '）': 1, ']': 1 },
};

const made = new WeakMap<DateLanguage, Vocabulary>();

/** The language ready for use; made when first asked for. */
export function vocabularyOf(language: DateLanguage): Vocabulary {
  const known = made.get(language);
  if (known !== undefined) return known;
  const vocabulary = compile(language);
  made.set(language, vocabulary);
  return vocabulary;
}

function compile(language: DateLanguage): Vocabulary {
  const phrases = language.phrases.map(({ as }) =>
    as.map((text) => elementsOf(expand(text, language.macros))),
  );
  const literals = new Set(phrases.flat(2).filter(isLiteral));
  const signs = new Map<string, string>();
  const signOf = (classes: Classes): Sign => {
    const key = Object.keys(classes).sort().join(' ');
    if (key === '') return { sign: 'x', classes };
    const sign = signs.get(key) ?? String.fromCharCode(FIRST_SIGN + signs.size);
    signs.set(key, sign);
    return { sign, classes };
  };
  const entries = entriesOf({ ...EVERYWHERE, ...language.words }, literals, signOf);
  const numerals = new Map<string, Sign>();
  const numeral = (number: string, ending: string): Sign => {
    const key = `${number} ${ending}`;
    const known = numerals.get(key);
    if (known !== undefined) return known;
    const sign = signOf(numeralClasses(number, ending, language) ?? {});
    if (number.length <= 4) numerals.set(key, sign);
    return sign;
  };
  for (const { number, ending } of exampleNumbers(language)) numeral(number, ending);
  for (const classes of [
    { number: 23 },
    { number: 2000, yearword: 2000 },
    { ordinal: 40 },
    { ordinal: 23, dayth: 23 },
  ])
    signOf(classes);
  const patterns = phrases.flatMap((list, order) =>
    list.map((elements) => {
      const phrase = language.phrases[order];
      if (phrase === undefined) throw new RangeError(`no phrase: ${order}`);
      return { phrase, order, ...compilePattern(elements, signs) };
    }),
  );
  return {
    language,
    entries,
    patterns,
    token: language.token ?? tokenAmong([...entries.keys()]),
    signOf,
    numeral,
  };
}

function entriesOf(
  words: Words,
  literals: ReadonlySet<string>,
  signOf: (classes: Classes) => Sign,
): Map<string, Entry> {
  type Draft = {
    capital: Record<string, number | string>;
    small: Record<string, number | string>;
    dot: boolean;
  };
  const drafts = new Map<string, Draft>();
  const add = (form: string, name: string, value: number | string): void => {
    const dot = form.length > 1 && form.endsWith('.') && !form.slice(0, -1).includes('.');
    const bare = dot ? form.slice(0, -1) : form;
    const key = bare.toLowerCase();
    const draft = drafts.get(key) ?? { capital: {}, small: {}, dot: false };
    drafts.set(key, draft);
    draft.capital[name] = value;
    if (bare === key) draft.small[name] = value;
    draft.dot ||= dot;
  };
  for (const [name, forms] of Object.entries(words)) {
    for (const [form, value] of Object.entries(forms ?? {})) add(form, name, value);
  }
  for (const [form, value] of Object.entries(words.number ?? {})) {
    if (value < 10) add(form, 'wordunit', value);
    else if (value < 100 && value % 10 === 0) add(form, 'wordtens', value);
  }
  for (const [form, value] of Object.entries(words.ordinal ?? {})) {
    if (value <= 31) add(form, 'dayth', value);
    if (value < 10) add(form, 'wordunit', value);
  }
  for (const literal of literals) add(literal, `=${literal.toLowerCase()}`, 1);
  return new Map(
    Array.from(drafts, ([key, draft]) => [
      key,
      { capital: signOf(draft.capital), small: signOf(draft.small), dot: draft.dot },
    ]),
  );
}

/** The longest of these words, or digits, or a word in letters with a space around it, or one character. */
function tokenAmong(words: readonly string[]): RegExp {
  const longest = words.filter((word) => !/^[\w\s]/u.test(word)).sort((a, b) => b.length - a.length);
  const escaped = longest.map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'));
  const numbers = String.raw`\d{4}(?<mark>[-/.])\d{1,2}\k<mark>\d{1,2}(?!\d)|\d{1,2}:\d{2}(?::\d{2})?|\d+(?:\.\d+)?`;
  return new RegExp(`${numbers}|${escaped.join('|')}|[A-Za-z][A-Za-z0-9]*|\\S`, 'gu');
}

function compilePattern(
  elements: readonly Element[],
  signs: ReadonlyMap<string, string>,
): { pattern: RegExp; names: string[] } {
  const names: string[] = [];
  const source = elements.map((element) => {
    if (element === '(') return '(?:';
    if (!isClass(element) && !isLiteral(element)) return element;
    const wanted = isClass(element) ? classOf(element) : `=${element.toLowerCase()}`;
    const fitting = [...signs].filter(([key]) => key.split(' ').includes(wanted)).map(([, sign]) => sign);
    if (fitting.length === 0) throw new Error(`no word of class: ${element}`);
    if (!isClass(element)) return `[${fitting.join('')}]`;
    names.push(element.toLowerCase());
    return `([${fitting.join('')}])`;
  });
  return { pattern: new RegExp(withContext(source), 'dg'), names };
}

/** What stands before ">" or after "<" becomes a look behind or ahead. */
function withContext(source: readonly string[]): string {
  const after = source.indexOf('<');
  const before = source.indexOf('>');
  const body = source.slice(before + 1, after < 0 ? undefined : after).join('');
  const behind = before < 0 ? '' : `(?<=${source.slice(0, before).join('')})`;
  return behind + body + (after < 0 ? '' : `(?=${source.slice(after + 1).join('')})`);
}
