// What a clause says that its people did: who chaired, opened, received, took part, or was met aside.
import type { Part } from '../../../domain/meeting.ts';
import type { Candidate } from './candidates.ts';
import type { CompiledCue, Grammar } from './languages.ts';
import type { Line } from './lines.ts';
import { sameSentence } from './offices.ts';

/** People who stand in one list: "A, minister of X, and B". Token indexes of the whole. */
export type Group = { members: Candidate[]; start: number; end: number };

type Cue = Pick<CompiledCue, 'part' | 'where' | 'by'> & { start: number; end: number };

const RANKING: readonly Part[] = ['chair', 'speaker', 'host', 'met', 'participant'];
const MOST_BETWEEN = 9;
const MOST_BEFORE_BY = 40;

/** The part of each candidate of a line that its sentences give one to. */
export function partsOf(
  line: Line,
  candidates: readonly Candidate[],
  grammar: Grammar,
): Map<Candidate, Part> {
  const parts = new Map<Candidate, Part>();
  const groups = groupsOf(line, candidates);
  const give = (members: readonly Candidate[], part: Part): void => {
    for (const member of members) {
      const known = parts.get(member);
      if (member.voice || (known !== undefined && RANKING.indexOf(known) <= RANKING.indexOf(part))) continue;
      parts.set(member, part);
    }
  };
  for (const cue of cuesOf(line, grammar)) {
    // "…, who chairs the commission," tells of an office.
    if (candidates.some(({ extent }) => extent.start <= cue.start && cue.end <= extent.end)) continue;
    if (cue.where === 'by') giveAgent(line, groups, cue, give);
    else if (cue.where === 'after') giveObject(line, groups, cue, give);
    else giveSubject(line, groups, candidates, cue, give);
  }
  for (const candidate of candidates) {
    const part = partBySpeech(line, candidate);
    if (part !== null) give([candidate], part);
  }
  for (const group of groups) {
    if (group.members.every((member) => !parts.has(member)) && isSideList(line, group))
      give(group.members, 'participant');
  }
  return parts;
}

/** "At the opening ceremony Chen said …", "Chen said during the talks …" */
function partBySpeech(line: Line, { extent }: Candidate): Part | null {
  const { is } = line;
  let verb = extent.end;
  while (is.between(verb) && !is.speech(verb) && verb - extent.end < 4) verb += 1;
  const says = is.speech(verb) || (is.speech(extent.start - 1) && !is.between(extent.start - 1));
  if (!says || !sameSentence(line, extent.start, verb)) return null;
  if (sentenceHas(line, extent.start, is.openings)) return 'speaker';
  return sentenceHas(line, extent.start, is.sittings) ? 'participant' : null;
}

/** Lists of people: between two of them stand only commas, "and", and words for sides. */
export function groupsOf(line: Line, candidates: readonly Candidate[]): Group[] {
  const groups: Group[] = [];
  for (const one of candidates) {
    const last = groups.at(-1);
    if (last !== undefined && one.extent.start < last.end) continue;
    if (last !== undefined && isListGap(line, last.end, one.extent.start, speaks(line, one.extent.end))) {
      last.members.push(one);
      last.end = one.extent.end;
    } else groups.push({ members: [one], start: one.extent.start, end: one.extent.end });
  }
  return groups;
}

function isListGap(line: Line, from: number, to: number, speaks: boolean): boolean {
  const { tokens, is } = line;
  if (to - from > MOST_BETWEEN || !sameSentence(line, Math.max(0, from - 1), to)) return false;
  // "…, Lee told reporters" is no more of the list.
  if (speaks && tokens.slice(from, to).every((token) => token.lower === ',')) return false;
  let joined = tokens[from - 1]?.lower === ',';
  let agent = false;
  let parted = false;
  for (let i = from; i < to; i += 1) {
    const sign = tokens[i]?.lower;
    if (is.and(i) || is.with(i) || sign === ',' || sign === ';') joined = parted = true;
    else if (is.by(i) && !is.sides(i + 2)) agent = true;
    else if (line.country(i) !== null) parted = true;
    else if (!isSideWord(line, i) && !is.articles(i)) return false;
  }
  // "received was A, by B": B is not beside A.
  return joined && (parted || !agent);
}

function speaks(line: Line, at: number): boolean {
  return line.is.speech(at);
}

function isSideWord(line: Line, index: number): boolean {
  const { is } = line;
  return is.sidePrepositions(index) || is.sides(index) || line.country(index) !== null;
}

function cuesOf(line: Line, grammar: Grammar): Cue[] {
  const found: Cue[] = [];
  for (let i = 0; i < line.tokens.length; i += 1) {
    for (const { part, where, phrases, by } of grammar.cues) {
      const length = phrases(line.tokens, i);
      if (length > 0) found.push({ part, where, by, start: i, end: i + length });
    }
  }
  return found.filter((cue) => !found.some((other) => other !== cue && shadows(other, cue)));
}

/** "was received" is not "received", "led the Chinese delegation" not "led". */
function shadows(longer: Cue, shorter: Cue): boolean {
  const covers = longer.start <= shorter.start && shorter.end <= longer.end;
  if (!covers || longer.end - longer.start === shorter.end - shorter.start) return false;
  return (
    longer.where === shorter.where ||
    (longer.where === 'before' && shorter.where === 'after' && longer.part === 'participant')
  );
}

type Give = (members: readonly Candidate[], part: Part) => void;

function giveSubject(
  line: Line,
  groups: readonly Group[],
  candidates: readonly Candidate[],
  cue: Cue,
  give: Give,
): void {
  let i = cue.start;
  while (i > 0 && cue.start - i < MOST_BETWEEN && mayStandBetween(line, i - 1) && !endsGroup(groups, i))
    i -= 1;
  const group = groups.find((one) => one.end === i || one.end === i + 1) ?? groupEndingAt(groups, i);
  const aside = isAside(line, cue.start);
  // "chaired by": its people come behind.
  if (line.is.by(cue.end) && cue.part !== 'participant') return;
  if (cue.part === 'host' && !hasGuests(line, groups, cue.end)) return;
  if (cue.part === 'met' && aside) return;
  const part = cue.part === 'met' ? 'participant' : cue.part;
  if (group !== undefined && sameSentence(line, group.end - 1, cue.start)) give(group.members, part);
  else if (line.is.pronouns(i - 1) && sameSentence(line, i - 1, cue.start)) {
    const subject = maybeAntecedent(line, candidates, i - 1);
    if (subject !== undefined) give([subject], part);
  } else if (line.verbLast) {
    // "Am Montag empfing Minister A den Minister B": the subject follows the verb.
    const inverted = groupAfter(line, groups, cue.end);
    if (inverted !== undefined) give(inverted.members, part);
  }
}

function endsGroup(groups: readonly Group[], index: number): boolean {
  return groups.some((group) => group.end === index);
}

function groupEndingAt(groups: readonly Group[], index: number): Group | undefined {
  return groups.find((group) => group.start < index && index <= group.end);
}

/** "He": the first person of the sentence before, or the one person spoken of earlier in this one. */
function maybeAntecedent(line: Line, candidates: readonly Candidate[], at: number): Candidate | undefined {
  const sentence = line.tokens[at]?.sentence ?? 0;
  const inSentence = (number: number): Candidate[] =>
    candidates.filter(({ name }) => name.start < at && line.tokens[name.start]?.sentence === number);
  return inSentence(sentence)[0] ?? inSentence(sentence - 1)[0];
}

function giveObject(line: Line, groups: readonly Group[], cue: Cue, give: Give): void {
  const group = groupAfter(line, groups, cue.end);
  if (group === undefined) return;
  if (cue.part !== 'met') give(group.members, cue.part);
  else give(group.members, isAside(line, cue.start) || line.is.aside(cue.start) ? 'met' : 'participant');
}

/** The list of people that begins right behind a word. */
function groupAfter(line: Line, groups: readonly Group[], from: number): Group | undefined {
  let i = from;
  const opens = (index: number): Group | undefined =>
    groups.find((group) => group.start === index || group.members[0]?.name.start === index);
  while (opens(i) === undefined && i - from < MOST_BETWEEN) {
    const aside = relayEnd(line, i);
    if (aside === i && !mayPrecedeList(line, i)) break;
    i = Math.max(aside, i + 1);
  }
  return sameSentence(line, Math.max(0, from - 1), i) ? opens(i) : undefined;
}

/** ", Xinhua reported,": words between commas that say who reports; the index behind them. */
function relayEnd(line: Line, comma: number): number {
  if (line.tokens[comma]?.lower !== ',') return comma;
  for (let i = comma + 1; i < comma + 7 && sameSentence(line, comma, i); i += 1) {
    if (line.tokens[i]?.lower !== ',') continue;
    for (let word = comma + 1; word < i; word += 1) if (line.is.speech(word)) return i + 1;
    return comma;
  }
  return comma;
}

function giveAgent(line: Line, groups: readonly Group[], cue: Cue, give: Give): void {
  // "wurde von A und B geleitet"
  const before = groups.findLast((group) => group.end <= cue.start);
  if (
    line.verbLast &&
    before !== undefined &&
    cue.start - before.end < MOST_BETWEEN &&
    sameSentence(line, before.start, cue.start) &&
    isAfterBy(line, before.start, cue)
  ) {
    give(before.members, cue.part);
    return;
  }
  for (const group of groups) {
    if (!sameSentence(line, cue.start, group.start) || !isAfterBy(line, group.start, cue)) continue;
    if (group.start < cue.end) continue;
    if (group.start - cue.end > MOST_BEFORE_BY) continue;
    const between = groups.some((other) => other.start >= cue.end && other.end <= group.start);
    if (between && cue.part !== 'host') continue;
    give(group.members, cue.part);
    return;
  }
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
  const sign = tokens[index]?.lower;
  return (
    mayStandBetween(line, index) ||
    sign === ':' ||
    is.articles(index) ||
    is.and(index) ||
    isSideWord(line, index) ||
    is.by(index) ||
    is.honorifics(index) ||
    sign === '.'
  );
}

/** Whether somebody is named, or a delegation, right after "received". */
function hasGuests(line: Line, groups: readonly Group[], from: number): boolean {
  for (let i = from; i < from + 6 && sameSentence(line, from, i); i += 1) {
    if (line.is.sides(i) || groups.some((group) => group.start === i)) return true;
  }
  return false;
}

function isAside(line: Line, at: number): boolean {
  return sentenceHas(line, at, line.is.aside);
}

function sentenceHas(line: Line, at: number, is: (index: number) => boolean): boolean {
  for (let i = at; i >= 0 && sameSentence(line, at, i); i -= 1) if (is(i)) return true;
  for (let i = at; sameSentence(line, at, i); i += 1) if (is(i)) return true;
  return false;
}

/** "For China: A, B and C" */
function isSideList(line: Line, group: Group): boolean {
  const { is } = line;
  let i = group.start - 1;
  while (group.start - i < MOST_BETWEEN && i >= 0 && mayPrecedeList(line, i) && line.country(i) === null)
    i -= 1;
  if (i < 0 || line.country(i) === null || !sameSentence(line, i, group.start)) return false;
  while (is.articles(i - 1)) i -= 1;
  return is.sidePrepositions(i - 1) && (i - 1 === 0 || !sameSentence(line, i - 2, i));
}
