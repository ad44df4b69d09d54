// What a clause says that its people did: who chaired, opened, received, took part, or was met aside.
import type { Part } from '../../../domain/meeting.ts';
import type { Candidate } from './candidates.ts';
import { twinsOf } from './counterparts.ts';
import { isCounterpart } from './countries.ts';
import { cuesOf, type Cue } from './cues.ts';
import { isSideWord, type Group, type Groups } from './groups.ts';
import type { Grammar } from './languages.ts';
import type { Line } from './lines.ts';
import { sameSentence } from './offices.ts';
import { isLeader, isMetBy, isOfBothSides, sentenceHas } from './presence.ts';

type Give = (members: readonly Candidate[], part: Part) => void;
type Scene = { line: Line; groups: Groups; candidates: readonly Candidate[]; give: Give };

const RANKING: readonly Part[] = ['chair', 'speaker', 'host', 'met', 'participant'];
const MOST_BETWEEN = 9;
const MOST_BEFORE_BY = 40;
const MOST_TO_COUNTERPART = 24;
const MOST_TO_GUESTS = 10;
const MOST_TO_OTHER_SIDE = 12;

/** The part of each candidate of a line that its sentences give one to. */
export function partsOf(
  line: Line,
  candidates: readonly Candidate[],
  groups: Groups,
  countries: ReadonlyMap<Candidate, string | null>,
  grammar: Grammar,
  year: string | null,
): Map<Candidate, Part> {
  const parts = new Map<Candidate, Part>();
  const give: Give = (members, part) => {
    for (const member of members) {
      const known = parts.get(member);
      if (member.voice || (known !== undefined && RANKING.indexOf(known) <= RANKING.indexOf(part))) continue;
      parts.set(member, part);
    }
  };
  const scene = { line, groups, candidates, give };
  for (const cue of cuesOf(line, grammar, candidates)) {
    if (cue.where === 'by') giveAgent(scene, cue);
    else if (cue.where === 'after') giveObject(scene, cue);
    else giveSubject(scene, cue);
  }
  for (const candidate of candidates) {
    const part = partBySpeech(line, candidate);
    if (part !== null) give([candidate], part);
  }
  for (const group of groups.all) {
    if (group.members.every((member) => !parts.has(member)) && isSideList(line, group))
      give(group.members, 'participant');
  }
  for (const group of groups.all) {
    if (isOfBothSides(line, group, countries, year)) give(group.members, 'participant');
  }
  giveFollowers(line, groups, parts, give);
  for (const [one, holder] of twinsOf(line, groups)) {
    if (isMetBy(line, one, holder, year)) give([one, holder], 'participant');
  }
  return parts;
}

/** "… Minister Ruiz said after the talks. Her Ghanaian counterpart, Kofi Mensah, invited …": he was there as she was. */
function giveFollowers(line: Line, groups: Groups, parts: ReadonlyMap<Candidate, Part>, give: Give): void {
  for (const [i, group] of groups.all.entries()) {
    const [one] = group.members;
    const before = groups.all[i - 1]?.members.at(-1);
    if (one === undefined || before === undefined || one.office !== null || !isCounterpart(line, one))
      continue;
    const apart =
      (line.tokens[one.name.start]?.sentence ?? 0) - (line.tokens[before.name.start]?.sentence ?? 0);
    const part = parts.get(before);
    if (apart !== 1 || part === undefined || before.office === null || isAside(line, one.name.start))
      continue;
    if (part !== 'met') give([one], 'participant');
  }
}

/** "Chen chaired": the people right before the words. */
function giveSubject(scene: Scene, cue: Cue): void {
  const { line, groups, give } = scene;
  // "chaired by": its people come behind.
  if (line.is.by(cue.end) && cue.part !== 'participant') return;
  // "was represented by his deputy": the others came.
  if (line.is.by(cue.end) && /^repr|^rappr/u.test(line.tokens[cue.end - 1]?.lower ?? '')) return;
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

/** "… presided, together with Vice Minister B, over …", "ist mit Innenminister B zusammengekommen" */
function companionsOf(line: Line, groups: Groups, from: number): Group | undefined {
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
function otherSide(line: Line, groups: Groups, from: number): Group | undefined {
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

/** The people who stand right before a verb, or for whom "he" does. */
function subjectOf(scene: Scene, cue: Cue): readonly Candidate[] | undefined {
  const { line, groups } = scene;
  let i = cue.start;
  while (i > 0 && cue.start - i < MOST_BETWEEN && mayStandBetween(line, i - 1) && !endsGroup(groups, i))
    i -= 1;
  const group = groups.lastBefore(i + 1);
  if (group !== undefined && group.end >= i && sameSentence(line, group.end - 1, cue.start))
    return group.members;
  if (!line.is.pronouns(i - 1) || !sameSentence(line, i - 1, cue.start)) return undefined;
  const antecedent = maybeAntecedent(scene, i - 1);
  return antecedent === undefined ? undefined : [antecedent];
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
  else if (cue.part !== 'met') give(group.members, cue.part);
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

/** "…, die deutsche von B", "…, the French side by B": what the other side's people did is said once. */
function giveElliptic(line: Line, groups: Groups, last: Group, cue: Cue, part: Part, give: Give): void {
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

function countryBetween(line: Line, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1)
    if (line.country(i) !== null && sameSentence(line, from - 1, i)) return true;
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

/** "… held talks with their Japanese counterparts A and B" */
function counterparts(line: Line, groups: Groups, from: number): Group | undefined {
  for (const group of groups.between(from, from + MOST_TO_COUNTERPART)) {
    if (!sameSentence(line, from - 1, group.start)) return undefined;
    let i = group.start - 1;
    if (line.tokens[i]?.lower === ',') i -= 1;
    while (i > from && (line.country(i) !== null || line.is.articles(i))) i -= 1;
    if (line.is.counterparts(i)) return group;
  }
  return undefined;
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

/** The list of people that begins right behind a word. */
function groupAfter(line: Line, groups: Groups, from: number): Group | undefined {
  let i = from;
  while (groups.startingAt(i) === undefined && i - from < MOST_BETWEEN) {
    const relay = relayEnd(line, i);
    if (relay === i && !mayPrecedeList(line, i)) break;
    i = Math.max(relay, i + 1);
  }
  return sameSentence(line, Math.max(0, from - 1), i) ? groups.startingAt(i) : undefined;
}

/** ", Xinhua reported,": words between commas that say who reports; the index behind them. */
function relayEnd(line: Line, comma: number): number {
  if (line.tokens[comma]?.lower !== ',') return comma;
  let says = false;
  for (let i = comma + 1; i < comma + 7 && sameSentence(line, comma, i); i += 1) {
    if (line.is.speech(i)) says = true;
    if (line.tokens[i]?.lower === ',') return says ? i + 1 : comma;
  }
  return comma;
}

function isAfterBy(line: Line, start: number, { by }: Cue): boolean {
  const { is, tokens } = line;
  for (let i = start - 1; i >= 0 && start - i < 5; i -= 1) {
    for (let length = 1; length <= 3; length += 1) if (by(tokens, i - length + 1) === length) return true;
    if (!is.articles(i) && !is.between(i)) return false;
  }
  return false;
}

function mayStandBetween(line: Line, index: number): boolean {
  const { is, tokens } = line;
  const token = tokens[index];
  if (token === undefined || line.isPerson(index)) return false;
  if (is.between(index) || token.shape === 'number' || token.lower === ',') return true;
  return line.isPlace(index) || (is.locatives(index) && line.isPlace(index + 1));
}

function mayPrecedeList(line: Line, index: number): boolean {
  const { is, tokens } = line;
  const sign = tokens[index]?.lower ?? '';
  return (
    mayStandBetween(line, index) ||
    is.articles(index) ||
    is.links(index) ||
    is.and(index) ||
    is.by(index) ||
    is.honorifics(index) ||
    is.guests(index) ||
    is.loose(index) ||
    // Nouns for meetings and small words.
    (tokens[index]?.shape === 'lower' && is.notNames(index) && !is.stops(index) && !is.relatives(index)) ||
    isSideWord(line, index) ||
    sign === ':' ||
    sign === '.'
  );
}

/** Whether somebody is named, or a delegation, right after "received". */
function hasGuests(line: Line, groups: Groups, from: number): boolean {
  for (let i = from; i < from + MOST_TO_GUESTS && sameSentence(line, from, i); i += 1) {
    if (line.is.guests(i) || line.is.sides(i) || groups.startingAt(i) !== undefined) return true;
  }
  return false;
}

/** "At the opening ceremony Chen said …", "Chen said during the talks …" */
function partBySpeech(line: Line, { extent }: Candidate): Part | null {
  const { is } = line;
  let verb = extent.end;
  const isVerb = (index: number): boolean => is.speech(index) || is.acts(index);
  while (is.between(verb) && !isVerb(verb) && verb - extent.end < 4) verb += 1;
  const behind = isVerb(verb) && sameSentence(line, extent.start, verb);
  if (!behind && !saysBefore(line, extent.start)) return null;
  if (sentenceHas(line, extent.start, (i) => is.openings(i))) return 'speaker';
  return sentenceHas(line, extent.start, (i) => is.sittings(i)) ? 'participant' : null;
}

/** "ha dichiarato durante la riunione la ministra": a verb of speech a few small words before. */
function saysBefore(line: Line, start: number): boolean {
  const { is, tokens } = line;
  for (let i = start - 1; i > start - 8 && sameSentence(line, start, i); i -= 1) {
    if (is.speech(i)) return true;
    if (tokens[i]?.shape !== 'lower') return false;
  }
  return false;
}

function isAside(line: Line, at: number): boolean {
  return sentenceHas(line, at, (i) => line.is.aside(i));
}

const MOST_BEFORE_COUNTRY = 4;

function isSideOpener(line: Line, index: number): boolean {
  const { is } = line;
  return index >= 0 && (is.articles(index) || is.sides(index) || is.sidePrepositions(index));
}

/** "For China: A, B and C" */
function isSideList(line: Line, group: Group): boolean {
  const { is } = line;
  let i = group.start - 1;
  while (group.start - i < MOST_BETWEEN && mayPrecedeList(line, i) && line.country(i) === null) i -= 1;
  if (line.country(i) === null || !sameSentence(line, i, group.start)) return false;
  // "For China", "Du côté péruvien", "On the Chinese side"
  let start = i;
  let preposition = false;
  while (i - start < MOST_BEFORE_COUNTRY && isSideOpener(line, start - 1)) {
    start -= 1;
    if (is.sidePrepositions(start)) preposition = true;
  }
  const opens = start === 0 || !sameSentence(line, start - 1, i) || line.tokens[start - 1]?.shape === 'mark';
  return preposition && (opens || is.and(start - 1));
}
