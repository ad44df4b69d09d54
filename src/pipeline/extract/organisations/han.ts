// Bodies in Chinese: names of the registry, and names made of known fields and an ending like 部.
import type { KnownOrganisation, Registry } from '../../../domain/registry.ts';
import { organisations as zh } from '../languages/zh/organisations.ts';
import { people as zhPeople } from '../languages/zh/people.ts';
import { byId } from '../by-id.ts';
import type { Hit } from '../lexicon.ts';
import type { OrganisationMention, PersonMention } from '../mention.ts';
import { isAnybodys, isShared, listedMinistries, madeNames } from './han-names.ts';
import { namesakes } from './han-namesakes.ts';
import { createHanSides, type HanSides } from '../people/han-sides.ts';
import type { Text } from '../text.ts';

/** `name` where it is not the words themselves: 外交 for 外交部 in a list. */
type Body = { start: number; end: number; name?: string; ids: readonly string[]; rule: string };

/** A body with its side; `open` where it is any country's, and so is what follows it in a list. */
type Placed = Body & { open: boolean; side: string | null };

/** The bodies of a Chinese text. */
export function extractHanOrganisations(
  text: Text,
  hits: readonly Hit[],
  people: readonly PersonMention[],
  registry: Registry,
): OrganisationMention[] {
  const known = byId(registry).organisations;
  const sides = createHanSides(registry, zhPeople, hits);
  const perBlock = Map.groupBy(hits, (hit) => hit.at.block);
  return text.blocks.flatMap((block, index) => {
    const own = perBlock.get(index) ?? [];
    const holders = people.filter((person) => person.at.block === index);
    const bodies: Placed[] = [];
    for (const body of bodiesOf(block.text, own, holders)) {
      const previous = bodies.findLast((other) => other.end <= body.start);
      const open = isOpen(block.text, body, previous);
      const side = open ? null : sideOf(block.text, body, previous, own, holders, sides, known);
      bodies.push({ ...body, open, side });
    }
    return bodies.map((body): OrganisationMention => {
      const { side } = body;
      const words = body.name ?? block.text.slice(body.start, body.end);
      const others = side === null || !isAnybodys(words) ? [] : namesakes(registry, words, side);
      const open = body.open || (side === null && isAnybodys(words));
      const organisation = only(
        open
          ? []
          : others.length > 0
            ? others
            : body.ids
                .flatMap((id) => known.get(id) ?? [])
                .filter((one) => (one.country ?? side) === (side ?? one.country)),
      );
      return {
        kind: 'organisation',
        at: { block: index, start: body.start, end: body.end },
        rule: body.rule,
        name: organisation?.names['zh'] ?? words,
        organisation: organisation?.id ?? null,
        country: organisation?.country ?? side,
        relation: relationOf(block.text, body, bodies, holders, known),
      };
    });
  });
}

/** A paragraph that names more bodies than this is made to keep the reader busy; each is compared with each. */
const MOST = 400;

function bodiesOf(text: string, hits: readonly Hit[], people: readonly PersonMention[]): Body[] {
  const byPlace = new Map<string, Body & { ids: string[] }>();
  for (const { kind, at, id } of hits) {
    if (kind !== 'organisation' || !mayEnd(text, at.end)) continue;
    const key = `${at.start}-${at.end}`;
    const same = byPlace.get(key);
    if (same === undefined) {
      byPlace.set(key, { start: at.start, end: at.end, ids: [id], rule: 'registered-organisation' });
    } else if (!same.ids.includes(id)) same.ids.push(id);
  }
  const found: Body[] = [...byPlace.values()];
  const around = {
    countryEnds: new Set(hits.flatMap(({ kind, at }) => (kind === 'country' ? [at.end] : []))),
    bodies: found.slice(),
    people: people.map(({ at }) => at),
  };
  for (const { start, end } of madeNames(text, around, (at) => mayEnd(text, at)))
    found.push({ start, end, ids: [], rule: 'body-by-ending' });
  for (const { start, end } of listedMinistries(text))
    found.push({ start, end, name: `${text.slice(start, end)}部`, ids: [], rule: 'list-of-bodies' });
  const first = found.sort((a, b) => a.start - b.start).slice(0, MOST);
  return first.filter((one) => !first.some((other) => other !== one && beats(other, one)));
}

/** 公安部 is a body, 公安部长 is a minister. */
function mayEnd(text: string, end: number): boolean {
  const last = text.charAt(end - 1);
  if (/^[\p{sc=Han}]{0,4}(?:学院|學院|大学|大學|基地|医院|醫院)/u.test(text.slice(end, end + 6)))
    return false;
  if ('军軍'.includes(last) && /^[上中少大准联聯事]/u.test(text.charAt(end))) return false;
  return !(
    '部局署厅廳院会會'.includes(last) &&
    (last === '署' && text.charAt(end) === '署' ? false : zh.notAfter.includes(text.charAt(end))) &&
    text.charAt(end) !== ''
  );
}

function beats(other: Body, one: Body): boolean {
  if (other.end <= one.start || one.end <= other.start) return false;
  const longer = other.end - other.start - (one.end - one.start);
  if (other.ids.length > 0 !== one.ids.length > 0 && longer !== 0) {
    // A registered name gives way only to a longer name that holds it.
    return other.ids.length > 0
      ? !(one.start <= other.start && other.end <= one.end && longer < 0)
      : longer > 0 && other.start <= one.start && one.end <= other.end;
  }
  return longer > 0 || (longer === 0 && other.ids.length > one.ids.length);
}

function only(list: readonly KnownOrganisation[]): KnownOrganisation | undefined {
  return list.length === 1 ? list[0] : undefined;
}

/** 两国外交部和国防部: any country's, and so is what follows in the list. */
function isOpen(text: string, body: Body, previous: Placed | undefined): boolean {
  if (!isAnybodys(text.slice(body.start, body.end))) return false;
  if (isShared(text, body.start)) return true;
  return previous?.open === true && /^[、和及与與]$/u.test(text.slice(previous.end, body.start));
}

function sideOf(
  text: string,
  body: Body,
  previous: Placed | undefined,
  hits: readonly Hit[],
  people: readonly PersonMention[],
  sides: HanSides,
  known: ReadonlyMap<string, KnownOrganisation>,
): string | null {
  const words = text.slice(body.start, body.end);
  const countries = new Set(body.ids.map((id) => known.get(id)?.country ?? null));
  const sure = countries.size === 1 ? ([...countries][0] ?? null) : null;
  if (sure !== null && !isAnybodys(words)) return sure;
  const before = hits.find((hit) => hit.kind === 'country' && hit.at.end === body.start);
  if (before !== undefined) return before.id;
  const joined = sides.joinedBefore(text, body.start);
  if (joined !== null) return joined;
  const holder = people.find(
    ({ roleAt }) => roleAt !== null && roleAt.start <= body.start && body.end <= roleAt.end,
  );
  if (holder !== undefined && holder.country !== null) return holder.country;
  if (previous !== undefined && /^[、和及与與以及]{1,2}$/u.test(text.slice(previous.end, body.start)))
    return previous.side;
  // In simplified characters a ministry without a country is China's; in traditional ones it may be Taiwan's.
  return sides.before(text, body.start) ?? (/[國會對說與]|我国/u.test(text) ? null : sure);
}

function relationOf(
  text: string,
  body: Body,
  bodies: readonly Body[],
  people: readonly PersonMention[],
  known: ReadonlyMap<string, KnownOrganisation>,
): OrganisationMention['relation'] {
  if (body.ids.length > 0 && body.ids.every((id) => known.get(id)?.kind === 'press')) return 'relay';
  const words = text.slice(body.start, body.end);
  const broad = zh.broad.some((word) => words.endsWith(word));
  if (broad && !zh.notBroad.some((word) => text.endsWith(word, body.end))) return null;
  // 外交部发言人: whoever speaks for a body tells of others.
  if (zhPeople.voices.some((word) => text.startsWith(word, body.end))) return 'voice';
  const inOffice = people.some(
    ({ roleAt }) => roleAt !== null && roleAt.start <= body.start && body.end <= roleAt.end,
  );
  if (body.ids.some((id) => known.get(id)?.kind === 'international')) return null;
  if (inOffice || OFFICE.test(text.slice(body.end, body.end + 8))) return 'affiliation';
  let last = body;
  for (const other of bodies) {
    if (other.start >= last.end && isConnector(text.slice(last.end, other.start))) last = other;
  }
  if (sendsPeople(text, last.end)) return 'delegation';
  return body.ids.length > 0 && body.ids.every((id) => known.get(id)?.kind === 'other') ? null : 'named';
}

/** 公安部|常务副部长 */
const OFFICE =
  /^(?:\p{sc=Han}{1,6}[司处處局室])?\p{sc=Han}{0,4}?(?:[部局厅廳署司处處院]长|[部局廳署處院]長|主席|司令|主任|秘书|秘書|总监|總監|参谋长|參謀長|助理)/u;

function isConnector(gap: string): boolean {
  return /^(?:[、和及与與，,]|以及|还有){1,2}(?:[\p{sc=Han}]{1,4})?$/u.test(gap) && gap.length <= 6;
}

/** "等部门代表参加", "派员出席", "官员"; not "发言人". */
function sendsPeople(text: string, from: number): boolean {
  let at = from;
  const skip = (list: readonly string[]): boolean => {
    const word = list.find((one) => text.startsWith(one, at));
    if (word !== undefined) at += word.length;
    return word !== undefined;
  };
  while (skip(zh.between));
  if (zh.attends.some((word) => text.startsWith(word, at))) return true;
  if (!skip(zh.envoys)) return false;
  return !/^(?:表示|说|說|称|稱|指出|透露)/u.test(text.slice(at));
}
