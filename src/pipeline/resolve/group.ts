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
  const unresolved: Unresolved[] = [];
  const clusters: Group[] = [];
  for (const candidate of dated) {
    const might = nearest(candidate, [...groups, ...clusters], apart);
    if (joinOnly(candidate, might)) continue;
    if (might.length === 0) clusters.push({ members: [candidate] });
    else unresolved.push({ candidate, might });
  }
  groups.push(...withoutRounds(clusters, groups, apart));

  const settle = (candidate: Candidate, might: readonly Group[]): void => {
    if (joinOnly(candidate, might)) return;
    if (might.length === 0 && isMeetingOfItsOwn(candidate, groups)) groups.push({ members: [candidate] });
    else unresolved.push({ candidate, might });
  };
  const known = vague.filter(({ when, latest }) => when !== null || latest !== null);
  const timeless = vague.filter(({ when, latest }) => when === null && latest === null);
  for (const candidate of [...known, ...single, ...timeless]) {
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

/** Two numbers for the same day of one series are a slip of one source. */
function withoutSlips(rounds: readonly Group[]): Group[] {
  const kept: Group[] = [];
  const byDay = new Map<string, Group>();
  for (const round of rounds) {
    const held = whenHeld(round);
    const key = `${dialogueOf(round)} ${held?.day}`;
    const other = held === null ? undefined : byDay.get(key);
    if (other !== undefined && !areToldApart(other, round)) {
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

/** One article that reports both without giving both the same day tells them apart. */
function areToldApart(a: Group, b: Group): boolean {
  const days = new Map(a.members.map(({ article, when }) => [article, when?.day]));
  return b.members.some(
    ({ article, when }) => days.has(article) && (when === null || days.get(article) !== when.day),
  );
}

/** The groups within three days; where one of them is of the very day, that one. */
function nearest(candidate: Candidate, groups: readonly Group[], apart: Apart): Group[] {
  const near = groups.filter((one) => isNear(one, candidate, apart));
  const same = near.filter((one) => one.members.some(({ when }) => when?.day === candidate.when?.day));
  return same.length > 0 ? same : near;
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
