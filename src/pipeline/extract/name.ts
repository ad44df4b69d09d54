// What the text calls the meeting: of all the words for it in headline and report, those that tell most.
import { mentionsOf } from './clauses.ts';
import type { MeetingWords } from './meeting-words.ts';
import type { At } from './mention.ts';
import { nameAround } from './name-around.ts';
import { tells, type Telling } from './name-telling.ts';
import type { RoledClause } from './roles.ts';
import type { Series } from './series.ts';
import { wordsAt, type Text } from './text.ts';

/** A name with how much it tells. */
type Named = { at: At; score: number };

/**
 * Where the meeting's name stands, or null where the text only says "the meeting".
 *
 * Finds "Joint Committee on Security" in "the seventh session of their Joint Committee on Security … co-chaired the
 * session"; must not find the body that a meeting "agreed to set up", nor the name of another round's dialogue.
 */
export function nameAt(
  text: Text,
  series: Series | undefined,
  clauses: readonly RoledClause[],
  number: number | null,
  words: MeetingWords,
): At | null {
  if (series?.stated === true) return series.at;
  const named = clauses.flatMap((clause, i): Named[] =>
    headsIn(text, clause, words).flatMap(({ at: head, weight }): Named[] => {
      const at = nameAround(text, clause, head);
      const telling = tells(text, clause, head, at);
      if (telling === null || isOfAnother(clause, at, number)) return [];
      // A clause that says no more than the name must name both sides with it.
      if (clause.role.is === 'none' && telling.sides < 2) return [];
      return [{ at, score: scoreOf(telling, clause, weight, number) - Math.min(1.5, i * LATER) }];
    }),
  );
  const [best] = named.sort((a, b) => b.score - a.score);
  return best === undefined || best.score < LEAST ? null : best.at;
}

// The weights say which words tell more; they were ordered on the development texts.
const LATER = 0.2;
const LEAST = 0.3;
const MOST = 4;

function scoreOf(
  { words, sides, proper }: Telling,
  { furniture, rounds }: RoledClause,
  weight: number,
  number: number | null,
): number {
  const isCounted = number !== null && rounds.some((round) => round.number === number);
  // "The meeting" tells nothing, however near to the count.
  if (words === 0 && sides < 2) return weight < STRONG ? 0 : BARE;
  return (
    Math.min(MOST, words) +
    (sides > 1 ? 1 : 0) +
    (proper && furniture === null ? 1 : 0) +
    weight +
    (isCounted ? 1 : 0) -
    (furniture === null ? 0 : 0.5)
  );
}

const STRONG = 2;
const BODY = 1.5;
const COUNTED = 0.5;
const BARE = 0.6;

/** The nouns and bodies of a clause, with how much each says by itself that there is a dialogue. */
function headsIn(text: Text, clause: RoledClause, words: MeetingWords): { at: At; weight: number }[] {
  const nouns = clause.nouns.map(({ at, strong }) => ({ at, weight: strong ? STRONG : 0 }));
  const body = words.bodies.exec(clause.text);
  const start = clause.at.start + (body?.index ?? 0);
  const bodies =
    body === null || words.events.test(body[0]) ? [] : [{ ...clause.at, start, end: start + body[0].length }];
  // "The 43rd General Border Committee", "the third review": what is counted, whatever it is.
  const counted = clause.rounds.flatMap(({ at }) => {
    const start = lastWord(text, at);
    return text.language === 'zh' || start === at.start ? [] : [{ ...at, start }];
  });
  const more = [
    ...bodies.map((at) => ({ at, weight: BODY })),
    ...counted.map((at) => ({ at, weight: COUNTED })),
  ].filter(
    ({ at: one }) =>
      !nouns.some(({ at }) => at.start < one.end && one.start < at.end) && !isOfOffice(clause, one),
  );
  return [...nouns, ...more];
}

/** Where the last word of a count begins, or where the count does if that is a numeral. */
function lastWord(text: Text, at: At): number {
  const words = wordsAt(text, at);
  const last = words.lastIndexOf(' ') + 1;
  return /^\p{L}/u.test(words.slice(last)) ? at.start + last : at.start;
}

/** "The head of the National Security Council": a body that somebody works for. */
function isOfOffice(clause: RoledClause, at: At): boolean {
  const offices = mentionsOf(clause, 'person').flatMap(({ roleAt }) => roleAt ?? []);
  const bodies = mentionsOf(clause, 'organisation').flatMap((body) =>
    body.relation === null ? [] : [body.at],
  );
  return [...offices, ...bodies].some((one) => one.start < at.end && at.start < one.end);
}

/** A name that is counted with another number than the meeting's own. */
function isOfAnother({ rounds }: RoledClause, at: At, number: number | null): boolean {
  return rounds.some(
    (round) => round.number !== number && round.at.start < at.end && at.start < round.at.end,
  );
}
