import { speakDay } from '../domain/day.ts';
import type { Evidence, Fact, Field, Meeting, ValueOf } from '../domain/meeting.ts';
import type { Basis } from '../domain/claim.ts';
import { wordsIn } from '../i18n/words.ts';
import type { Edition } from './edition.ts';

const words = wordsIn('en');

/** One value of one field with what stands behind it: what is settled, or what another source gives instead. */
export type Statement<F extends Field = Field> = {
  [K in F]: {
    /** The fact's id; a rival has the fact's and its own place: "…-4/date/rival-1". */
    id: string;
    field: K;
    value: ValueOf<K>;
    basis: Basis;
    /** Best source first. */
    sources: readonly Evidence[];
    /** The fact that it stands beside; null for the settled value. */
    rivalOf: string | null;
  };
}[F];

/** Every field of a meeting, in the order of the files. */
export const FIELDS = [
  'dialogue',
  'name',
  'number',
  'status',
  'date',
  'place',
  'host',
  'rank',
  'parties',
  'participants',
  'organisations',
  'topics',
  'quotes',
  'outcomes',
] as const satisfies readonly Field[];

/** The facts of a field as a list; a single field holds one or none. */
export function factsOf<F extends Field>(meeting: Meeting, field: F): readonly Fact<ValueOf<F>>[] {
  const held = meeting[field] as Fact<ValueOf<F>> | Fact<ValueOf<F>>[] | null;
  return held === null ? [] : Array.isArray(held) ? held : [held];
}

/** Everything that the record says of a meeting: each fact, followed by its rivals. */
export function statementsOf(meeting: Meeting): Statement[] {
  return FIELDS.flatMap((field) =>
    (factsOf(meeting, field) as readonly Fact<unknown>[]).flatMap(({ id, value, basis, sources, rivals }) => [
      { id, field, value, basis, sources, rivalOf: null } as Statement,
      ...rivals.map(
        (rival, index) => ({ ...rival, id: `${id}/rival-${index + 1}`, field, rivalOf: id }) as Statement,
      ),
    ]),
  );
}

/** A value in the words of the English pages: "26 September 2023", "Berlin, Germany", "Yin Bai, secretary-general". */
export function valueText({ nameOf }: Edition, { field, value }: Pick<Statement, 'field' | 'value'>): string {
  const writers: { [F in Field]: (value: ValueOf<F>) => string } = {
    name: String,
    dialogue: (id) => nameOf('dialogues', id),
    number: words.round,
    status: (status) => words.status[status],
    date: (day) => speakDay(day, 'en'),
    place: ({ city, country }) =>
      [city, country && nameOf('countries', country)].filter((part) => part !== null).join(', '),
    host: (code) => nameOf('countries', code),
    rank: (rank) => words.rank[rank],
    parties: (code) => nameOf('countries', code),
    participants: ({ name, role, part }) => `${name}, ${role ?? words.part[part]}`,
    organisations: ({ name }) => name,
    topics: (id) => nameOf('topics', id),
    quotes: ({ speaker, text, direct }) =>
      `${speaker === null ? '' : `${speaker}: `}${direct ? `“${text}”` : text}`,
    outcomes: String,
  };
  return (writers[field] as (value: unknown) => string)(value);
}
