// What people did, in Chinese: the verb stands behind its people, a noun like 主持人 before them.
import type { Part } from '../../../domain/meeting.ts';
import type { TextBlock } from '../text.ts';
import type { HanCandidate } from './han.ts';
import type { HanWords } from './han-words.ts';

type Group = { members: HanCandidate[]; start: number; end: number };

const RANKING: readonly Part[] = ['chair', 'speaker', 'host', 'met', 'participant'];
const MOST_BETWEEN = 24;

/** The part of each candidate of a block that its clauses give one to. */
export function hanPartsOf(
  block: TextBlock,
  candidates: readonly HanCandidate[],
  countries: ReadonlyMap<HanCandidate, string | null>,
  words: HanWords,
): Map<HanCandidate, Part> {
  const text = block.text;
  const parts = new Map<HanCandidate, Part>();
  const give = (members: readonly HanCandidate[], part: Part): void => {
    for (const member of members) {
      const known = parts.get(member);
      if (member.voice || (known !== undefined && RANKING.indexOf(known) <= RANKING.indexOf(part))) continue;
      parts.set(member, part);
    }
  };
  const groups = groupsOf(text, candidates, words);
  for (const cue of cuesOf(text, words)) {
    if (candidates.some(({ extent }) => extent.start <= cue.start && cue.end <= extent.end)) continue;
    const aside = sentenceOf(text, cue.start, words.aside);
    if (cue.where === 'after') {
      const group = groups.find(
        (one) => one.start >= cue.end && isOpening(text.slice(cue.end, one.start), words),
      );
      if (group === undefined) continue;
      give(group.members, cue.part === 'met' && !aside ? 'participant' : cue.part);
      // "会议主持人，中方是A，澳方是B"
      continue;
    }
    if ((cue.part === 'met' && aside) || sentenceOf(text, cue.start, words.besides)) continue;
    const part = cue.part === 'met' ? 'participant' : cue.part;
    const group = groups.findLast((one) => one.end <= cue.start);
    if (group !== undefined && isGap(text.slice(group.end, cue.start), words)) {
      // 总统会见了…: a call, no part in the talks.
      const calls =
        (cue.part === 'met' || cue.part === 'host') &&
        group.members.some((one) => isLeader(text, one, words));
      give(group.members, calls ? 'met' : part);
      if (calls) continue;
      if (words.pronouns.includes(beforeAnd(text, group.start, words))) {
        const subject = candidates.findLast((one) => one.end < group.start && !one.voice);
        const first = firstOfSentenceBefore(text, candidates, group.start);
        const who = first ?? subject;
        if (who !== undefined) give([who], part);
      }
    } else if (group !== undefined && words.pronouns.includes(pronounBefore(text, cue.start, words))) {
      give(
        [firstOfSentenceBefore(text, candidates, cue.start) ?? group.members[0]].filter(
          (one) => one !== undefined,
        ),
        part,
      );
    }
  }
  for (const group of groups)
    if (isOfBothSides(text, group, countries, words)) give(group.members, 'participant');
  return parts;
}

/** Offices of universities, institutes and firms. */
const SCHOLARLY = /大学|大學|研究|学院|學院|智库|智庫|协会|協會|学会|學會|公司|集团|集團/u;

/** An official in a sentence that tells of nothing else; see `PersonMention.official`. */
export function isHanOfficialHere(text: string, one: HanCandidate, words: HanWords): boolean {
  if (one.voice || one.title === null || isLeader(text, one, words)) return false;
  if (SCHOLARLY.test(text.slice(one.title.start, one.title.end))) return false;
  return [words.aside, words.otherwise, words.absences].every((list) => !sentenceOf(text, one.start, list));
}

function isLeader(text: string, { title }: HanCandidate, words: HanWords): boolean {
  const office = title === null ? '' : text.slice(title.start, title.end);
  return words.leaders.some((word) => office.endsWith(word) && !office.endsWith(`副${word}`));
}

/** Officials of two countries in one list met, whatever the verb; not presidents, and not on the telephone. */
function isOfBothSides(
  text: string,
  { members, start }: Group,
  countries: ReadonlyMap<HanCandidate, string | null>,
  words: HanWords,
): boolean {
  if (members.length < 2 || members.some(({ voice, title }) => voice || title === null)) return false;
  const sides = new Set(members.flatMap((one) => countries.get(one) ?? []));
  const leads = members.some((one) => isLeader(text, one, words));
  return (
    sides.size > 1 &&
    !leads &&
    !sentenceOf(text, start, words.aside) &&
    !sentenceOf(text, start, words.otherwise)
  );
}

function groupsOf(text: string, candidates: readonly HanCandidate[], words: HanWords): Group[] {
  const groups: Group[] = [];
  for (const one of candidates) {
    const last = groups.at(-1);
    if (last !== undefined && one.extent.start < last.end) continue;
    if (last !== undefined && isListGap(text.slice(last.end, one.extent.start), words)) {
      last.members.push(one);
      last.end = one.extent.end;
    } else groups.push({ members: [one], start: one.extent.start, end: one.extent.end });
  }
  return groups;
}

/** "、", "和", "，澳方是" */
function isListGap(gap: string, words: HanWords): boolean {
  let rest = gap;
  let joined = false;
  while (rest !== '') {
    const and = longestAt(rest, words.and);
    if (and > 0) {
      joined = true;
      rest = rest.slice(and);
      continue;
    }
    // "和到访的…": who the next one is.
    const guest = /^(?:到访|到訪|来访|來訪|来华|來華|正在[\p{sc=Han}]{1,6}访问|新任|时任|現任|现任)的?/u.exec(
      rest,
    );
    if (guest !== null && joined) {
      rest = rest.slice(guest[0].length);
      continue;
    }
    // "A 2日在奥斯陆同B", "A将同B": times, places and small verbs before the "and".
    const time = joined ? 0 : leadOf(rest, words);
    if (time > 0) {
      rest = rest.slice(time);
      continue;
    }
    const side = /^[\p{sc=Han}]{1,3}方(?:面)?(?:是|为|為|由|有)?/u.exec(rest);
    if (side === null) return false;
    joined = true;
    rest = rest.slice(side[0].length);
  }
  return joined;
}

function leadOf(rest: string, words: HanWords): number {
  const number = /^[\d０-９一二三四五六七八九十月日年号號点點时時分上下午]+/u.exec(rest)?.[0].length ?? 0;
  const place = /^(?:在|于|於)[\p{sc=Han}]{2,8}?(?=同|与|與|和|跟|会同|會同)/u.exec(rest)?.[0].length ?? 0;
  return Math.max(number, place, longestAt(rest, words.between));
}

function isOpening(gap: string, words: HanWords): boolean {
  return (
    gap.length <= MOST_BETWEEN &&
    !/[。；;！？]/u.test(gap) &&
    (/^[，,：:、是为為有了的]*$/u.test(gap) || isListGap(gap.replace(/^[：:是为為]+/u, ''), words))
  );
}

/** Words between people and their verb: adverbs, times, and a place after 在. */
function isGap(gap: string, words: HanWords): boolean {
  if (gap.length > MOST_BETWEEN || /[。；;！？，,：:]/u.test(gap)) return false;
  let rest = gap;
  while (rest !== '') {
    const between = longestAt(rest, words.between);
    const place =
      /^(?:在|于|於)[\p{sc=Han}]{1,8}?(?=共同|一起|一道|联合|聯合|主持|举行|舉行|出席|参加|參加|会见|會見|会晤|致|发表|宣布|$)/u.exec(
        rest,
      );
    const number = /^[\d０-９一二三四五六七八九十月日年号號点時时分上下午（）()第轮輪次届屆]+/u.exec(rest);
    const length = Math.max(place?.[0].length ?? 0, between, number?.[0].length ?? 0);
    if (length === 0) return false;
    rest = rest.slice(length);
  }
  return true;
}

function longestAt(text: string, list: readonly string[]): number {
  return Math.max(0, ...list.filter((word) => text.startsWith(word)).map((word) => word.length));
}

type Cue = { part: Part; where: 'before' | 'after'; start: number; end: number };

function cuesOf(text: string, words: HanWords): Cue[] {
  const found: Cue[] = [];
  for (const { part, where, words: list } of words.parts) {
    for (const word of list) {
      for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
        found.push({ part, where, start: at, end: at + word.length });
      }
    }
  }
  const shorter = insideOthers(found);
  return found.filter((cue) => !shorter.has(cue));
}

/** The cues that lie within a longer one of the same side: in order of their beginnings, one look suffices. */
function insideOthers(cues: readonly Cue[]): Set<Cue> {
  const inside = new Set<Cue>();
  const ends = new Map<Cue['where'], { start: number; end: number }>();
  for (const cue of [...cues].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const widest = ends.get(cue.where);
    if (widest === undefined || cue.end > widest.end) ends.set(cue.where, cue);
    else if (cue.start > widest.start || cue.end < widest.end) inside.add(cue);
  }
  return inside;
}

/** The character before the "and" that joins a pronoun to a list: "他和…". */
function beforeAnd(text: string, start: number, words: HanWords): string {
  for (const and of words.and) {
    if (text.slice(0, start).endsWith(and)) return text.charAt(start - and.length - 1);
  }
  return '';
}

function pronounBefore(text: string, at: number, words: HanWords): string {
  let i = at;
  while (i > 0 && at - i < MOST_BETWEEN && !words.pronouns.includes(text.charAt(i - 1))) i -= 1;
  return isGap(text.slice(i, at), words) ? text.charAt(i - 1) : '';
}

function firstOfSentenceBefore(
  text: string,
  candidates: readonly HanCandidate[],
  at: number,
): HanCandidate | undefined {
  const sentence = text.lastIndexOf('。', at - 1);
  if (sentence < 0) return candidates.find((one) => one.end < at && !one.voice);
  const earlier = text.lastIndexOf('。', sentence - 1);
  return candidates.find((one) => one.start > earlier && one.end <= sentence && !one.voice);
}

// The longest sentence of the gold has fewer characters on either side of a verb.
const REACH = 400;

function sentenceOf(text: string, at: number, list: readonly string[]): boolean {
  const before = text.slice(Math.max(0, at - REACH), at + 1);
  const after = text.slice(at, at + REACH);
  const from = Math.max(before.lastIndexOf('。'), before.lastIndexOf('；')) + 1;
  const stop = after.indexOf('。');
  const sentence = before.slice(from, -1) + (stop < 0 ? after : after.slice(0, stop));
  return list.some((word) => sentence.includes(word));
}
