// Which reports are of one meeting. Exactly one candidate, or the report stays unresolved and is named.
import type { Candidate } from './candidate.ts';
import { compareText } from './lookup.ts';
import {
  dialogueOf,
  isMeetingOfItsOwn,
  isNear,
  mayBe,
  mayBeImplied,
  numberOf,
  whenHeld,
  type Apart,
  type Group,
} from './membership.ts';

export type Unresolved = {
  candidate: Candidate;
  /** What it might have been: none, or several. */
  might: readonly Group[];
};

export type Grouping = { groups: Group[]; unresolved: Unresolved[] };

export function group(candidates: readonly Candidate[], apart: Apart): Grouping {
  const grouping: Grouping = { groups: [], unresolved: [] };
  for (const family of families(candidates)) {
    const found = groupFamily(family, apart);
    grouping.groups.push(...found.groups);
    grouping.unresolved.push(...found.unresolved);
  }
  return grouping;
}

/** Only reports of the same sides can meet. */
function families(candidates: readonly Candidate[]): Candidate[][] {
  const sorted = [...candidates].sort(compareCandidates);
  return [...Map.groupBy(sorted, ({ parties }) => [...parties].sort().join(' ')).values()];
}

/** From what is surest to what is least sure: numbers, days, then what is vague, implied or of no series. */
function groupFamily(family: readonly Candidate[], apart: Apart): Grouping {
  const stated = family.filter(({ report }) => !report.implied);
  const series = stated.filter(({ dialogue }) => dialogue !== null);
  const dated = series.filter(({ number, when }) => number === null && when?.exact === true);
  const vague = series.filter(({ number, when }) => number === null && when?.exact !== true);
  const single = stated.filter(({ dialogue }) => dialogue === null);

  const rounds = groupNumbers(
    series.filter(({ number }) => number !== null),
    apart,
  );
  const groups = withoutSlips(rounds);
  const clusters: Group[] = [];
  for (const candidate of dated) {
    const near = groups.filter((one) => isNear(one, candidate, apart));
    if (joinOnly(candidate, near)) continue;
    const days = clusters.filter((one) => isNear(one, candidate, apart));
    if (!joinOnly(candidate, days)) clusters.push({ members: [candidate] });
  }
  groups.push(...withoutRounds(clusters, groups, apart));

  const unresolved: Unresolved[] = [];
  const settle = (candidate: Candidate, might: readonly Group[]): void => {
    if (joinOnly(candidate, might)) return;
    if (might.length === 0 && isMeetingOfItsOwn(candidate)) groups.push({ members: [candidate] });
    else unresolved.push({ candidate, might });
  };
  for (const candidate of [...vague, ...single]) {
    settle(
      candidate,
      groups.filter((one) => mayBe(one, candidate, apart)),
    );
  }
  for (const candidate of family.filter(({ report }) => report.implied)) {
    settle(
      candidate,
      groups.filter((one) => mayBeImplied(one, candidate)),
    );
  }
  return { groups, unresolved };
}

function groupNumbers(numbered: readonly Candidate[], apart: Apart): Group[] {
  const rounds = new Map<string, Group[]>();
  for (const candidate of numbered) {
    const key = `${candidate.dialogue} ${candidate.number}`;
    const own = rounds.get(key) ?? [];
    const same = own.find((one) => apart === null || !one.members.some((member) => apart(member, candidate)));
    if (same === undefined) rounds.set(key, [...own, { members: [candidate] }]);
    else same.members.push(candidate);
  }
  return [...rounds.values()].flat();
}

/** Two numbers for the same day of one series are a slip of one source, unless one article gives both. */
function withoutSlips(rounds: readonly Group[]): Group[] {
  const kept: Group[] = [];
  const byDay = new Map<string, Group>();
  for (const round of rounds) {
    const held = whenHeld(round);
    const key = `${dialogueOf(round)} ${held?.day}`;
    const other = held === null ? undefined : byDay.get(key);
    if (other !== undefined && !shareArticle(other, round)) {
      other.members.push(...round.members);
      continue;
    }
    if (held !== null) byDay.set(key, round);
    kept.push(round);
  }
  return kept;
}

/** Meetings known by day alone join the round known by number alone, where each has only the other. */
function withoutRounds(clusters: readonly Group[], groups: readonly Group[], apart: Apart): Group[] {
  const undated = groups.filter(
    (one) => numberOf(one) !== null && !one.members.some(({ when }) => when?.exact),
  );
  const pairs = clusters.map((cluster) => ({
    cluster,
    rounds: undated.filter((one) => cluster.members.every((member) => mayBe(one, member, apart))),
  }));
  const claims = new Map<Group, number>();
  for (const { rounds } of pairs) for (const round of rounds) claims.set(round, (claims.get(round) ?? 0) + 1);
  return pairs.flatMap(({ cluster, rounds }) => {
    const [round] = rounds;
    if (rounds.length !== 1 || round === undefined || claims.get(round) !== 1) return [cluster];
    round.members.push(...cluster.members);
    return [];
  });
}

function joinOnly(candidate: Candidate, might: readonly Group[]): boolean {
  const [only] = might;
  if (might.length !== 1 || only === undefined) return false;
  only.members.push(candidate);
  return true;
}

function shareArticle(a: Group, b: Group): boolean {
  const articles = new Set(a.members.map(({ article }) => article));
  return b.members.some(({ article }) => articles.has(article));
}

/** The finest dates first, then by publication: the same order whatever order the files came in. */
function compareCandidates(a: Candidate, b: Candidate): number {
  const [x, y] = [a.when?.vagueness ?? Infinity, b.when?.vagueness ?? Infinity];
  const [one, two] = [a.when?.first ?? Infinity, b.when?.first ?? Infinity];
  return (
    (x === y ? 0 : x - y) ||
    (one === two ? 0 : one - two) ||
    compareText(a.article.published ?? '~', b.article.published ?? '~') ||
    compareText(a.article.id, b.article.id) ||
    firstStart(a) - firstStart(b)
  );
}

function firstStart({ report }: Candidate): number {
  return report.claims.reduce((first, { span }) => Math.min(first, span.start), Infinity);
}
