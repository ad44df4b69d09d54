import type { Fact, Field, Meeting, ValueOf } from '../domain/meeting.ts';
import type { MeetingRow, Shown } from '../domain/shown.ts';
import type {
  CitedSource,
  Disagreement,
  ShownFact,
  ShownMeeting,
  ShownQuote,
  ShownSide,
} from '../domain/shown-page.ts';
import { wordsIn } from '../i18n/words.ts';
import { factsOf, fieldOrder, isDisputed, setterFor, statementsOf, type Setter } from './facts.ts';
import { sourceOf } from './notes.ts';
import { nameIn, writtenIn } from './name.ts';
import { roundsOf } from './order.ts';
import { remarkOf, rowOf } from './row.ts';
import { termsOf } from './terms.ts';
import { cityName, countryName, type Context } from './value.ts';
import { when } from './when.ts';

/** The fields that stand in the list of facts; the others have sections of their own. */
const plainFields = fieldOrder.slice(0, fieldOrder.indexOf('participants'));

/** The facets under which the search offers a field of the facts; the other sections name their own. */
const facets: Partial<Record<Field, string>> = {
  dialogue: 'dialogue',
  host: 'host',
  parties: 'country',
  rank: 'rank',
  status: 'status',
};

/** A meeting's page in one language. Sections are set in the order in which their notes are numbered. */
export function meetingPage(context: Context, id: string): ShownMeeting {
  const { store, language } = context;
  const meeting = store.meetings.get(id);
  if (!meeting) throw new Error(`no such meeting: ${id}`);
  const words = wordsIn(language);
  const setter = setterFor(context, meeting);
  const set = <F extends Field>(field: F): Shown[] =>
    factsOf(meeting, field).map((fact) => setter.set(field, fact));

  const facts = plainFields
    .map((field): ShownFact => {
      const others =
        field === 'name' ? factsOf(meeting, field).flatMap((fact) => setter.rivals(field, fact)) : [];
      return {
        term: words.fields[field],
        together: field === 'parties',
        facet: facets[field] ?? null,
        values: [...set(field), ...others],
      };
    })
    .filter(({ values }) => values.length > 0);
  const participants = sidesOf(context, setter, 'participants', meeting.participants);
  const organisations = sidesOf(context, setter, 'organisations', meeting.organisations);
  const topics = set('topics');
  const outcomes = set('outcomes');
  const quotes = meeting.quotes.map((fact) => quoteOf(context, setter, meeting, fact));
  const said = statementsOf(meeting);
  const background = said.background.map(setter.state);
  const disagreements = disagreementsOf(context, setter, meeting);
  const differences = said.differences.map(setter.state);

  const row = rowOf(context, meeting);
  const dialogue = store.dialogues.get(row.dialogue ?? '');
  const rounds = dialogue ? roundsOf(store, dialogue.id) : [];
  const at = rounds.indexOf(meeting);
  const neighbour = (step: number): MeetingRow | null => {
    const other = at < 0 ? undefined : rounds[at + step];
    return other ? rowOf(context, other) : null;
  };

  return {
    id: meeting.id,
    language,
    title: row.title,
    subtitle: [placeOf(context, meeting), row.day].filter(Boolean).join(' · '),
    series: dialogue
      ? { ...nameIn(language, dialogue), id: dialogue.id, path: `dialogues/${dialogue.id}` }
      : null,
    lead: leadOf(context, meeting),
    found: { kind: words.search.kinds.meetings, date: row.date, year: row.year },
    remark: remarkOf(context, meeting),
    facts,
    participants,
    organisations,
    topics,
    outcomes,
    quotes,
    background,
    disagreements,
    differences,
    sources: sourcesOf(context, setter, meeting),
    further: meeting.furtherReports.flatMap((id) => {
      const article = store.articles.get(id);
      return article ? [sourceOf(language, article)] : [];
    }),
    before: neighbour(-1),
    after: neighbour(1),
  };
}

function placeOf(context: Context, { place }: Meeting): string | null {
  if (!place) return null;
  return cityName(context, place.value.city) ?? countryName(context, place.value.country ?? '').text;
}

/** One sentence that says it all. */
export function leadOf(context: Context, meeting: Meeting): string {
  const { store, language } = context;
  const { sentence, round } = wordsIn(language);
  const dialogue = store.dialogues.get(meeting.dialogue?.value ?? '');
  return sentence.meeting({
    sides: meeting.parties.map(({ value }) => countryName(context, value).text),
    round: meeting.number ? round(meeting.number.value) : null,
    series: dialogue ? nameIn(language, dialogue).text : null,
    status: meeting.status.value,
    implied: meeting.implied,
    where: placeOf(context, meeting),
    when: meeting.date ? when(meeting.date.value, language) : null,
  });
}

/** Members by side: the sides of the meeting first, in their order, then whoever has no side. */
function sidesOf<F extends 'participants' | 'organisations'>(
  context: Context,
  setter: Setter,
  field: F,
  facts: readonly Fact<ValueOf<F>>[],
): ShownSide[] {
  const sides = new Map<string | null, Shown[]>();
  for (const fact of facts) {
    const { country } = fact.value;
    sides.set(country, [...(sides.get(country) ?? []), setter.set(field, fact)]);
  }
  const nobody = wordsIn(context.language).noSide;
  return [...sides].map(([country, members]) =>
    country === null
      ? { text: nobody, language: null, path: null, members }
      : { ...countryName(context, country), path: `countries/${country}`, members },
  );
}

function quoteOf(
  context: Context,
  setter: Setter,
  meeting: Meeting,
  fact: Fact<ValueOf<'quotes'>>,
): ShownQuote {
  const { speaker, relay, direct } = fact.value;
  const known = meeting.participants.find(({ value }) => value.name === speaker)?.value.person ?? null;
  const speakerPath = known !== null && context.store.people.has(known) ? `people/${known}` : null;
  return { ...setter.set('quotes', fact), speaker, speakerPath, relay, direct };
}

function disagreementsOf(context: Context, setter: Setter, meeting: Meeting): Disagreement[] {
  const words = wordsIn(context.language);
  const of = <F extends Field>(field: F): Disagreement[] =>
    factsOf(meeting, field)
      .filter((fact) => isDisputed(field, fact))
      .map((fact) => ({
        term: words.fields[field],
        // The first stands above already, with its notes.
        options: [{ ...setter.set(field, fact), notes: [], explains: [] }, ...setter.rivals(field, fact)],
        reason: fact.reason && writtenIn(context.language, fact.reason),
      }));
  return fieldOrder.flatMap((field) => of(field));
}

/** The articles behind the meeting, each with the numbers of its sentences in the margin and its other sentences. */
function sourcesOf(context: Context, { notes }: Setter, meeting: Meeting): CitedSource[] {
  const { store, language } = context;
  // What stands behind a statement of ours may be an article that is not about this meeting.
  const cited = [...notes.set, ...notes.left].map((note) => note.source.article);
  return [...new Set([...meeting.articles, ...cited])].flatMap((id) => {
    const article = store.articles.get(id);
    if (!article) return [];
    return [
      {
        source: sourceOf(language, article),
        references: notes.set
          .filter((note) => note.source.article === id)
          .sort((a, b) => a.number - b.number)
          .map(({ number }) => ({ number, to: `note-${number}` })),
        left: notes.left
          .filter((note) => note.source.article === id)
          .map((note) => ({ note, states: termsOf(context, meeting, notes.keysOf(note)) })),
      },
    ];
  });
}
