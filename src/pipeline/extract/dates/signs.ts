// Every token gets one sign for the classes it belongs to, so that a pattern is a small expression over signs.
import { knowledge, type Word } from '../words.ts';
import type { Words } from './language.ts';
import type { Classes } from './numerals.ts';

/** The sign of a token, and what the token says per class. */
export type Sign = { sign: string; classes: Classes };

/** A word as it is written: a dot right after it may belong to it ("Sept."). */
export type Form = Sign & { dot: boolean };

/** Stands for every token that no pattern asks for. */
export const NOTHING: Form = { sign: 'x', classes: {}, dot: false };

/** Private characters, one per set of classes. */
const FIRST_SIGN = 0xe000;

/** Gives out signs, and knows which ones hold a class. */
export type Signs = {
  of: (classes: Classes) => Sign;
  /** The signs that hold a class, together; empty where none does. */
  withClass: (name: string) => string;
};

export function newSigns(): Signs {
  const known = new Map<string, string>();
  const holders = new Map<string, string>();
  return {
    of: (classes) => {
      const names = Object.keys(classes).sort();
      if (names.length === 0) return NOTHING;
      const key = names.join(' ');
      const old = known.get(key);
      if (old !== undefined) return { sign: old, classes };
      const sign = String.fromCharCode(FIRST_SIGN + known.size);
      known.set(key, sign);
      for (const name of names) holders.set(name, (holders.get(name) ?? '') + sign);
      return { sign, classes };
    },
    withClass: (name) => holders.get(name) ?? '',
  };
}

/**
 * The forms of a language's words and of the words that its patterns name: small, with a capital and in capitals.
 * A form written with a capital is known only so: "Mar", not "mar".
 */
export function formsOf(words: Words, literals: Iterable<string>, signs: Signs): Map<string, Form> {
  const drafts = new Map<string, { capital: Classes; small: Classes; dot: boolean; written: Set<string> }>();
  const add = (form: string, name: string, value: number | string): void => {
    const dot = /^[^.]+\.$/u.test(form);
    const bare = dot ? form.slice(0, -1) : form;
    const key = bare.toLowerCase();
    const draft = drafts.get(key) ?? { capital: {}, small: {}, dot: false, written: new Set() };
    drafts.set(key, {
      written: draft.written.add(bare),
      capital: { ...draft.capital, [name]: value },
      small: bare === key ? { ...draft.small, [name]: value } : draft.small,
      dot: draft.dot || dot,
    });
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
  for (const literal of literals) add(literal, literalClass(literal), 1);

  const forms = new Map<string, Form>();
  for (const [key, { capital, small, dot, written }] of drafts) {
    const first = key.charAt(0).toUpperCase() + key.slice(1);
    for (const form of new Set([key.toUpperCase(), first, key, ...written])) {
      const sign = signs.of(form === key && form !== key.toUpperCase() ? small : capital);
      if (sign.sign === NOTHING.sign) continue;
      forms.set(form, { ...sign, dot });
      if (form.includes("'")) forms.set(form.replaceAll("'", '’'), { ...sign, dot });
    }
  }
  return forms;
}

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

/** Stands for digits that are no form: what they say depends on what stands around them. */
export const DIGITS: Form = { ...NOTHING };

/** The form of each word, a mark's in any dress; `NOTHING` for what is none. */
export function formLookUp(forms: ReadonlyMap<string, Form>): (word: Word) => Form {
  return knowledge(({ text }) => {
    const form = forms.get(text);
    if (form !== undefined) return form;
    if (/^\d/u.test(text)) return DIGITS;
    // Words are the rule: only a single character may be a mark in another dress.
    const mark = text.length === 1 ? forms.get(LEVELLED[text] ?? '') : undefined;
    return mark === undefined ? NOTHING : { ...mark, dot: false };
  });
}

/** The class of a word that a pattern names itself. */
export function literalClass(literal: string): string {
  return `=${literal.toLowerCase()}`;
}
