// One group of reports becomes one meeting: each field settled, each with its evidence.
import type { Article } from '../../domain/article.ts';
import type { Claim } from '../../domain/claim.ts';
import type { Fact, Meeting, SingleField, ValueOf } from '../../domain/meeting.ts';
import type { Ruling } from '../../domain/ruling.ts';
import { values } from '../../schema/value.ts';
import type { Group } from './membership.ts';
import { idsOf, organisationsOf, outcomesOf, quotesOf } from './lists.ts';
import { compareText, sortedCountries, type Lookup } from './lookup.ts';
import { participantsOf, type ParticipantRuling } from './participants.ts';
import type { Relations } from './relations.ts';
import { LATEST } from './reason.ts';
import { factOf, settle } from './settle.ts';
import { sourceKindOf } from './source-kind.ts';
import { voicesOf, type Heard, type Voice } from './voice.ts';

export type SetRuling = Extract<Ruling, { decision: 'set' }>;
export type Context = { lookup: Lookup; relations: Relations };

/** The meeting that the reports of a group make, with the values that rulings choose. */
export function assemble(id: string, group: Group, rulings: readonly SetRuling[], context: Context): Meeting {
  const { lookup } = context;
  const parties = [...new Set(group.members.flatMap((member) => member.parties))];
  const heard = group.members.map(({ report, article, status }): Heard => ({
    report,
    article,
    kind: sourceKindOf(article, parties, lookup),
    reported: status,
  }));
  const one = <F extends SingleField>(field: F): Fact<ValueOf<F>> | null =>
    settleField(id, field, voicesOf(heard, field), rulings, context);
  const dialogue = one('dialogue');
  const series = lookup.dialogue(dialogue?.value ?? '');
  const partyVoices =
    series === undefined ? voicesOf(heard, 'parties') : partiesOfSeries(heard, series.sides);
  const sides =
    series?.sides ??
    sortedCountries(
      lookup,
      partyVoices.map((voice) => voice.value),
    );
  const bySide = (a: Fact<string>, b: Fact<string>) => sides.indexOf(a.value) - sides.indexOf(b.value);
  return {
    id,
    dialogue,
    name: settleName(id, voicesOf(heard, 'name'), rulings, context),
    number: one('number'),
    status: settleStatus(id, heard, rulings, context),
    date: one('date'),
    place: one('place'),
    host: one('host'),
    rank: one('rank'),
    parties: idsOf(id, 'parties', partyVoices).sort(bySide),
    participants: withOwnIds(
      participantsOf(id, voicesOf(heard, 'participants'), sides, participantRulings(rulings), lookup),
    ),
    organisations: withOwnIds(organisationsOf(id, voicesOf(heard, 'organisations'), sides, lookup)),
    topics: idsOf(id, 'topics', voicesOf(heard, 'topics')),
    quotes: withOwnIds(quotesOf(id, voicesOf(heard, 'quotes'))),
    outcomes: withOwnIds(outcomesOf(id, voicesOf(heard, 'outcomes'))),
    implied: heard.every(({ report }) => report.implied),
    articles: articlesInOrder(heard.map(({ article }) => article)),
    furtherReports: [],
  };
}

function participantRulings(rulings: readonly SetRuling[]): ParticipantRuling[] {
  return rulings.flatMap(({ id, reason, field, value }) => {
    const checked = field === 'participants' ? values.participants.safeParse(value) : undefined;
    return checked?.success === true ? [{ id, reason, value: checked.data }] : [];
  });
}

/** Two elements whose names leave the same slug are told apart by a number. */
function withOwnIds<T>(facts: readonly Fact<T>[]): Fact<T>[] {
  const counts = new Map<string, number>();
  return facts.map((fact) => {
    const count = (counts.get(fact.id) ?? 0) + 1;
    counts.set(fact.id, count);
    return count === 1 ? fact : { ...fact, id: `${fact.id}-${count}` };
  });
}

/** Article ids by day of publication, each once; undated ones last. */
export function articlesInOrder(articles: readonly Article[]): string[] {
  const sorted = [...articles].sort(
    (a, b) => compareText(a.published ?? '~', b.published ?? '~') || compareText(a.id, b.id),
  );
  return [...new Set(sorted.map((article) => article.id))];
}

function settleField<F extends SingleField>(
  id: string,
  field: F,
  voices: readonly Voice<F>[],
  rulings: readonly SetRuling[],
  { relations }: Context,
): Fact<ValueOf<F>> | null {
  const ruling = rulings.find((one) => one.field === field);
  const chosen = ruling === undefined ? undefined : values[field].safeParse(ruling.value).data;
  const settled = settle(voices, relations[field], chosen as ValueOf<F> | undefined);
  return settled === null ? null : factOf(`${id}/${field}`, settled, ruling ?? null);
}

/** Names compare within a language; those in others bear the name out. */
function settleName(
  id: string,
  voices: readonly Voice<'name'>[],
  rulings: readonly SetRuling[],
  context: Context,
): Fact<string> | null {
  const english = voices.filter((voice) => voice.language.startsWith('en'));
  const first = voices[0]?.language;
  const pool = english.length > 0 ? english : voices.filter((voice) => voice.language === first);
  return settleField(id, 'name', pool, rulings, context);
}

/** Of a meeting not reported as held, the last word counts: planned, called off, planned again. */
function settleStatus(
  id: string,
  heard: readonly Heard[],
  rulings: readonly SetRuling[],
  context: Context,
): Fact<ValueOf<'status'>> {
  const stated = voicesOf(heard, 'status');
  const voices = stated.length > 0 ? stated : heard.flatMap(mentionOf);
  const isHeld = voices.some((voice) => voice.value === 'held');
  const latest = [...voices]
    .filter((voice) => voice.value === 'planned' || voice.value === 'cancelled')
    .sort((a, b) => compareText(b.published ?? '', a.published ?? ''))[0]?.value;
  const ruling = rulings.find((one) => one.field === 'status');
  const chosen = (ruling?.value as ValueOf<'status'> | undefined) ?? (isHeld ? undefined : latest);
  const settled = settle(voices, context.relations.status, chosen);
  if (settled === null) throw new Error(`meeting without a claim: ${id}`);
  const fact = factOf(`${id}/status`, settled, ruling ?? null);
  const isLatest = ruling === undefined && latest !== undefined && fact.value === latest;
  return isLatest && fact.rivals.length > 0 ? { ...fact, reason: LATEST } : fact;
}

/** A report that says nothing of the status still says that there is such a meeting. */
function mentionOf({ report, article, kind, reported }: Heard): Voice<'status'>[] {
  const [first] = report.claims;
  if (first === undefined) return [];
  const claim: Claim = { ...first, field: 'status', value: 'mentioned', basis: 'implied', rule: 'mention' };
  const { published, language } = article;
  const { focus, implied } = report;
  return [
    { value: 'mentioned', claim, article: article.id, published, language, kind, focus, implied, reported },
  ];
}

/** The sides of a known series, each borne out by the words that name it or else by those that name the series. */
function partiesOfSeries(heard: readonly Heard[], sides: readonly string[]): Voice<'parties'>[] {
  const named = voicesOf(heard, 'parties').filter((voice) => sides.includes(voice.value));
  const missing = sides.filter((side) => !named.some((voice) => voice.value === side));
  const implied = voicesOf(heard, 'dialogue').flatMap((voice) =>
    missing.map((side): Voice<'parties'> => {
      const claim: Claim = {
        ...voice.claim,
        field: 'parties',
        value: side,
        basis: 'implied',
        rule: 'sides-of-series',
      };
      return { ...voice, value: side, claim };
    }),
  );
  return [...named, ...implied];
}
