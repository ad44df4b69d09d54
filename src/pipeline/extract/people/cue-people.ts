// Whom the words that tell of a part mean: the people before them, behind them, or behind "by".
import type { Candidate } from './candidates.ts';
import { isCounterpart } from './countries.ts';
import type { Cue } from './cues.ts';
import { groupAfter, isAfterBy, mayStandBetween, MOST_BETWEEN } from './gaps.ts';
import type { Group, Groups } from './groups.ts';
import { sameSentence, type Line } from './lines.ts';
import {
  companionsOf,
  counterparts,
  countryBetween,
  giveElliptic,
  otherSide,
  type Give,
} from './other-side.ts';
import { isAside, isLeader } from './presence.ts';

export type Scene = { line: Line; groups: Groups; candidates: readonly Candidate[]; give: Give };

const MOST_BEFORE_BY = 40;
const MOST_TO_GUESTS = 10;

/** Gives the people of a cue the part that its words tell. */
export function giveCue(scene: Scene, cue: Cue): void {
  if (cue.where === 'by') giveAgent(scene, cue);
  else if (cue.where === 'after') giveObject(scene, cue);
  else giveSubject(scene, cue);
}

/** "Chen chaired": the people right before the words. */
function giveSubject(scene: Scene, cue: Cue): void {
  const { line, groups, give } = scene;
  // "chaired by": its people come behind.
  if (line.is.by(cue.end) && cue.part !== 'participant') return;
  // "was represented by his deputy": the others came.
  if (line.is.by(cue.end) && line.is.represented(cue.end - 1)) return;
  if (cue.part === 'host' && !hasGuests(line, groups, cue.end)) return;
  if (cue.part === 'met' && isAside(line, cue.start)) return;
  const part = cue.part === 'met' ? 'participant' : cue.part;
  const subject = subjectOf(scene, cue);
  if (subject !== undefined) {
    // "The President met the visitor": a call, no part in the talks.
    const calls = (cue.part === 'met' || cue.part === 'host') && subject.some((one) => isLeader(line, one));
    give(subject, calls ? 'met' : part);
    if (calls) return;
    const others = counterparts(line, groups, cue.end);
    if (others !== undefined) give(others.members, part === 'host' ? 'participant' : part);
    const companions = companionsOf(line, groups, cue.end);
    if (companions !== undefined && (part === 'chair' || part === 'participant'))
      give(companions.members, part);
    const other = otherSide(line, groups, cue.end);
    if (other !== undefined && part !== 'host') give(other.members, part);
  } else if (line.verbLast) {
    // "Am Montag empfing Minister A den Minister B": the subject follows the verb.
    const inverted = groupAfter(line, groups, cue.end);
    if (inverted === undefined) return;
    const own = part === 'chair' && isOfSide(line, cue.start) ? 'participant' : part;
    give(inverted.members, own);
    giveElliptic(line, groups, inverted, cue, own, give);
  }
}

/** The people who stand right before a verb, or for whom "he" does. */
function subjectOf(scene: Scene, cue: Cue): readonly Candidate[] | undefined {
  const { line, groups } = scene;
  let i = cue.start;
  while (i > 0 && cue.start - i < MOST_BETWEEN && mayStandBetween(line, i - 1) && !endsGroup(groups, i))
    i -= 1;
  const group = groups.lastBefore(i + 1);
  if (group !== undefined && group.end >= i && sameSentence(line, group.end - 1, cue.start)) {
    // "The prime minister, who signed the treaty in 2017, was in Berlin": of a leader that tells who he is.
    const told = line.is.relatives(i) || line.is.relatives(i + 1);
    return told && group.members.every((one) => isLeader(line, one)) ? undefined : group.members;
  }
  const described = groupBeforeCommas(scene, cue.start);
  if (described !== undefined) return described.members;
  if (!line.is.pronouns(i - 1) || !sameSentence(line, i - 1, cue.start)) return undefined;
  const antecedent = maybeAntecedent(scene, i - 1);
  return antecedent === undefined ? undefined : [antecedent];
}

const MOST_BETWEEN_COMMAS = 16;

/** "Chen and Li, both newly appointed, chaired": the people before what stands between two commas. */
function groupBeforeCommas({ line, groups }: Scene, verb: number): Group | undefined {
  const { tokens, is } = line;
  if (tokens[verb - 1]?.lower !== ',' || !sameSentence(line, verb - 1, verb)) return undefined;
  for (let i = verb - 2; i > verb - MOST_BETWEEN_COMMAS && sameSentence(line, i, verb); i -= 1) {
    if (tokens[i]?.lower !== ',') {
      if (tokens[i]?.shape === 'mark' || is.speech(i) || line.isPerson(i)) return undefined;
      continue;
    }
    const group = groups.lastBefore(i + 1);
    return group !== undefined && (group.end === i || group.end === i + 1) ? group : undefined;
  }
  return undefined;
}

/** "In the chair were Chen and Li": the people right behind the words. */
function giveObject(scene: Scene, cue: Cue): void {
  const { line, groups, give } = scene;
  const first = groupAfter(line, groups, cue.end);
  // "Am Abend traf A den Minister B": after a verb without a subject before it, the second list is its object.
  const inverted = line.verbLast && cue.twin && first !== undefined && subjectOf(scene, cue) === undefined;
  const group = inverted ? groupAfter(line, groups, first.end) : first;
  if (group === undefined) return;
  if (cue.part !== 'met' && cue.part !== 'host') giveElliptic(line, groups, group, cue, cue.part, give);
  if (cue.part === 'chair' && isOfSide(line, cue.start)) give(group.members, 'participant');
  else if (cue.part === 'host') {
    // "Host A and her colleague B"
    give(
      group.members.filter((one) => isCounterpart(line, one)),
      'participant',
    );
    give(
      group.members.filter((one) => !isCounterpart(line, one)),
      'host',
    );
  } else if (cue.part !== 'met') give(group.members, cue.part);
  else give(group.members, isAside(line, cue.start) || line.is.aside(cue.start) ? 'met' : 'participant');
}

/** "was received in Rome by Chen": the people behind "by"; a call, and no part in the talks. */
function giveAgent({ line, groups, give }: Scene, cue: Cue): void {
  const own = cue.part === 'host' ? 'met' : cue.part;
  const part = own === 'chair' && isOfSide(line, cue.start) ? 'participant' : own;
  if (line.verbLast) {
    // "wurde von A und B geleitet"
    const before = groups.lastBefore(cue.start);
    const near = before !== undefined && cue.start - before.end < MOST_BETWEEN;
    if (near && sameSentence(line, before.start, cue.start) && isAfterBy(line, before.start, cue)) {
      give(before.members, part);
      giveElliptic(line, groups, before, cue, part, give);
      // "… von A, jene Ungarns von B angeführt"
      const first = groups.lastBefore(before.start);
      const other =
        first !== undefined &&
        isAfterBy(line, first.start, cue) &&
        countryBetween(line, first.end, before.start);
      if (other && before.start - first.end < MOST_BETWEEN) give(first.members, part);
      return;
    }
  }
  const following = groups.between(cue.end, cue.end + MOST_BEFORE_BY);
  for (const [i, group] of following.entries()) {
    if (!sameSentence(line, cue.start, group.start)) return;
    if (!isAfterBy(line, group.start, cue)) continue;
    // "hosted the delegation led by B": there "by" brings in who led.
    if (cue.part === 'host' && headsBetween(line, cue.end, group.start)) return;
    if (i === 0 || cue.part === 'host') {
      give(group.members, part);
      giveElliptic(line, groups, group, cue, part, give);
    }
    return;
  }
}

function headsBetween(line: Line, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (line.is.heading(i)) return true;
  return false;
}

/** "The German side was led by": who leads a side has not the chair of the meeting. */
function isOfSide(line: Line, cue: number): boolean {
  for (let i = cue - 1; i >= cue - 4 && sameSentence(line, cue, i); i -= 1) {
    if (line.is.sides(i)) return true;
    const skips = line.is.between(i) || line.is.copulas(i) || line.country(i) !== null;
    if (!skips && line.tokens[i]?.lower !== ',') return false;
  }
  return false;
}

function endsGroup(groups: Groups, index: number): boolean {
  return groups.lastBefore(index)?.end === index;
}

/** "He": the first person spoken of earlier in the sentence, or else in the one before. */
function maybeAntecedent({ line, candidates }: Scene, at: number): Candidate | undefined {
  const sentence = line.tokens[at]?.sentence ?? 0;
  let own: Candidate | undefined;
  let earlier: Candidate | undefined;
  for (let i = candidates.length - 1; i >= 0; i -= 1) {
    const one = candidates[i];
    if (one === undefined || one.name.start >= at) continue;
    const number = line.tokens[one.name.start]?.sentence ?? 0;
    if (number === sentence) own = one;
    else if (number === sentence - 1) earlier = one;
    else if (number < sentence - 1) break;
  }
  return own ?? earlier;
}

/** Whether somebody is named, or a delegation, right after "received". */
function hasGuests(line: Line, groups: Groups, from: number): boolean {
  for (let i = from; i < from + MOST_TO_GUESTS && sameSentence(line, from, i); i += 1) {
    if (line.is.guests(i) || line.is.sides(i) || groups.startingAt(i) !== undefined) return true;
  }
  return false;
}
