import type { Dialogue } from '../domain/dialogue.ts';
import type { MeetingRow } from '../domain/shown.ts';
import type { CitedSource, OverYears, ShownDialogue } from '../domain/shown-page.ts';
import { wordsIn } from '../i18n/words.ts';
import { comparisonsOf } from './compare.ts';
import { withGaps } from './gaps.ts';
import { linked, namesOf, plain } from './groups.ts';
import { nameIn, ownName } from './name.ts';
import { numberNotes, type Notes } from './notes.ts';
import { roundsOf, yearOf } from './order.ts';
import { rowOf, tintIn } from './row.ts';
import { fragmentOfStatement, shownStatement } from './statements.ts';
import { countryName, type Context } from './value.ts';

/** A dialogue's page: its rounds with the gaps between them, its hosts, chairs and topics over the years. */
export function dialoguePage(context: Context, dialogue: Dialogue): ShownDialogue {
  const { store, language } = context;
  const words = wordsIn(language);
  const rounds = roundsOf(store, dialogue.id).map((meeting) => rowOf(context, meeting));
  const sides = linked(context, 'countries', dialogue.sides);
  const { introduction = [] } = dialogue;
  const notes = numberNotes(
    context,
    introduction.map(({ id, sources }) => ({ key: id, fact: id, sources })),
  );
  const years = rounds.flatMap(({ date }) => yearOf(date) ?? []);
  return {
    id: dialogue.id,
    language,
    name: nameIn(language, dialogue),
    own: ownName(language, dialogue),
    lead: words.dialogue.lead(
      sides.map(({ text }) => text),
      rounds.length,
      yearText(Math.min(...years)),
      yearText(Math.max(...years)),
    ),
    introduction: introduction.map((statement) => shownStatement(context, statement, notes)),
    sources: sourcesOf(context, notes),
    further: [],
    comparisons: comparisonsOf(context, dialogue.id),
    compare: comparable(context, dialogue),
    registered: dialogue.registered,
    sides: sides.map(({ text }) => text),
    groups: [
      { term: words.dialogue.sides, facet: 'country', entries: sides },
      { term: words.dialogue.rank, entries: dialogue.rank ? [plain(words.rank[dialogue.rank])] : [] },
      { term: words.dialogue.bodies, entries: linked(context, 'organisations', dialogue.bodies ?? []) },
      ...namesOf(context, dialogue),
    ].filter(({ entries }) => entries.length > 0),
    rows: withGaps(context, rounds),
    chairs: chairsOf(context, dialogue, rounds),
    topics: topicsOf(rounds),
  };
}

/** The articles behind the introduction, each with its sentences. */
function sourcesOf({ language }: Context, notes: Notes): CitedSource[] {
  const term = wordsIn(language).dialogue.introduction;
  const all = [...notes.set, ...notes.left].sort((a, b) => a.number - b.number);
  return [...Map.groupBy(all, ({ source }) => source.article).values()].flatMap((own) => {
    const [first] = own;
    if (!first) return [];
    const left = own.map((note) => ({
      note,
      states: [{ term, fragment: fragmentOfStatement(notes.keysOf(note)[0] ?? '') }],
    }));
    return [{ source: first.source, references: [], left }];
  });
}

/** As many as a line holds. */
const MOST_COMPARED = 6;

/** Other series: of the same sides first, then of the same level, then those with the most rounds. */
function comparable({ store, language }: Context, dialogue: Dialogue): ShownDialogue['compare'] {
  const near = (other: Dialogue) =>
    (other.sides.every((side) => dialogue.sides.includes(side)) ? 200 : 0) +
    (other.rank !== undefined && other.rank === dialogue.rank ? 100 : 0) +
    roundsOf(store, other.id).length;
  return [...store.dialogues.values()]
    .filter((other) => other.id !== dialogue.id && roundsOf(store, other.id).length > 0)
    .sort((a, b) => near(b) - near(a) || (a.id < b.id ? -1 : 1))
    .slice(0, MOST_COMPARED)
    .map((other) => ({ id: other.id, ...nameIn(language, other) }));
}

function yearText(year: number): string | null {
  return Number.isFinite(year) ? String(year) : null;
}

/** Topics with the rounds that discussed them, the most frequent first. */
function topicsOf(rounds: readonly MeetingRow[]): OverYears[] {
  const named = rounds.flatMap((row) => row.topics.map((topic) => ({ ...topic, row })));
  return [...Map.groupBy(named, ({ id }) => id)]
    .map(([id, own]) => ({
      id,
      text: own[0]?.text ?? id,
      language: null,
      path: `topics/${id}`,
      rounds: own.map(({ row, fragment }) => ({ row, fragment })),
    }))
    .sort((a, b) => b.rounds.length - a.rounds.length || (a.id < b.id ? -1 : 1));
}

/** Who chaired for each side, in the order in which they came. */
function chairsOf(
  context: Context,
  { sides }: Dialogue,
  rounds: readonly MeetingRow[],
): ShownDialogue['chairs'] {
  const chairs = rounds.flatMap((row) => row.chairs.map((chair) => ({ ...chair, row })));
  return sides.flatMap((country) => {
    const own = Map.groupBy(
      chairs.filter((chair) => chair.country === country),
      ({ path, text }) => path ?? text,
    );
    if (own.size === 0) return [];
    const tint = tintIn(context.store, country, sides);
    const entries = [...own.values()].flatMap((of, index) => {
      const [first] = of;
      if (!first) return [];
      const { text, language, path } = first;
      const id = `${country.toLowerCase()}-${index + 1}`;
      return [{ id, text, language, path, tint, rounds: of.map(({ row, fragment }) => ({ row, fragment })) }];
    });
    return [{ side: countryName(context, country), tint, entries }];
  });
}
