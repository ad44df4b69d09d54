// Where the verb comes second, its subject comes before it, after it, or at the head of a clause whose verb is last.
import type { Line } from './lines.ts';
import { phraseAfter, phraseBefore, type Phrase } from './phrase.ts';
import { is, isPronoun } from './token.ts';

/** No clause is longer than this many words. */
const LONGEST_CLAUSE = 40;

/** The subject of a verb of saying; `next` is where a subject after it would begin. */
export function subjectInVerbSecond(line: Line, verb: number, next: number): Phrase | null {
  const { tokens } = line;
  const start = clauseStart(line, verb);
  // "und nannte ihn": the subject is that of the clause before.
  if (is(tokens[verb - 1], 'and')) return null;
  // "Wie der Minister am Montag in Bonn erklärte": the verb comes last, the subject after the conjunction.
  const after = tokens[verb + 1];
  const isLast = after === undefined || after.kind !== 'word' || is(after, 'auxiliaries', 'passives');
  if (isLast && is(tokens[start], 'openers', 'as', 'that', 'relatives')) {
    const subject = phraseAfter(line, pastAdverbs(line, start + 1));
    if (subject !== null && subject.last <= verb) return subject;
  }
  // "Chen hat am Montag gesagt", "In Bonn hat Chen gesagt": the participle has the subject of its auxiliary.
  if (is(tokens[verb], 'participles')) {
    for (let at = verb - 1; at >= start; at -= 1) {
      if (!is(tokens[at], 'auxiliaries')) continue;
      // "Wie Xinhua meldete, soll Chen gesagt haben": after another clause the subject comes after its verb.
      const before = at > start ? phraseBefore(line, at) : null;
      return before !== null && !isFronted(before) ? before : phraseAfter(line, pastAdverbs(line, at + 1));
    }
  }
  const before = phraseBefore(line, verb);
  const behind = is(tokens[next], 'obliques') ? null : phraseAfter(line, next);
  if (before === null || behind === null) return before ?? behind;
  return isFronted(before) || is(tokens[behind.first], 'he', 'she') ? behind : before;
}

function clauseStart({ tokens }: Line, verb: number): number {
  let start = verb;
  while (start > 0 && verb - start < LONGEST_CLAUSE && tokens[start - 1]?.kind === 'word') start -= 1;
  return start;
}

function pastAdverbs({ tokens }: Line, at: number): number {
  let next = at;
  while (is(tokens[next], 'adverbs', 'times')) next += 1;
  return next;
}

/** "Bei der Eröffnung", "Als Begründung", "2008", "Passend zu den Gefahren": what opens the sentence is no subject. */
function isFronted({ line, first, last }: Phrase): boolean {
  const { tokens } = line;
  if (is(tokens[first - 1], 'prepositions', 'sources', 'openers', 'as')) return true;
  const head = tokens[first];
  if (head === undefined || isPronoun(head)) return false;
  const number = /^\d/u.test(head.lower) && last - first === 1;
  const adverbial =
    first === 0 && is(tokens[first + 1], 'prepositions') && is(tokens[first + 2], 'determiners');
  if (is(head, 'obliques')) return true;
  return number || adverbial || (last - first === 1 && !head.capital);
}
