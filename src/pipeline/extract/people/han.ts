// People in Chinese: a title and the name behind it, names of the registry, and names with a middle dot.
import type { Registry } from '../../../domain/registry.ts';
import type { Hit } from '../lexicon.ts';
import type { PersonMention } from '../mention.ts';
import type { Text } from '../text.ts';
import { people as zh } from '../languages/zh/people.ts';
import { createHanNames } from './han-names.ts';
import { hanPartsOf } from './han-parts.ts';
import { createHanTitles } from './han-titles.ts';
import { createHanSides } from './han-sides.ts';

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

const names = createHanNames(zh);
const titles = createHanTitles(zh);

/** The people of a Chinese text. */
export function extractHanPeople(text: Text, hits: readonly Hit[], registry: Registry): PersonMention[] {
  const perBlock = Map.groupBy(hits, (hit) => hit.at.block);
  const candidates = text.blocks.flatMap((block, index) =>
    block.furniture === 'byline' ? [] : candidatesOf(block.text, index, perBlock.get(index) ?? []),
  );
  const all = withRepeats(text, candidates);
  const people = new Map(registry.people.map((person) => [person.id, person]));
  const fullNames = fullNamesOf(text, all);
  const sides = createHanSides(registry, zh);
  return text.blocks.flatMap((block, index) => {
    const own = all.filter((one) => one.block === index).sort((a, b) => a.start - b.start);
    const parts = hanPartsOf(block, own, zh);
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
        country: person?.country ?? countryOf(block.text, one, perBlock.get(index) ?? [], sides, registry),
        part: parts.get(one) ?? null,
      };
    });
  });
}

function countryOf(
  text: string,
  one: HanCandidate,
  hits: readonly Hit[],
  sides: ReturnType<typeof createHanSides>,
  registry: Registry,
): string | null {
  return (
    (one.title === null ? null : sides.ofTitle(text, one.title, hits, registry)) ??
    sides.before(text, one.extent.start)
  );
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
  const found: HanCandidate[] = [];
  const taken = (start: number, end: number): boolean =>
    found.some((one) => one.start < end && start < one.end);
  const add = (
    start: number,
    end: number,
    title: (typeof found)[number]['title'],
    voice: boolean,
    rule: string,
  ) => {
    if (end <= start || taken(start, end)) return;
    const ids = (known.get(start) ?? []).filter((hit) => hit.at.end === end).map((hit) => hit.id);
    found.push({
      block,
      start,
      end,
      title,
      voice,
      ids,
      rule,
      extent: {
        start: title === null ? start : Math.min(start, title.start),
        end: closing(text, Math.max(end, title?.end ?? end)),
      },
    });
  };
  const all = titles.titlesOf(text, (index) => inside.has(index));
  for (const title of all) {
    const at = title.end;
    const registered = Math.max(0, ...(known.get(at) ?? []).map((hit) => hit.at.end));
    const end = registered > at ? registered : names.nameEnd(text, at);
    const rule = registered > at ? 'registered-person-with-office' : 'title-and-name';
    add(at, end, { start: title.start, end: title.end }, title.voice, rule);
  }
  for (const [start, own] of known) {
    const end = Math.max(...own.map((hit) => hit.at.end));
    const behind = all.find(
      (title) => title.start === end && title.end - title.start <= 6 && !taken(title.end, title.end + 1),
    );
    add(
      start,
      end,
      behind ? { start: behind.start, end: behind.end } : null,
      behind?.voice ?? false,
      'registered-person',
    );
  }
  for (const { start, end } of names.dotted(text)) add(start, end, null, false, 'name-with-dot');
  return found;
}

/** Behind a bracket that belongs to the name: "布兰迪斯(左)". */
function closing(text: string, end: number): number {
  const bracket = /^[（(][^（）()]{1,12}[）)]/u.exec(text.slice(end, end + 14));
  return end + (bracket?.[0].length ?? 0);
}

/** Every other place where a name that was found stands, in full or by its last part. */
function withRepeats(text: Text, candidates: readonly HanCandidate[]): HanCandidate[] {
  const all = [...candidates];
  const forms = new Map<string, { ids: readonly string[]; voice: boolean }>();
  for (const one of candidates) {
    const words = text.blocks[one.block]?.text.slice(one.start, one.end) ?? '';
    const last = words.split(/[·•・‧]/u).at(-1) ?? '';
    for (const form of [words, last]) {
      if (form.length >= 2)
        forms.set(form, { ids: one.ids, voice: one.voice && (forms.get(form)?.voice ?? true) });
    }
  }
  for (const [index, block] of text.blocks.entries()) {
    if (block.furniture === 'byline') continue;
    for (const [form, { ids, voice }] of [...forms].sort(([a], [b]) => b.length - a.length)) {
      for (let at = block.text.indexOf(form); at >= 0; at = block.text.indexOf(form, at + form.length)) {
        const end = at + form.length;
        if (all.some((one) => one.block === index && one.start < end && at < one.end)) continue;
        const extent = { start: at, end: closing(block.text, end) };
        all.push({ block: index, start: at, end, title: null, extent, voice, ids, rule: 'short-name' });
      }
    }
  }
  return all;
}

/** The longest form of each name that the text gives: 布兰迪斯 is 乔治·布兰迪斯 if that stands anywhere. */
function fullNamesOf(text: Text, all: readonly HanCandidate[]): Map<HanCandidate, string> {
  const wordsOf = (one: HanCandidate): string => text.blocks[one.block]?.text.slice(one.start, one.end) ?? '';
  const longest = new Map<string, Set<string>>();
  const keysOf = (one: HanCandidate): string[] => {
    const words = wordsOf(one);
    return [...(one.ids.length === 1 ? one.ids : []), words.split(/[·•・‧]/u).at(-1) ?? words];
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
      const full = [...new Set(forms)].filter((form) => /[·•・‧]/u.test(form));
      const [only] = full;
      return [one, full.length === 1 && only !== undefined ? only : wordsOf(one)];
    }),
  );
}
