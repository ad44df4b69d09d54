// What the text calls the meeting: the longest run of name words around the noun.
import type { MeetingWords } from './meeting-words.ts';
import type { At } from './mention.ts';
import type { Clause } from './clauses.ts';
import type { Series } from './series.ts';
import type { Text } from './text.ts';

/** Where the meeting's name stands, or null where the text only says "the event". */
export function nameAt(
  text: Text,
  series: Series | undefined,
  clause: Clause,
  words: MeetingWords,
): At | null {
  if (series?.stated === true) return series.at;
  const [noun] = clause.nouns;
  if (noun !== undefined) return nameAround(text, clause, noun.at, words);
  // "The committee met for the fifth time": the body is its name; "for the fifth time" is none.
  const body = words.bodies.exec(clause.text);
  if (body !== null) {
    const start = clause.at.start + body.index;
    return nameAround(text, clause, { ...clause.at, start, end: start + body[0].length }, words);
  }
  return clause.rounds[0]?.at ?? null;
}

/** Words that join the parts of a name and end none. */
const SMALL =
  /^(?:and|on|of|for|the|in|und|für|zu|über|der|des|et|sur|la|le|les|de|du|en|e|sulla|sul|di|del|della|delle|dei|per|nel|nella|tra)$/iu;

/** The run of name words around a noun for a meeting. */
export function nameAround(text: Text, clause: Clause, noun: At, words: MeetingWords): At {
  const line = text.blocks[clause.at.block]?.text ?? '';
  if (text.language === 'zh') return { block: clause.at.block, ...stretchHan(line, noun, clause.at) };
  const [round] = clause.rounds;
  const floor =
    round !== undefined && round.at.start < noun.start ? afterOrdinal(line, round.at) : clause.at.start;
  const start = stretchLeft(line, noun.start, floor, words);
  const end = stretchRight(line, noun.end, clause.at.end, words);
  return { block: clause.at.block, start, end };
}

/** Past "fourth", "13th" or "round 17": the count is no part of the name. */
function afterOrdinal(line: string, at: At): number {
  if (/\d$|^\p{L}+ \p{Ll}+$/u.test(line.slice(at.start, at.end))) return at.end;
  const space = line.indexOf(' ', at.start);
  return space === -1 || space >= at.end ? at.start : space + 1;
}

function isNameWord(word: string, words: MeetingWords): boolean {
  return /^[\p{Lu}\d]/u.test(word) || words.nameWords.test(word) || /^\p{L}+[-–]\p{L}/u.test(word);
}

function stretchLeft(line: string, from: number, floor: number, words: MeetingWords): number {
  let start = from;
  for (;;) {
    const word = wordBefore(line, start, floor);
    if (word === '' || !isNameWord(word, words) || /[,.;:!?]$/u.test(word)) break;
    start -= word.length + 1;
  }
  // A name does not begin with "the", "of" or "and".
  const lead =
    /^(?:(?:the|a|an|of|on|and|for|der|die|das|des|dem|den|de|du|la|le|les|il|lo|gli|i|della|del|dei|in)\s)+/iu.exec(
      line.slice(start, from),
    );
  return lead === null ? start : start + lead[0].length;
}

/** The word that ends before one space, or '' where none does. */
function wordBefore(line: string, end: number, floor: number): string {
  let start = end - 1;
  if (start < floor || !/\s/u.test(line.charAt(start))) return '';
  while (start > floor && !/\s/u.test(line.charAt(start - 1))) start -= 1;
  return line.slice(start, end - 1);
}

function stretchRight(line: string, from: number, ceiling: number, words: MeetingWords): number {
  let end = from;
  let pending = 0;
  for (const match of line.slice(from, ceiling).matchAll(/\s(\S+)/gu)) {
    const word = match[1] ?? '';
    const bare = word.replace(/[,.;:)]{1,4}$/u, '');
    if (!isNameWord(bare, words)) break;
    pending = match.index + match[0].length - (word.length - bare.length);
    // Small words belong to the name only when a name word follows them.
    if (!SMALL.test(bare)) end = from + pending;
    if (bare !== word) break;
  }
  return end;
}

function stretchHan(line: string, noun: At, clause: At): { start: number; end: number } {
  let start = noun.start;
  while (
    start > clause.start &&
    /[\p{sc=Han}A-Za-z0-9+“”]/u.test(line.charAt(start - 1)) &&
    !/[的次轮輪届屆行开開办辦了在]/u.test(line.charAt(start - 1))
  )
    start -= 1;
  if (start < noun.start) return { start, end: noun.end };
  // 执法安全合作机制第十一轮磋商: the count stands between the name and the bare noun.
  const before = line.slice(clause.start, noun.start);
  // No name is as long as that, and a longer look back would take its time.
  const name = /([\p{sc=Han}A-Za-z0-9+“”]{4,60})第[^第]{1,4}(?:轮|輪|次|届|屆)$/u.exec(
    before.slice(-66),
  )?.[1];
  if (name === undefined) return { start, end: noun.end };
  const from = clause.start + before.lastIndexOf(name);
  return { start: from, end: from + name.length };
}
