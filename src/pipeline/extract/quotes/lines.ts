// A quotation counts as one word of the sentence that it stands in, so that the sentence around it can be read.
import type { TextBlock } from '../text.ts';
import { firstWordFrom, wordOf } from '../words.ts';
import { classesOf, NONE, type Known } from './known.ts';
import { phraseBefore } from './phrase.ts';
import { runsOf, type Run } from './runs.ts';
import { is, isMark, type Token } from './token.ts';
import { isVerb } from './verb.ts';
import type { Lexis, WordClass } from './words.ts';

/** A sentence, where the sentences inside a quotation do not count. */
export type Line = {
  block: number;
  /** The text of the block. */
  text: string;
  tokens: readonly Token[];
  lexis: Lexis;
};

const WORD = /[@#]?[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’.&-][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/uy;
const DAY = /[\d〇一二三四五六七八九十]{1,4}[年月日号时](?:[上下]午)?/uy;
const MARK = /--|[.,;:!?…—–()[\]，。；：！？、（）【】]| - /uy;

/** The lines of a block. */
export function linesOf(blocks: readonly TextBlock[], block: number, lexis: Lexis): Line[] {
  const one = blocks[block];
  if (one === undefined) return [];
  const runs = runsOf(blocks, block);
  const lines: Line[] = [];
  let next = 0;
  let first = 0;
  let start = one.sentences[0]?.at.start ?? 0;
  for (const end of endsOf(one, runs)) {
    while (next < runs.length && (runs[next]?.to ?? 0) <= end) next += 1;
    const tokens = tokensOf(one, start, end, runs.slice(first, next), lexis);
    const last = lines.at(-1);
    if (last !== undefined && asksOrCries(last) && namesSpeaker({ ...last, tokens })) {
      lines[lines.length - 1] = { ...last, tokens: [...last.tokens, ...tokens] };
    } else if (tokens.length > 0) {
      lines.push({ block, text: one.text, tokens, lexis });
    }
    start = end;
    first = next;
  }
  return lines;
}

/** Where the lines of a block end: where its sentences do outside quotations, and where a quotation ends as one. */
function endsOf({ text, sentences }: TextBlock, runs: readonly Run[]): number[] {
  const ends = new Set<number>();
  let next = 0;
  for (const { at } of sentences) {
    while (next < runs.length && (runs[next]?.to ?? 0) <= at.end) next += 1;
    const inside = runs[next];
    if (inside === undefined || inside.from >= at.end) ends.add(at.end);
  }
  for (const { end, to } of runs) {
    // "„… geht.“ Der Minister": a stop, the mark, a space and a capital.
    if (text.charAt(end - 1) === '.' && /^\s+\p{Lu}/u.test(text.slice(to, to + 3))) ends.add(to);
  }
  return [...ends].sort((a, b) => a - b);
}

/** "“Why?” Chen asked.": a question or a cry ends a quotation, not the sentence around it. */
function asksOrCries({ text, tokens, lexis }: Line): boolean {
  const run = tokens.at(-1)?.run;
  if (run === undefined || run === null) return false;
  // Without spaces a full stop does no more: “……。”王毅说。
  return (lexis.spaced ? /[?!…]$/u : /[?!…？！。]$/u).test(text.slice(run.start, run.end));
}

/** Whether a sentence is no more than a speaker and a verb, with time and place: "Chen asked in Berlin." */
function namesSpeaker(line: Line): boolean {
  const { tokens } = line;
  const verb = tokens.slice(0, 16).findIndex((_, at) => isVerb(line, at));
  if (verb < 0) return false;
  const after = tokens[verb + 1];
  if (isMark(after, ':：') || after?.kind === 'run') return false;
  const hearer = is(tokens[verb], 'tells') && !tokens.slice(verb + 1).some((token) => is(token, 'that'));
  const ends =
    hearer ||
    tokens.length - verb < FEW ||
    after === undefined ||
    isMark(after, '.,;，。—–') ||
    is(after, 'prepositions', 'times', 'openers');
  return ends && !is(after, 'that') && phraseBefore(line, verb)?.first === 0;
}

/** The tokens between two places; `runs` are the quotations that stand there. */
function tokensOf(block: TextBlock, start: number, end: number, runs: readonly Run[], lexis: Lexis): Token[] {
  const tokens: Token[] = [];
  let at = start;
  for (const run of runs) {
    tokens.push(...wordsOf(block, at, run.from, lexis));
    tokens.push({ kind: 'run', lower: '', start: run.from, end: run.to, capital: false, classes: NONE, run });
    at = run.to;
  }
  tokens.push(...wordsOf(block, at, end, lexis));
  return tokens;
}

function wordsOf(block: TextBlock, start: number, end: number, lexis: Lexis): Token[] {
  return lexis.spaced ? spacedWords(block, start, end, lexis) : cutWords(block.text, start, end, lexis);
}

function spacedWords({ text, plain }: TextBlock, start: number, end: number, lexis: Lexis): Token[] {
  const tokens: Token[] = [];
  let next = firstWordFrom(plain, start);
  let at = start;
  while (at < end) {
    // Nothing but " - " begins with a space.
    if (text.charCodeAt(at) === SPACE && text.charCodeAt(at + 1) !== HYPHEN) {
      at += 1;
      continue;
    }
    while ((plain[next]?.start ?? Infinity) < at) next += 1;
    const here = plain[next];
    const isPlain = here?.start === at;
    const mark = isPlain ? undefined : maybeMark(text, at);
    if (mark !== undefined) {
      // A full stop inside a sentence belongs to an abbreviation.
      const stop = mark === '.' && at + 1 < end && !/[)\]"'’”»]/u.test(text.charAt(at + 1));
      if (!stop) tokens.push(markToken(mark, at));
      at += mark.length;
      continue;
    }
    const wordEnd = isPlain ? here.end : wordEndAt(text, at);
    if (wordEnd > at && wordEnd <= end) {
      const word = lexis.know(isPlain ? here.word : wordOf(text.slice(at, wordEnd)));
      const head = at + word.head;
      if (head < wordEnd)
        tokens.push(wordToken(text, at, head, lexis), wordToken(text, head, wordEnd, lexis));
      else tokens.push(tokenOf(word, at, wordEnd));
      at = wordEnd;
      continue;
    }
    at += 1;
  }
  return withPhrases(tokens, lexis);
}

/** The mark that stands at a place. */
function maybeMark(text: string, at: number): string | undefined {
  const one = text.charAt(at);
  if (one === ',' || one === '.') return one;
  MARK.lastIndex = at;
  return MARK.exec(text)?.[0];
}

const SPACE = 32;
const HYPHEN = 45;

/** The end of the word that begins here; the place itself where none does. */
function wordEndAt(text: string, at: number): number {
  WORD.lastIndex = at;
  return WORD.test(text) ? WORD.lastIndex : at;
}

function wordToken(text: string, start: number, end: number, lexis: Lexis): Token {
  return tokenOf(lexis.know(wordOf(text.slice(start, end))), start, end);
}

function tokenOf({ lower, capital, classes }: Known, start: number, end: number): Token {
  return { kind: 'word', lower, start, end, capital, classes, run: null };
}

/** A sentence with fewer words than these after its verb says no more than when: "Chen said last week." */
const FEW = 4;

const TIMES: ReadonlySet<WordClass> = new Set<WordClass>(['times']);
/** Classes that a word with a capital keeps inside a sentence: "Will" and "May" are names there. */
const NAMES: readonly WordClass[] = ['titles', 'times', 'agencies', 'he', 'she', 'they', 'others', 'reports'];

function markToken(mark: string, at: number): Token {
  const lower = mark.trim();
  const start = at + mark.indexOf(lower);
  return { kind: 'mark', lower, start, end: start + lower.length, capital: false, classes: NONE, run: null };
}

/** Words that make a phrase together become one token; a capital inside a sentence makes a name. */
function withPhrases(words: readonly Token[], lexis: Lexis): Token[] {
  const tokens: Token[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const token = words[i];
    if (token === undefined) continue;
    const phrase = lexis.phrases.get(token.lower)?.find(({ words: parts }) => standsAt(words, i, parts));
    if (phrase === undefined) {
      const maybeName = token.capital && token.classes.size > 0;
      tokens.push(maybeName && isName(words, i, token) ? { ...token, classes: NONE } : token);
    } else {
      i += phrase.words.length - 1;
      const end = words[i]?.end ?? token.end;
      tokens.push({ ...token, lower: phrase.text, end, classes: classesOf(phrase.text, lexis) });
    }
  }
  return tokens;
}

/** Whether a word with a capital has it as a name: inside a sentence, and where its classes do not keep one. */
function isName(words: readonly Token[], at: number, token: Token): boolean {
  if (NAMES.some((each) => token.classes.has(each))) return false;
  if (at > 0 && words[at - 1]?.kind === 'word') return true;
  // "Will" before another name is one too.
  return words[at + 1]?.capital === true && (is(token, 'auxiliaries') || is(token, 'passives'));
}

function standsAt(words: readonly Token[], at: number, phrase: readonly string[]): boolean {
  for (let i = 1; i < phrase.length; i += 1) if (words[at + i]?.lower !== phrase[i]) return false;
  return true;
}

/** "28日", "9月28日": a time, whatever its number. */
function dayAt(text: string, at: number): string | undefined {
  DAY.lastIndex = at;
  return DAY.exec(text)?.[0];
}

/** Without spaces: the longest known word at each place; what stands between known words is one word. */
function cutWords(text: string, start: number, end: number, lexis: Lexis): Token[] {
  const tokens: Token[] = [];
  let plain = -1;
  const close = (to: number): void => {
    if (plain >= 0 && to > plain) tokens.push({ ...wordToken(text, plain, to, lexis), capital: true });
    plain = -1;
  };
  let at = start;
  while (at < end) {
    WORD.lastIndex = at;
    MARK.lastIndex = at;
    const mark = MARK.exec(text)?.[0];
    const known =
      dayAt(text, at) ??
      lexis.phrases.get(text.charAt(at))?.find((each) => text.startsWith(each.text, at))?.text;
    if (mark !== undefined || /\s/u.test(text.charAt(at))) {
      close(at);
      if (mark !== undefined) tokens.push(markToken(mark, at));
      at += mark?.length ?? 1;
    } else if (known === undefined || lexis.classes.get(known)?.has('wholes') === true) {
      if (plain < 0) plain = at;
      at += known?.length ?? 1;
    } else {
      close(at);
      const token = wordToken(text, at, at + known.length, lexis);
      tokens.push(token.classes.size === 0 ? { ...token, classes: TIMES } : token);
      at += known.length;
    }
  }
  close(end);
  return tokens;
}
