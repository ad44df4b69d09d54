// A language made ready for use: its words as signs, its patterns as expressions over them. Made once.
import type { Word } from '../words.ts';
import type { DateLanguage, Phrase, Words } from './language.ts';
import { classOf, elementsOf, expand, isClass, isLiteral, type Element } from './notation.ts';
import { exampleNumbers, numeralClasses } from './numerals.ts';
import { formLookUp, formsOf, literalClass, newSigns, type Form, type Sign, type Signs } from './signs.ts';

export type CompiledPattern = {
  phrase: Phrase;
  /** Its place among the language's patterns: where two fit the same words, the first one counts. */
  order: number;
  pattern: RegExp;
  /** The names of its groups, and the classes that these are of ("day2" of "day"). */
  names: readonly string[];
  classes: readonly string[];
  /** One sign of each of these sets must be there, or the pattern need not be tried; by their numbers, smallest first. */
  needs: readonly number[];
};

export type Vocabulary = {
  language: DateLanguage;
  forms: ReadonlyMap<string, Form>;
  formOf: (word: Word) => Form;
  patterns: readonly CompiledPattern[];
  /** The patterns by the first set of signs that they need, which is in few texts. */
  byNeed: readonly (readonly CompiledPattern[])[];
  /** In which sets that patterns need a sign is. */
  setsOf: ReadonlyMap<string, readonly number[]>;
  token: RegExp;
  signs: Signs;
  /** The sign of digits with what stands right after them ("20" and "th"). */
  numeral: (number: string, ending: string) => Sign;
  /** The sign of an amount of money: "$2,017". */
  money: Sign;
};

const EVERYWHERE: Words = {
  open: { '(': 1, '（': 1, '[': 1 },
  close: { ')': 1, '）': 1, ']': 1 },
};

/** The set that is in every text: of patterns that need none. */
export const ALWAYS = 0;

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
  const signs = newSigns();
  const phrases = language.phrases.map((phrase) => ({
    phrase,
    texts: phrase.as.map((text) => elementsOf(expand(text, language.macros))),
  }));
  const literals = new Set(phrases.flatMap(({ texts }) => texts.flat()).filter(isLiteral));
  const forms = formsOf({ ...EVERYWHERE, ...language.words }, literals, signs);
  const numeral = numeralsOf(language, signs);
  // Every sort of number gets its sign before the patterns are made.
  for (const { number, ending } of exampleNumbers(language)) numeral(number, ending);
  signs.of({ number: 23 });
  signs.of({ number: 2000, yearword: 2000 });
  signs.of({ ordinal: 40 });
  signs.of({ ordinal: 23, dayth: 23 });
  const money = signs.of({ money: 1 });
  const sets = new Map([['', ALWAYS]]);
  const patterns = phrases
    .flatMap(({ phrase, texts }) => texts.map((elements) => ({ phrase, elements })))
    .map(({ phrase, elements }, order): CompiledPattern => {
      const { needs, ...compiled } = compilePattern(elements, signs, phrase.rule);
      return { phrase, order, ...compiled, needs: needs.map((set) => numberOf(set, sets)) };
    });
  const token = language.token ?? tokenAmong(forms);
  return {
    language,
    forms,
    formOf: formLookUp(forms),
    patterns,
    byNeed: [...sets.values()].map((set) => patterns.filter(({ needs: [first = ALWAYS] }) => first === set)),
    setsOf: membership(sets),
    token,
    signs,
    numeral,
    money,
  };
}

function numberOf(set: string, sets: Map<string, number>): number {
  const number = sets.get(set) ?? sets.size;
  sets.set(set, number);
  return number;
}

/** In which of the sets each sign is. */
function membership(sets: ReadonlyMap<string, number>): Map<string, number[]> {
  const setsOf = new Map<string, number[]>();
  for (const [set, number] of sets)
    for (const sign of set) setsOf.set(sign, [...(setsOf.get(sign) ?? []), number]);
  return setsOf;
}

function numeralsOf(language: DateLanguage, signs: Signs): Vocabulary['numeral'] {
  const short = new Map<string, Sign>();
  return (number, ending) => {
    const key = number + ending;
    const known = short.get(key);
    if (known !== undefined) return known;
    const sign = signs.of(numeralClasses(number, ending, language) ?? {});
    // Short numbers come again and again; there are few of them.
    if (key.length <= 4) short.set(key, sign);
    return sign;
  };
}

/** The longest of these words, or digits, or a word in Latin letters, or one character. */
function tokenAmong(forms: ReadonlyMap<string, Form>): RegExp {
  const longest = [...forms.keys()]
    .filter((word) => !/^[\w\s]/u.test(word))
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'));
  const numbers = String.raw`\d{4}(?:-\d{1,2}-|\/\d{1,2}\/|\.\d{1,2}\.)\d{1,2}(?!\d)|\d{1,2}:\d{2}(?::\d{2})?|\d+(?:\.\d+)?`;
  return new RegExp(`${numbers}|${longest.join('|')}|[A-Za-z][A-Za-z0-9]*|\\S`, 'gu');
}

function compilePattern(
  elements: readonly Element[],
  signs: Signs,
  rule: string,
): Pick<CompiledPattern, 'pattern' | 'names' | 'classes'> & { needs: string[] } {
  const names: string[] = [];
  const needs: string[] = [];
  let depth = 0;
  const source = elements.map((element, i) => {
    if (element === '(') depth += 1;
    if (element === ')') depth -= 1;
    if (element === '|' && depth === 0) throw new Error(`choice without brackets: ${elements.join(' ')}`);
    if (element === '(') return '(?:';
    if (!isClass(element) && !isLiteral(element)) return element;
    const fitting = signs.withClass(isClass(element) ? classOf(element) : literalClass(element));
    if (fitting === '') throw new Error(`no word of class: ${element} in ${rule}`);
    if (depth === 0 && elements[i + 1] !== '?') needs.push(fitting);
    const one = fitting.length === 1 ? fitting : `[${fitting}]`;
    if (!isClass(element)) return one;
    names.push(element.toLowerCase());
    return `(${one})`;
  });
  needs.sort((a, b) => a.length - b.length);
  const classes = names.map((name) => name.replace(/\d$/u, ''));
  return { pattern: new RegExp(withContext(source), 'dg'), names, classes, needs };
}

/** What stands before ">" or after "<" becomes a look behind or ahead. */
function withContext(source: readonly string[]): string {
  const after = source.indexOf('<');
  const before = source.indexOf('>');
  const body = source.slice(before + 1, after < 0 ? undefined : after).join('');
  const behind = before < 0 ? '' : `(?<=${source.slice(0, before).join('')})`;
  return behind + body + (after < 0 ? '' : `(?=${source.slice(after + 1).join('')})`);
}
