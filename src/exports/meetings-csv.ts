import { boundsOf } from '../domain/day.ts';
import { csvText, listed, type Cell } from './csv.ts';
import { pageAddress, type Edition, type Told } from './edition.ts';
import { FIELDS, factsOf } from './statements.ts';

/** The columns of `meetings.csv`, each with what it holds. */
export const MEETING_COLUMNS = {
  id: 'The meeting, as in its address',
  title: 'Its name in English: round and series, or the sides',
  dialogue: 'The series: id',
  dialogue_name: 'The series: English name',
  number: 'Which round of its series it is',
  status: 'held, planned, cancelled (or postponed) or mentioned',
  implied: 'true where no article reports it and it only follows from what one says of others',
  date: 'When, in EDTF (ISO 8601-2); empty where no source says',
  earliest: 'The first day that the date may mean',
  latest: 'The last day that the date may mean',
  city: 'Where: English name',
  country: 'Where: ISO 3166-1 code',
  host: 'The side that received the other: code',
  rank: 'leaders, ministers or officials',
  parties: 'The sides: codes',
  participants: 'Who took part, by name',
  organisations: 'Bodies that took part, by name',
  topics: 'What was discussed: ids of topics',
  topic_names: 'The same in English',
  quotes: 'How many quotations are on record',
  outcomes: 'How many outcomes are on record',
  disputed: 'Fields on which sources differ',
  articles: 'The articles that state something of it: ids',
  address: 'Its page',
} as const;

/** One row a meeting. Where a cell holds several values, " | " stands between them. */
export function meetingsCsv(edition: Edition, meetings: readonly Told[]): string {
  return csvText(
    Object.keys(MEETING_COLUMNS),
    meetings.map((told) => rowOf(edition, told)),
  );
}

function rowOf(edition: Edition, { meeting, title }: Told): Cell[] {
  const { dialogue, date, place, topics } = meeting;
  const bounds = date && boundsOf(date.value);
  const row: Record<keyof typeof MEETING_COLUMNS, Cell> = {
    id: meeting.id,
    title,
    dialogue: dialogue?.value ?? null,
    dialogue_name: dialogue && edition.nameOf('dialogues', dialogue.value),
    number: meeting.number?.value ?? null,
    status: meeting.status.value,
    implied: meeting.implied,
    date: date?.value ?? null,
    earliest: bounds?.earliest ?? null,
    latest: bounds?.latest ?? null,
    city: place?.value.city ?? null,
    country: place?.value.country ?? null,
    host: meeting.host?.value ?? null,
    rank: meeting.rank?.value ?? null,
    parties: listed(meeting.parties.map(({ value }) => value)),
    participants: listed(meeting.participants.map(({ value }) => value.name)),
    organisations: listed(meeting.organisations.map(({ value }) => value.name)),
    topics: listed(topics.map(({ value }) => value)),
    topic_names: listed(topics.map(({ value }) => edition.nameOf('topics', value))),
    quotes: meeting.quotes.length,
    outcomes: meeting.outcomes.length,
    disputed: listed(disputedIn(meeting)),
    articles: listed(meeting.articles),
    address: pageAddress(edition, `meetings/${meeting.id}`),
  };
  return Object.values(row);
}

/** Sources call one meeting by many names without disagreeing on anything. */
function disputedIn(meeting: Told['meeting']): string[] {
  return FIELDS.filter(
    (field) => field !== 'name' && factsOf(meeting, field).some(({ rivals }) => rivals.length > 0),
  );
}
