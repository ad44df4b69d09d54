// What a change of the articles does to the record, meeting by meeting: the question of everyone who reviews one.
import type { Evidence, Fact, Field, Meeting } from '../domain/meeting.ts';

export type FactChange = {
  /** The fact, without its meeting: "date", "participants/yin-bai". */
  fact: string;
  field: Field;
  /** A rival that is new contradicts; a source that is new bears out. */
  change: 'added' | 'removed' | 'changed' | 'contradicted' | 'borne out';
  before: unknown;
  after: unknown;
  /** The articles behind what is new, else behind what is gone. */
  articles: string[];
};

export type MeetingChange = {
  id: string;
  change: 'added' | 'removed' | 'redirected' | 'changed';
  /** Where its address leads now, for one that is redirected. */
  to: string | null;
  facts: FactChange[];
};

/** What differs between two states of the record, in the order of ids. */
export function compareMeetings(before: readonly Meeting[], after: readonly Meeting[]): MeetingChange[] {
  const old = new Map(before.map((meeting) => [meeting.id, meeting]));
  const now = new Map(after.map((meeting) => [meeting.id, meeting]));
  const ids = [...new Set([...old.keys(), ...now.keys()])].sort();
  return ids.flatMap((id): MeetingChange[] => {
    const [was, is] = [old.get(id), now.get(id)];
    const facts = compareFacts(was, is);
    if (was === undefined) return [{ id, change: 'added', to: null, facts }];
    if (is !== undefined) return facts.length === 0 ? [] : [{ id, change: 'changed', to: null, facts }];
    const to = after.find(({ formerIds }) => formerIds?.includes(id))?.id ?? null;
    return [{ id, change: to === null ? 'removed' : 'redirected', to, facts: [] }];
  });
}

function compareFacts(was: Meeting | undefined, is: Meeting | undefined): FactChange[] {
  const old = factsById(was);
  const now = factsById(is);
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((fact) =>
    compareFact(fact, old.get(fact), now.get(fact)),
  );
}

function compareFact(
  fact: string,
  was: Fact<unknown> | undefined,
  is: Fact<unknown> | undefined,
): FactChange[] {
  const field = fact.split('/')[0] as Field;
  const [before, after] = [was?.value ?? null, is?.value ?? null];
  const one = (change: FactChange['change'], value: unknown, sources: readonly Evidence[]): FactChange => ({
    ...{ fact, field, change, before, after: value, articles: articlesOf(sources) },
  });
  if (was === undefined) return is === undefined ? [] : [one('added', after, is.sources)];
  if (is === undefined) return [one('removed', null, was.sources)];
  const changes = isSame(before, after) ? [] : [one('changed', after, is.sources)];
  const heard = [was.value, ...was.rivals.map(({ value }) => value)];
  for (const rival of is.rivals) {
    if (!heard.some((value) => isSame(value, rival.value))) {
      changes.push(one('contradicted', rival.value, rival.sources));
    }
  }
  const sources = new Set(articlesOf(was.sources));
  const more = is.sources.filter(({ article }) => !sources.has(article));
  if (changes.length === 0 && more.length > 0) changes.push(one('borne out', after, more));
  return changes;
}

function factsById(meeting: Meeting | undefined): Map<string, Fact<unknown>> {
  if (meeting === undefined) return new Map();
  const { dialogue, name, number, status, date, place, host, rank, parties } = meeting;
  const { participants, organisations, topics, quotes, outcomes } = meeting;
  const single = [dialogue, number, status, date, place, host, rank, name].filter((fact) => fact !== null);
  const lists = [...parties, ...participants, ...organisations, ...topics, ...outcomes, ...quotes];
  return new Map([...single, ...lists].map((fact) => [fact.id.slice(meeting.id.length + 1), fact]));
}

function articlesOf(sources: readonly Evidence[]): string[] {
  return [...new Set(sources.map(({ article }) => article))];
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
