// Human decisions: which meetings are one, which are not, which value stands.
import { nearest } from '../../domain/nearest.ts';
import { problemOf } from '../../domain/place.ts';
import type { Problem } from '../../domain/problem.ts';
import type { Remembered } from '../../domain/record.ts';
import type { Ruling } from '../../domain/ruling.ts';
import type { Apart } from './membership.ts';
import type { Identified } from './identify.ts';
import { without } from './sets.ts';

/** Files of the registry, rulings and record are small: their problems stand at the beginning. */
export const BEGINNING = { line: 1, column: 1 };

export type Redirects = ReadonlyMap<string, string>;

/** Tells apart the reports of articles that the record knows under meetings that a ruling keeps apart. */
export function apartBy(rulings: readonly Ruling[], known: readonly Remembered[]): Apart {
  const articles = new Map(known.map((one) => [one.id, new Set(one.articles)]));
  const none: ReadonlySet<string> = new Set();
  const pairs = rulings.flatMap((ruling) =>
    ruling.decision === 'different'
      ? pairsOf(ruling.meetings).map(([a, b]): [Set<string>, Set<string>] => {
          const [x, y] = [articles.get(a) ?? none, articles.get(b) ?? none];
          return [without(x, y), without(y, x)];
        })
      : [],
  );
  if (pairs.length === 0) return null;
  return (a, b) => {
    const [x, y] = [a.article.id, b.article.id];
    return pairs.some(([one, two]) => (one.has(x) && two.has(y)) || (one.has(y) && two.has(x)));
  };
}

/** Groups that rulings say are one meeting, merged under the first id; with the ids that redirect. */
export function mergeSame(
  identified: readonly Identified[],
  rulings: readonly Ruling[],
  known: readonly Remembered[],
): { merged: Identified[]; redirects: Redirects; problems: Problem[] } {
  const byId = new Map(
    identified.map((one) => [one.id, { ...one, group: { members: [...one.group.members] } }]),
  );
  const remembered = new Set(known.map(({ id }) => id));
  const redirects = new Map<string, string>();
  const problems: Problem[] = [];
  for (const ruling of rulings) {
    if (ruling.decision !== 'same') continue;
    const [first = '', ...others] = ruling.meetings;
    const stays = byId.get(redirects.get(first) ?? first);
    if (stays === undefined) {
      problems.push(unknownMeeting(ruling, first, [...byId.keys()]));
      continue;
    }
    let changed = false;
    for (const other of others) {
      const goes = byId.get(other);
      redirects.set(other, stays.id);
      // An address that was given out stays, also when nothing reports that meeting any more.
      changed ||= remembered.has(other);
      if (goes === undefined || goes === stays) continue;
      stays.group.members.push(...goes.group.members);
      byId.delete(other);
      changed = true;
    }
    if (!changed) problems.push(idle(ruling));
  }
  return { merged: [...byId.values()], redirects, problems };
}

export function unknownMeeting(ruling: Ruling, meeting: string, ids: readonly string[]): Problem {
  return problemOf(fileOf(ruling), BEGINNING, {
    rule: 'ruling-meeting',
    severity: 'error',
    message: `The ruling is about "${meeting}", and no article reports such a meeting.`,
    actual: meeting,
    expected: nearest(meeting, ids),
    fix: 'Name the meeting by its id, as its page and its file in content/record have it.',
  });
}

export function idle(ruling: Ruling): Problem {
  return problemOf(fileOf(ruling), BEGINNING, {
    rule: 'ruling-idle',
    severity: 'warning',
    message: 'The ruling changes nothing: the articles alone give the same result.',
    fix: 'Remove the file, or name the meetings and the value that it is to settle.',
  });
}

export function fileOf(ruling: Ruling): string {
  return `content/rulings/${ruling.id}.yaml`;
}

function pairsOf(ids: readonly string[]): [string, string][] {
  return ids.flatMap((a, index) => ids.slice(index + 1).map((b): [string, string] => [a, b]));
}
