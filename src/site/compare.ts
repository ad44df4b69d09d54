// Series side by side. A page for every two of them would be five hundred in each language, nearly all of them of
// series that nobody sets beside each other; so each page holds those that belong together: all series of the same two
// sides, all of the same level. Any two stand beside each other on the timeline, by its address.
import type { Dialogue } from '../domain/dialogue.ts';
import type { Rank } from '../domain/meeting.ts';
import type { Comparison, ComparedSeries, ShownComparison } from '../domain/shown-page.ts';
import { compareWords } from '../i18n/compare.ts';
import { wordsIn } from '../i18n/words.ts';
import { spanOf } from './dialogues.ts';
import { linked } from './groups.ts';
import { nameIn } from './name.ts';
import { roundsOf, yearOf } from './order.ts';
import { rowOf } from './row.ts';
import type { Store } from './store.ts';
import { countryName, type Context } from './value.ts';

const RANKS: readonly Rank[] = ['leaders', 'ministers', 'officials'];

/** Every comparison: of the same two sides first, by their names; then of the same level. */
export function listComparisons(context: Context): Comparison[] {
  const { store, language } = context;
  const words = compareWords(language);
  const dialogues = withRounds(store);
  const bySides = Map.groupBy(dialogues, ({ sides }) => sides.join('-').toLowerCase());
  const ofSides = [...bySides].map(([id, own]): Comparison => {
    const sides = (own[0]?.sides ?? []).map((code) => countryName(context, code).text);
    return { id, kind: 'sides', name: wordsIn(language).and(sides), dialogues: own.map((one) => one.id) };
  });
  const ofRank = RANKS.map((rank): Comparison => {
    const own = dialogues.filter((dialogue) => dialogue.rank === rank);
    return { id: rank, kind: 'rank', name: words.ranked[rank], dialogues: own.map((one) => one.id) };
  });
  return [...ofSides.sort((a, b) => a.name.localeCompare(b.name, language)), ...ofRank].filter(
    (comparison) => comparison.dialogues.length > 1,
  );
}

/** The comparisons that a series stands in. */
export function comparisonsOf(context: Context, dialogue: string): Comparison[] {
  return listComparisons(context).filter(({ dialogues }) => dialogues.includes(dialogue));
}

/** The page of a comparison. */
export function comparisonPage(context: Context, id: string): ShownComparison {
  const comparison = listComparisons(context).find((one) => one.id === id);
  if (!comparison) throw new Error(`no such comparison: ${id}`);
  const series = comparison.dialogues
    .flatMap((one) => context.store.dialogues.get(one) ?? [])
    .map((dialogue) => seriesOf(context, dialogue));
  const topics = topicsOf(series);
  return {
    ...comparison,
    language: context.language,
    series,
    shared: topics.filter(({ of }) => of.length > 1),
    own: series.map((one) => ({
      series: one,
      topics: topics.filter(({ of }) => of.length === 1 && of[0]?.series.id === one.id),
    })),
  };
}

function withRounds(store: Store): Dialogue[] {
  return [...store.dialogues.values()].filter(({ id }) => roundsOf(store, id).length > 0);
}

function seriesOf(context: Context, dialogue: Dialogue): ComparedSeries {
  const { store, language } = context;
  const rounds = roundsOf(store, dialogue.id).map((meeting) => rowOf(context, meeting));
  const hosts = Map.groupBy(
    rounds.flatMap(({ host }) => host ?? []),
    ({ text }) => text,
  );
  return {
    id: dialogue.id,
    ...nameIn(language, dialogue),
    path: `dialogues/${dialogue.id}`,
    rounds: rounds.map((row) => ({ row, fragment: '' })),
    years: spanOf(rounds.flatMap(({ date }) => yearOf(date) ?? [])),
    rank: dialogue.rank ? wordsIn(language).rank[dialogue.rank] : null,
    bodies: linked(context, 'organisations', dialogue.bodies ?? []),
    hosts: [...hosts.values()].flatMap((own) => (own[0] ? [{ ...own[0], count: own.length }] : [])),
    last: rounds.filter(({ date }) => date !== null).at(-1) ?? null,
  };
}

/** Topics with the series that discussed them, those of the most rounds first. */
function topicsOf(series: readonly ComparedSeries[]): ShownComparison['shared'] {
  const named = series.flatMap((one) =>
    one.rounds.flatMap(({ row }) => row.topics.map(({ id, text }) => ({ id, text, one }))),
  );
  return [...Map.groupBy(named, ({ id }) => id)]
    .map(([id, own]) => ({
      id,
      text: own[0]?.text ?? id,
      count: own.length,
      of: [...Map.groupBy(own, ({ one }) => one)].map(([one, rounds]) => ({
        series: one,
        count: rounds.length,
      })),
    }))
    .sort((a, b) => b.of.length - a.of.length || b.count - a.count || (a.id < b.id ? -1 : 1));
}
