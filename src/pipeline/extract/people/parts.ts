// What a clause says that its people did: who chaired, opened, received, took part, or was met aside.
import type { Part } from '../../../domain/meeting.ts';
import type { Candidate } from './candidates.ts';
import { twinsOf } from './counterparts.ts';
import { isCounterpart } from './countries.ts';
import { giveCue } from './cue-people.ts';
import { cuesOf } from './cues.ts';
import { mayPrecedeList, MOST_BETWEEN } from './gaps.ts';
import type { Group, Groups } from './groups.ts';
import type { Grammar } from './languages.ts';
import { sameSentence, type Line } from './lines.ts';
import type { Give } from './other-side.ts';
import { isAside, isMetBy, isOfBothSides, sentenceHas } from './presence.ts';

const RANKING: readonly Part[] = ['chair', 'speaker', 'host', 'met', 'participant'];

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
    giveCue(scene, cue);
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

const MOST_BEFORE_COUNTRY = 4;

function isSideOpener(line: Line, index: number): boolean {
  const { is } = line;
  return index >= 0 && (is.articles(index) || is.sides(index) || is.sidePrepositions(index));
}

/** "For China: A, B and C", "China: A; B; C" */
function isSideList(line: Line, group: Group): boolean {
  const { is } = line;
  let i = group.start - 1;
  while (group.start - i < MOST_BETWEEN && mayPrecedeList(line, i) && line.country(i) === null) i -= 1;
  if (line.country(i) === null || !sameSentence(line, i, group.start)) return false;
  if (line.tokens[i + 1]?.lower === ':' && (i === 0 || !sameSentence(line, i - 1, i))) return true;
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
