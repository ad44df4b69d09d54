// Turns the facts of one meeting into what its page sets, so that numbers run in the order of the page.
import type { Evidence, Fact, Field, Meeting, ValueOf } from '../domain/meeting.ts';
import type { Statement } from '../domain/statement.ts';
import type { Qualifier, Shown } from '../domain/shown.ts';
import type { ShownStatement } from '../domain/shown-page.ts';
import { anchorOf } from './anchor.ts';
import { numberNotes, type Cited, type Notes } from './notes.ts';
import { shownStatement } from './statements.ts';
import { spoken, type Context } from './value.ts';

/** The fields in the order of a meeting's page. */
export const fieldOrder = [
  'dialogue',
  'number',
  'status',
  'date',
  'place',
  'host',
  'parties',
  'rank',
  'name',
  'participants',
  'organisations',
  'topics',
  'outcomes',
  'quotes',
] as const satisfies readonly Field[];

/** The facts of a field, as a list; a single field holds one or none. */
export function factsOf<F extends Field>(meeting: Meeting, field: F): Fact<ValueOf<F>>[] {
  const held = meeting[field] as Fact<ValueOf<F>> | Fact<ValueOf<F>>[] | null;
  return held === null ? [] : Array.isArray(held) ? held : [held];
}

/** Sets facts with their evidence. One for a page: it remembers which qualifiers the margin has explained. */
export type Setter = {
  set<F extends Field>(field: F, fact: Fact<ValueOf<F>>): Shown;
  /** The other values that other sources give, each with its evidence. */
  rivals<F extends Field>(field: F, fact: Fact<ValueOf<F>>): Shown[];
  /** A sentence of ours about the meeting. */
  state(statement: Statement): ShownStatement;
  notes: Notes;
};

export function setterFor(context: Context, meeting: Meeting): Setter {
  const notes = numberNotes(context, citedOf(meeting));
  const explained = new Set<Qualifier>();

  function shown<F extends Field>(
    field: F,
    value: ValueOf<F>,
    key: string,
    id: string,
    sources: readonly Evidence[],
    qualifiers: readonly Qualifier[],
  ): Shown {
    const explains = qualifiers.filter((qualifier) => !explained.has(qualifier));
    for (const qualifier of explains) explained.add(qualifier);
    return {
      ...spoken(context, field, value, languageOf(context, sources)),
      id,
      qualifiers,
      explains,
      references: notes.references(key),
      notes: notes.beside(key),
    };
  }

  return {
    notes,
    set: (field, fact) =>
      shown(
        field,
        fact.value,
        fact.id,
        anchorOf(meeting, fact.id),
        fact.sources,
        qualifiersOf(meeting, field, fact),
      ),
    state: (statement) => shownStatement(context, statement, notes),
    rivals: (field, fact) =>
      fact.rivals.map((rival, index) => {
        const key = rivalKey(fact.id, index);
        const qualifiers: Qualifier[] = rival.basis === 'implied' ? ['implied'] : [];
        return shown(field, rival.value, key, anchorOf(meeting, key), rival.sources, qualifiers);
      }),
  };
}

/** What of the page wants evidence, in the order of the page; rivals and other differences come last. */
function citedOf(meeting: Meeting): Cited[] {
  const facts = fieldOrder.flatMap((field): Fact<unknown>[] => factsOf(meeting, field));
  const { background, differences } = statementsOf(meeting);
  const said = ({ id, sources }: Statement): Cited => ({ key: id, fact: id, sources });
  return [
    ...facts.map(({ id, sources }) => ({ key: id, fact: id, sources })),
    ...background.map(said),
    ...facts.flatMap(({ id, rivals }) =>
      rivals.map(({ sources }, index) => ({ key: rivalKey(id, index), fact: id, sources })),
    ),
    ...differences.map(said),
  ];
}

/** What we say about the meeting: beside the facts, and on what sources differ. */
export function statementsOf({ background = [] }: Meeting): {
  background: Statement[];
  differences: Statement[];
} {
  return {
    background: background.filter(({ differs }) => differs !== true),
    differences: background.filter(({ differs }) => differs === true),
  };
}

function rivalKey(fact: string, index: number): string {
  return `${fact}/rival-${index + 1}`;
}

/** Sources call one meeting by many names without disagreeing on anything. */
export function isDisputed(field: Field, { rivals }: Fact<unknown>): boolean {
  return field !== 'name' && rivals.length > 0;
}

/** What is to be said of how sure a fact is. */
export function qualifiersOf(meeting: Meeting, field: Field, fact: Fact<unknown>): Qualifier[] {
  const announced =
    meeting.status.value === 'held' && fact.sources.every(({ reported }) => reported === 'planned');
  return [
    ...(fact.basis === 'implied' ? (['implied'] as const) : []),
    ...(isDisputed(field, fact) ? (['disputed'] as const) : []),
    ...(announced ? (['announced'] as const) : []),
  ];
}

function languageOf({ store }: Context, sources: readonly Evidence[]): string {
  return store.articles.get(sources[0]?.article ?? '')?.language ?? 'en';
}
