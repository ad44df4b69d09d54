// Names as a tree of their letters, and every place of a text where one of them stands.
import { lowerCase } from './caseless.ts';
import type { Hit, HitKind } from './lexicon.ts';
import type { TextBlock } from './text.ts';
import { knowledge, type Word } from './words.ts';

/** How a form's capitals count: all of them, the first one, or none. */
type Casing = 'exact' | 'capital' | 'any';

export type Entry = {
  kind: HitKind;
  id: string;
  form: string;
  how: Hit['how'];
  open: boolean;
  casing: Casing;
};
/** What can follow, by its first code unit; `label` holds the units that lead here, as many as belong together. */
type Node = { label: string; next: Map<number, Node>; entries: Entry[] };
/** `openings` tells, by the first units of a place, that no name begins there: so it is for most words. */
export type Trie = { root: Node; openings: Uint8Array; opens: (word: Word) => boolean };

/** One code unit per code unit: case, apostrophes, hyphens and spaces levelled, nothing moved. */
export function level(text: string): string {
  return levelMarks(lowerCase(text));
}

const MARKS = /[’‘ʼ＇`‐‑‒–—―\u00a0\u2009\u202f\n\t]/u;

function levelMarks(lower: string): string {
  if (!MARKS.test(lower)) return lower;
  return lower
    .replace(/[’‘ʼ＇`]/gu, "'")
    .replace(/[‐‑‒–—―]/gu, '-')
    .replace(/[\u00a0\u2009\u202f\n\t]/gu, ' ');
}

/** The tree of some names. */
export function trieOf(entries: Iterable<Entry>): Trie {
  const trie: Trie = {
    root: { label: '', next: new Map(), entries: [] },
    openings: new Uint8Array(OPENINGS),
    opens: knowledge(({ text: word }) => goesOn(trie.root, level(word))),
  };
  for (const entry of entries) insert(trie, entry);
  return trie;
}

/** Whether a name begins with a word, or in it where it is an open one. */
function goesOn(root: Node, word: string): boolean {
  let node = root;
  for (let at = 0; at < word.length;) {
    const next = node.next.get(word.charCodeAt(at));
    if (next === undefined || !(next.label.startsWith(word.slice(at)) || word.startsWith(next.label, at)))
      return false;
    if (next.entries.length > 0) return true;
    node = next;
    at += next.label.length;
  }
  return true;
}

const OPENINGS = 1 << 16;
/** So many units of a form are noted. */
const LONGEST_OPENING = 4;
const GOES_ON = 1;
const IS_NOTED = 2;

/** The number of an opening that is one unit longer. */
function opening(before: number, unit: number): number {
  return (before * 37 + unit + 1) % OPENINGS;
}

function noteOpening(openings: Uint8Array, form: string): void {
  let number = 0;
  const units = Math.min(LONGEST_OPENING, form.length);
  for (let i = 0; i < units; i += 1) {
    number = opening(number, form.charCodeAt(i));
    openings[number] = (openings[number] ?? 0) | (i + 1 === units ? IS_NOTED : GOES_ON);
  }
}

function mayOpen(openings: Uint8Array, words: string, start: number): boolean {
  let number = 0;
  for (let at = start; at < words.length; at += 1) {
    number = opening(number, words.charCodeAt(at));
    const noted = openings[number] ?? 0;
    if ((noted & IS_NOTED) !== 0) return true;
    if (noted === 0) return false;
  }
  return false;
}

function insert({ root, openings }: Trie, entry: Entry): void {
  const form = level(entry.form);
  noteOpening(openings, form);
  let node = root;
  for (let at = 0; at < form.length;) {
    const unit = form.charCodeAt(at);
    const child = node.next.get(unit);
    const size = child === undefined ? form.length - at : sharedLength(child.label, form, at);
    if (child === undefined || size < child.label.length) {
      const made: Node = { label: form.slice(at, at + size), next: new Map(), entries: [] };
      node.next.set(unit, made);
      if (child !== undefined) {
        child.label = child.label.slice(size);
        made.next.set(child.label.charCodeAt(0), child);
      }
      node = made;
    } else {
      node = child;
    }
    at += size;
  }
  // "Suisse" is the country's name and wants its capital, "suisse" its adjective.
  if (
    !node.entries.some(
      ({ kind, id, casing }) => kind === entry.kind && id === entry.id && casing === entry.casing,
    )
  )
    node.entries.push(entry);
}

/** How much of the label stands at a place of the form. */
function sharedLength(label: string, form: string, at: number): number {
  let size = 0;
  while (size < label.length && label.charCodeAt(size) === form.charCodeAt(at + size)) size += 1;
  return size;
}

export type Match = Omit<Hit, 'inside'>;

export function matches(
  { root, openings, opens }: Trie,
  { text: words, lower, plain }: TextBlock,
  block: number,
): Match[] {
  const found: Match[] = [];
  const levelled = levelMarks(lower);
  let before: number = KIND.other;
  let next = 0;
  for (let start = 0; start < levelled.length; start += 1) {
    const word = plain[next];
    if (word?.start === start) {
      next += 1;
      if (!opens(word.word)) {
        start = word.end - 1;
        before = KIND.letter;
        continue;
      }
    }
    const here = unitAt(words, start);
    const isInside = before === KIND.letter && here === KIND.letter;
    before = here;
    if (isInside || !mayOpen(openings, levelled, start)) continue;
    let node: Node | undefined = root;
    for (let end = start; node !== undefined && end < levelled.length;) {
      node = node.next.get(levelled.charCodeAt(end));
      if (node === undefined || !levelled.startsWith(node.label, end)) break;
      end += node.label.length;
      for (const entry of node.entries) {
        const stop = entry.open ? wordEnd(words, end) : end;
        const last = found.at(-1);
        const again =
          last?.at.start === start &&
          last.at.end === stop &&
          last.kind === entry.kind &&
          last.id === entry.id;
        if (!again && isBoundary(words, stop) && agreesInCase(words, start, end, entry)) {
          found.push({
            at: { block, start, end: stop },
            kind: entry.kind,
            id: entry.id,
            form: entry.form,
            how: entry.how,
          });
        }
      }
    }
  }
  return found;
}

/** What a code unit is: a part of a word, a character of a script that writes no spaces, or neither. */
const KIND = { other: 1, letter: 2, han: 3 } as const;
const UNITS = new Uint8Array(0x10000);
const LETTER = /[\p{L}\p{N}\p{M}]/u;
const SCRIPT_WITHOUT_SPACES = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;

function unitAt(words: string, index: number): number {
  const unit = words.charCodeAt(index);
  const known = UNITS[unit];
  if (known !== undefined && known !== 0) return known;
  const character = String.fromCharCode(unit);
  const kind = SCRIPT_WITHOUT_SPACES.test(character)
    ? KIND.han
    : LETTER.test(character)
      ? KIND.letter
      : KIND.other;
  UNITS[unit] = kind;
  return kind;
}

/** Whether a name may begin or end here: not inside a word, save in scripts that write no spaces. */
function isBoundary(words: string, index: number): boolean {
  if (index <= 0 || index >= words.length) return true;
  return unitAt(words, index - 1) !== KIND.letter || unitAt(words, index) !== KIND.letter;
}

function wordEnd(words: string, from: number): number {
  let end = from;
  while (end < words.length && unitAt(words, end) === KIND.letter) end += 1;
  return end;
}

/** A form with a capital wants one ("Turkey" is not "turkey"), an abbreviation wants them all ("US" is not "us"). */
export function casingOf(form: string, how: Hit['how']): Casing {
  if (how === 'word') return /^\p{Lu}{2,5}$/u.test(form) ? 'exact' : 'any';
  if (/^\p{Lu}[\p{Lu}.]+$/u.test(form)) return 'exact';
  return /^\p{Lu}/u.test(form) ? 'capital' : 'any';
}

function agreesInCase(words: string, start: number, end: number, { casing, form }: Entry): boolean {
  if (casing === 'any') return true;
  if (casing === 'exact') return words.slice(start, end) === form;
  return /^\p{Lu}/u.test(words.charAt(start));
}
