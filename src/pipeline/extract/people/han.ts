// People in Chinese: a title and the name behind it, names of the registry, and names with a middle dot.
import type { Registry } from '../../../domain/registry.ts';
import { byId } from '../by-id.ts';
import type { Hit } from '../lexicon.ts';
import type { PersonMention } from '../mention.ts';
import type { Text } from '../text.ts';
import { people as zh } from '../languages/zh/people.ts';
import { createHanNames } from './han-names.ts';
import { hanPartsOf, isHanOfficialHere } from './han-parts.ts';
import { createHanTitles, type Title } from './han-titles.ts';
import { countriesSpokenOf } from './spoken-of.ts';
import { createHanSides, type HanSides } from './han-sides.ts';

/** A name in a block with what stands around it, in code units. */
export type HanCandidate = {
  block: number;
  start: number;
  end: number;
  title: { start: number; end: number } | null;
  /** From the title to the name and what closes it. */
  extent: { start: number; end: number };
  voice: boolean;
  ids: readonly string[];
  rule: string;
};

const DOT = /[·•・‧]/u;
const MOST_OF_TITLE_BEHIND = 6;
const SHORT_TITLES =
  /^(?:副?(?:部长|部長|外长|外長|防长|防長|局长|局長|司长|司長|主任|总监|總監|大臣)|大使|公使|参赞|參贊|[上中少大]将|[上中少大]將)$/u;

const names = createHanNames(zh);
const titles = createHanTitles(zh);

/** The people of a Chinese text. */
export function extractHanPeople(text: Text, hits: readonly Hit[], registry: Registry): PersonMention[] {
  const perBlock = Map.groupBy(hits, (hit) => hit.at.block);
  const candidates = text.blocks.flatMap((block, index) =>
    block.furniture === 'byline' ? [] : candidatesOf(block.text, index, perBlock.get(index) ?? []),
  );
  const all = withRepeats(text, candidates);
  const { people } = byId(registry);
  const fullNames = fullNamesOf(text, all);
  const sides = createHanSides(registry, zh, hits);
  const spokenOf = countriesSpokenOf(hits, registry);
  let listed: string | null = null;
  return text.blocks.flatMap((block, index) => {
    const own = all.filter((one) => one.block === index).sort((a, b) => a.start - b.start);
    const found = perBlock.get(index) ?? [];
    const countries = countriesOf(block.text, own, found, sides, registry, spokenOf);
    // "塔方：" over a list of names.
    if (/^[\p{sc=Han}\s]{1,12}[：:]\s*$/u.test(block.text))
      listed = sides.before(block.text, block.text.length, found);
    else if (/[。！？]/u.test(block.text)) listed = null;
    for (const one of own) {
      const side = one.title === null ? null : sides.named(one.title, found);
      if (listed !== null && side === null && one.ids.length === 0) countries.set(one, listed);
    }
    const parts = hanPartsOf(block, own, countries, zh);
    return own.map((one): PersonMention => {
      const words = block.text.slice(one.start, one.end);
      const person = one.ids.length === 1 ? people.get(one.ids[0] ?? '') : undefined;
      return {
        kind: 'person',
        at: { block: index, start: one.start, end: one.end },
        rule: one.rule,
        name: fullNames.get(one) ?? words,
        person: person?.id ?? null,
        role: one.title === null ? null : block.text.slice(one.title.start, one.title.end),
        roleAt: one.title === null ? null : { block: index, ...one.title },
        country: person?.country ?? countries.get(one) ?? null,
        part: parts.get(one) ?? null,
        official: isHanOfficialHere(block.text, one, zh),
      };
    });
  });
}

/** The country of each person of a block: of the title, of the one before in a list, or of the side. */
function countriesOf(
  text: string,
  candidates: readonly HanCandidate[],
  hits: readonly Hit[],
  sides: HanSides,
  registry: Registry,
  spokenOf: ReadonlySet<string>,
): Map<HanCandidate, string | null> {
  const countries = new Map<HanCandidate, string | null>();
  for (const [i, one] of candidates.entries()) {
    const before = candidates[i - 1];
    const gap = before === undefined ? '' : text.slice(before.extent.end, one.extent.start);
    // "美国国务卿A、国防部长B": the second of a list needs no country again; after 同 begins the other side.
    const inherited = before !== undefined && one.title !== null && /^(?:[、和及]|以及)$/u.test(gap);
    const ofList = inherited ? (countries.get(before) ?? registeredCountry(before, registry)) : null;
    const ofTitle = one.title === null ? null : sides.ofTitle(text, one.title, hits, registry, spokenOf);
    const shared =
      ofList !== null &&
      one.title !== null &&
      sides.named(one.title, hits) === null &&
      sides.isAnybodys(text, one.title, hits);
    countries.set(one, (shared ? ofList : (ofTitle ?? ofList)) ?? sides.before(text, one.extent.start, hits));
  }
  return countries;
}

function registeredCountry(one: HanCandidate, registry: Registry): string | null {
  return byId(registry).people.get(one.ids[0] ?? '')?.country ?? null;
}

function candidatesOf(text: string, block: number, hits: readonly Hit[]): HanCandidate[] {
  const inside = new Set<number>();
  for (const { kind, at } of hits) {
    if (kind !== 'organisation' && kind !== 'country' && kind !== 'place') continue;
    for (let i = at.start; i < at.end; i += 1) inside.add(i);
  }
  const known = Map.groupBy(
    hits.filter((hit) => hit.kind === 'person'),
    (hit) => hit.at.start,
  );
  const persons = new Set<number>();
  for (const { kind, at } of hits)
    if (kind === 'person') for (let i = at.start; i < at.end; i += 1) persons.add(i);
  const found: HanCandidate[] = [];
  const taken = new Set<number>();
  const add = (start: number, end: number, title: Title | null, rule: string): void => {
    for (let i = start; i < end; i += 1) if (taken.has(i)) return;
    if (end <= start) return;
    for (let i = start; i < end; i += 1) taken.add(i);
    const ids = (known.get(start) ?? []).filter((hit) => hit.at.end === end).map((hit) => hit.id);
    const from = title === null ? start : Math.min(start, title.start);
    found.push({
      block,
      start,
      end,
      title: title === null ? null : { start: title.start, end: title.end },
      voice: title?.voice ?? false,
      ids,
      rule,
      extent: { start: from, end: closing(text, Math.max(end, title?.end ?? end)) },
    });
  };
  const all = titles.titlesOf(
    text,
    (index) => inside.has(index),
    (index) => persons.has(index),
    names,
  );
  const opening = new Map(all.map((title) => [title.start, title]));
  for (const title of all) {
    const at = behindBracket(text, title.end);
    const registered = Math.max(0, ...(known.get(at) ?? []).map((hit) => hit.at.end));
    if (registered > at) add(at, registered, title, 'registered-person-with-office');
    else add(at, names.nameEnd(text, at, text.slice(title.start, at)), title, 'title-and-name');
  }
  for (const [start, own] of known) {
    const end = Math.max(...own.map((hit) => hit.at.end));
    const spaces = /^[\s　]*/u.exec(text.slice(end, end + 4))?.[0].length ?? 0;
    const behind = opening.get(end) ?? opening.get(end + spaces);
    // "王毅外长说": a short title right behind the name.
    const titled =
      behind !== undefined &&
      (spaces > 0 || behind.end - behind.start <= MOST_OF_TITLE_BEHIND) &&
      !taken.has(behind.end);
    add(start, end, titled ? behind : null, 'registered-person');
  }
  for (const title of all) {
    const before = nameBefore(text, title, inside);
    if (before !== null)
      add(before.start, before.end, { ...title, start: Math.max(title.start, before.end) }, 'name-and-title');
  }
  for (const { start, end } of names.dotted(text)) add(start, end, null, 'name-with-dot');
  return found;
}

/** Behind "（国防）" in "常任秘书（国防）曾庆成"; the index itself without one. */
function behindBracket(text: string, at: number): number {
  return (
    at + (/^[（(][\p{sc=Han}、]{1,10}[）)](?=\p{sc=Han})/u.exec(text.slice(at, at + 13))?.[0].length ?? 0)
  );
}

const LONGEST_LINE_NAME = 24;
const OPENS = /(?:^|[。；;！？\n：:])[\s　]{0,9}$/u;

/**
 * "赵克志　公安部部长" in a list of names, and "赵志远大使出席" where a sentence begins: the name before its title.
 * `inside` are the places of names of bodies and countries.
 */
function nameBefore(
  text: string,
  title: Title,
  inside: ReadonlySet<number>,
): { start: number; end: number } | null {
  const lead = text.slice(Math.max(0, title.start - LONGEST_LINE_NAME), title.start);
  const listed = /(?:^|\n)[\s　]{0,9}(?<name>[\p{sc=Han}·•・‧]{2,14})[\s　]{1,9}$/u.exec(lead);
  const from =
    title.start - LONGEST_LINE_NAME <= 0 || /\n/u.test(lead) ? listed?.groups?.['name'] : undefined;
  if (from !== undefined) {
    const start = title.start - lead.length + lead.lastIndexOf(from);
    const whole = names.nameEnd(from, 0) === from.length || DOT.test(from);
    return whole ? { start, end: start + from.length } : null;
  }
  if (title.end - title.start > MOST_OF_TITLE_BEHIND + 4) return null;
  for (let length = 3; length >= 2; length -= 1) {
    const end = title.start + length;
    const words = text.slice(title.start, end);
    if (!OPENS.test(text.slice(Math.max(0, title.start - 4), title.start)) || inside.has(title.start))
      continue;
    const behind = text.slice(end, title.end);
    if (behind.length < 2 || /[副总總代]$/u.test(words) || !SHORT_TITLES.test(behind)) continue;
    if (names.nameEnd(words, 0) === length) return { start: title.start, end };
  }
  return null;
}

/** Behind a rank or a bracket that belongs to the name: "黄春战上将", "布兰迪斯(左)". */
function closing(text: string, end: number): number {
  const rank = Math.max(0, ...zh.honorifics.map((word) => (text.startsWith(word, end) ? word.length : 0)));
  const bracket = /^[（(][^（）()]{1,12}[）)]/u.exec(text.slice(end + rank, end + rank + 14));
  return end + rank + (bracket?.[0].length ?? 0);
}

/** Every other place where a name that was found stands, in full or by its last part. */
function withRepeats(text: Text, candidates: readonly HanCandidate[]): HanCandidate[] {
  const forms = new Map<string, { ids: readonly string[]; voice: boolean }>();
  for (const one of candidates) {
    const words = text.blocks[one.block]?.text.slice(one.start, one.end) ?? '';
    const last = words.split(DOT).at(-1) ?? '';
    for (const form of [words, last]) {
      if (form.length < 2) continue;
      const same = forms.get(form);
      forms.set(form, {
        ids: one.ids.length > 0 ? one.ids : (same?.ids ?? []),
        voice: one.voice && (same?.voice ?? true),
      });
    }
  }
  const byBeginning = Map.groupBy(
    [...forms.keys()].sort((a, b) => b.length - a.length),
    (form) => form.slice(0, 2),
  );
  const perBlock = Map.groupBy(candidates, (one) => one.block);
  return text.blocks.flatMap((block, index) => {
    const own = perBlock.get(index) ?? [];
    if (block.furniture === 'byline') return own;
    const taken = new Set<number>();
    for (const { start, end } of own) for (let i = start; i < end; i += 1) taken.add(i);
    const again: HanCandidate[] = [];
    for (let at = 0; at < block.text.length; at += 1) {
      if (taken.has(at)) continue;
      const form = byBeginning
        .get(block.text.slice(at, at + 2))
        ?.find((one) => block.text.startsWith(one, at));
      const known = form === undefined ? undefined : forms.get(form);
      if (form === undefined || known === undefined || taken.has(at + form.length - 1)) continue;
      const extent = { start: at, end: closing(block.text, at + form.length) };
      again.push({
        block: index,
        start: at,
        end: at + form.length,
        title: null,
        extent,
        ...known,
        rule: 'short-name',
      });
      at += form.length - 1;
    }
    return [...own, ...again];
  });
}

/** The longest form of each name that the text gives: 布兰迪斯 is 乔治·布兰迪斯 if that stands anywhere. */
function fullNamesOf(text: Text, all: readonly HanCandidate[]): Map<HanCandidate, string> {
  const wordsOf = (one: HanCandidate): string => text.blocks[one.block]?.text.slice(one.start, one.end) ?? '';
  const longest = new Map<string, Set<string>>();
  const keysOf = (one: HanCandidate): string[] => {
    const words = wordsOf(one);
    return [...(one.ids.length === 1 ? one.ids : []), words.split(DOT).at(-1) ?? words];
  };
  for (const one of all) {
    for (const key of keysOf(one)) {
      const known = longest.get(key) ?? new Set();
      longest.set(key, known.add(wordsOf(one)));
    }
  }
  return new Map(
    all.map((one) => {
      const forms = keysOf(one).flatMap((key) => [...(longest.get(key) ?? [])]);
      const full = [...new Set(forms)].filter((form) => DOT.test(form));
      const [only] = full;
      return [one, full.length === 1 && only !== undefined ? only : wordsOf(one)];
    }),
  );
}
