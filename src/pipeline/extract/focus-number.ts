// Which counted meeting the article is about: of the ordinals that it names, the one that the words around it make its subject.
import { datesIn, isOnlyRecalled, isRecalled } from './clause-dates.ts';
import { isToCome, mentionsOf, type Clause } from './clauses.ts';
import type { MeetingWords } from './meeting-words.ts';

/** The clauses with only those counted meetings that are, or may be, of the article's own series. */
export function ofSeries(clauses: readonly Clause[], dialogue: string | null): Clause[] {
  return clauses.map((clause) => ({
    ...clause,
    rounds: clause.rounds.filter(
      (round) => round.dialogue === null || dialogue === null || round.dialogue === dialogue,
    ),
  }));
}

/** The number of the round the article is about; null where nothing says so. */
export function focusNumber(
  clauses: readonly Clause[],
  published: string | null,
  words: MeetingWords,
): number | null {
  const scores = new Map<number, number>();
  // Where a round is reported as held, another that is still to come is the next one.
  const wasHeld = clauses.some(
    (clause) => clause.rounds.length > 0 && isReportedHere(clause, published, words),
  );
  for (const clause of clauses) {
    if (clause.furniture !== null && clause.furniture !== 'title') continue;
    if (clause.rounds.length === 0) continue;
    const next = wasHeld && isToCome(clause, words) && !words.cancelled.test(clause.text);
    const all = clauseScore(clause, words) - (next ? 4 : 0);
    for (const round of clause.rounds) {
      const score = all + roundScore(clause, round.number, published);
      scores.set(
        round.number,
        Math.max(scores.get(round.number) ?? -Infinity, score) + (scores.has(round.number) ? 0.5 : 0),
      );
    }
  }
  const [best] = [...scores].sort(([, a], [, b]) => b - a);
  return best !== undefined && best[1] > 0 ? best[0] : null;
}

/** Held, in the report's own time: not before it, not in another year. */
function isReportedHere(clause: Clause, published: string | null, words: MeetingWords): boolean {
  if (clause.furniture !== null || !words.held.test(clause.text) || isToCome(clause, words)) return false;
  if (words.before.test(clause.text) || words.previous.test(clause.text)) return false;
  if (isOnlyRecalled(clause, published)) return false;
  const years = mentionsOf(clause, 'date').flatMap((date) => date.value?.slice(0, 4) ?? []);
  return years.length === 0 || published === null || years.includes(published.slice(0, 4));
}

// The weights say which words make a counted meeting the subject: they were ordered on the development texts.
function clauseScore(clause: Clause, words: MeetingWords): number {
  let score = clause.furniture === 'title' ? 3 : 3 - Math.min(2, clause.sentence * 0.15);
  if (words.held.test(clause.text) || words.cancelled.test(clause.text)) score += 1;
  if (clause.nouns.some((noun) => noun.strong)) score += 0.5;
  if (clause.relative) score -= 3;
  if (words.before.test(clause.text)) score -= 2;
  if (words.previous.test(clause.text)) score -= 4;
  if (words.next.test(clause.text)) score -= 4;
  if (words.planned.test(clause.text)) score -= 1;
  if (words.elsewhere.test(clause.text)) score -= 2;
  if (words.leadersMet.test(clause.text)) score -= 2;
  return score;
}

function roundScore(clause: Clause, number: number, published: string | null): number {
  let score = 0;
  const year = published?.slice(0, 4);
  const dates = datesIn(clause);
  const years = dates.map((date) => date.value?.slice(0, 4));
  // "Back from Bandung, where the 43rd committee met on Wednesday": the day is the report's own.
  if (clause.relative && dates.length > 0 && !dates.some(({ value }) => isRecalled(value, published)))
    score += 2;
  if (number === 1 && dates.some((date) => date.bound === 'since')) score -= 3;
  if (year !== undefined && years.length > 0 && !years.includes(year)) score -= number === 1 ? 4 : 2;
  else if (isOnlyRecalled(clause, published)) score -= 2;
  return score;
}
