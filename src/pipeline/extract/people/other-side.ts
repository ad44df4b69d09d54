// The other side of what a clause tells: those met, brought along, or named by a country where the verb stands once.
import type { Part } from '../../../domain/meeting.ts';
import type { Candidate } from './candidates.ts';
import type { Cue } from './cues.ts';
import { isAfterBy, mayPrecedeList, MOST_BETWEEN } from './gaps.ts';
import type { Group, Groups } from './groups.ts';
import { sameSentence, type Line } from './lines.ts';
import { isAside, isLeader } from './presence.ts';

/** Gives people a part. */
export type Give = (members: readonly Candidate[], part: Part) => void;

const MOST_TO_COUNTERPART = 24;
const MOST_TO_OTHER_SIDE = 12;

/** "… presided, together with Vice Minister B, over …", "ist mit Innenminister B zusammengekommen" */
export function companionsOf(line: Line, groups: Groups, from: number): Group | undefined {
  for (const group of groups.between(from, from + MOST_TO_COUNTERPART)) {
    if (!sameSentence(line, from - 1, group.start)) return undefined;
    let i = group.start - 1;
    while (i > from && (line.country(i) !== null || line.is.articles(i)) && !line.is.with(i)) i -= 1;
    const official = group.members.every((one) => !one.voice && one.office !== null && !isLeader(line, one));
    if (line.is.with(i) && !line.is.and(i) && official && i >= from - 1)
      return isAside(line, i) ? undefined : group;
  }
  return undefined;
}

/** "A chaired for Sweden, B for Brazil", "A headed the Swedish delegation, B the Brazilian one": the verb stands once. */
export function otherSide(line: Line, groups: Groups, from: number): Group | undefined {
  const [next] = groups.between(from, from + MOST_TO_OTHER_SIDE);
  if (next === undefined || !sameSentence(line, from - 1, next.start)) return undefined;
  let country = false;
  for (let i = from; i < next.start; i += 1) {
    if (line.country(i) !== null) country = true;
    else if (line.is.speech(i) || line.is.stops(i)) return undefined;
  }
  let lead = next.start - 1;
  while (line.is.articles(lead)) lead -= 1;
  if (!country || !(line.tokens[lead]?.lower === ',' || line.is.and(lead))) return undefined;
  let i = next.end;
  while (line.is.articles(i) || line.is.sidePrepositions(i) || line.is.links(i)) i += 1;
  return i > next.end && line.country(i) !== null && sameSentence(line, from - 1, i) ? next : undefined;
}

/** "… held talks with their Japanese counterparts A and B" */
export function counterparts(line: Line, groups: Groups, from: number): Group | undefined {
  for (const group of groups.between(from, from + MOST_TO_COUNTERPART)) {
    if (!sameSentence(line, from - 1, group.start)) return undefined;
    let i = group.start - 1;
    if (line.tokens[i]?.lower === ',') i -= 1;
    while (i > from && (line.country(i) !== null || line.is.articles(i))) i -= 1;
    if (line.is.counterparts(i)) return group;
  }
  return undefined;
}

/** "…, die deutsche von B", "…, the French side by B": what the other side's people did is said once. */
export function giveElliptic(
  line: Line,
  groups: Groups,
  last: Group,
  cue: Cue,
  part: Part,
  give: Give,
): void {
  const [next] = groups.between(last.end, last.end + MOST_BETWEEN);
  if (next === undefined || !sameSentence(line, last.end - 1, next.start)) return;
  let country = false;
  let plain = true;
  const from = cue.start >= last.end && cue.end <= next.start ? cue.end : last.end;
  for (let i = from; i < next.start; i += 1) {
    const sign = line.tokens[i]?.lower;
    if (line.country(i) !== null) country = true;
    else if (
      !mayPrecedeList(line, i) &&
      sign !== ';' &&
      sign !== ',' &&
      !line.is.acts(i) &&
      !line.is.heading(i)
    )
      plain = false;
  }
  if (country && (plain || isAfterBy(line, next.start, cue))) give(next.members, part);
}

export function countryBetween(line: Line, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1)
    if (line.country(i) !== null && sameSentence(line, from - 1, i)) return true;
  return false;
}
