import type { Participant, Quote } from '../domain/meeting.ts';
import { csvText, listed, type Cell } from './csv.ts';
import { factAddress, type Edition, type Told } from './edition.ts';
import { statementsOf, valueText, type Statement } from './statements.ts';

/** The columns of `facts.csv`, each with what it holds. */
export const FACT_COLUMNS = {
  fact: 'The fact: its meeting, field and, in lists, the element',
  meeting: 'The meeting: id',
  field: 'The field of the meeting',
  value: 'The value: an id, a code, EDTF for a date, a name, or words of the source',
  text: 'The value in English words',
  entry: 'The person or organisation in the registry: id',
  role: 'For somebody who took part: the office as the source gives it',
  country: 'The country of a place, or the side that somebody sat on: code',
  part: 'For somebody who took part: chair, speaker, host, participant or met',
  speaker: 'For a quotation: who said it',
  relay: 'For a quotation: who reports that it was said',
  direct: 'For a quotation: true where the words stand in quotation marks',
  basis: 'stated or implied',
  rival_of: 'For a value that another source gives instead: the fact that is shown',
  article: 'The best source: id of the article',
  publisher: 'Who published it',
  published: 'When it was published, in EDTF',
  language: 'The language of the article here: BCP 47',
  wording: 'Whose words: digest (ours), excerpt or original',
  source: 'The address of the page as published',
  sentence: 'The sentence that states the value',
  words: 'The words in it that state the value',
  start: 'Where those words begin in the article’s file (articles/ID.md): UTF-16 code units',
  end: 'Where they end',
  sources: 'How many places state the value',
  articles: 'Every article that states it: ids',
  address: 'The fact on its meeting’s page',
} as const;

/** One row a fact, with its best source and the sentence that states it; rivals follow the fact that they rival. */
export function factsCsv(edition: Edition, meetings: readonly Told[] = edition.meetings): string {
  return csvText(
    Object.keys(FACT_COLUMNS),
    meetings.flatMap((told) =>
      statementsOf(told.meeting).map((statement) => rowOf(edition, told, statement)),
    ),
  );
}

function rowOf(edition: Edition, { meeting }: Told, statement: Statement): Cell[] {
  const { id, field, basis, sources, rivalOf } = statement;
  const [best] = sources;
  const article = best && edition.articleOf(best.article);
  const parts = partsOf(statement);
  const row: Record<keyof typeof FACT_COLUMNS, Cell> = {
    fact: id,
    meeting: meeting.id,
    field,
    value: parts.value,
    text: valueText(edition, statement),
    entry: parts.entry ?? null,
    role: parts.role ?? null,
    country: parts.country ?? null,
    part: parts.part ?? null,
    speaker: parts.speaker ?? null,
    relay: parts.relay ?? null,
    direct: parts.direct ?? null,
    basis,
    rival_of: rivalOf,
    article: best?.article ?? null,
    publisher: article?.publisher ?? null,
    published: article?.published ?? null,
    language: article?.language ?? null,
    wording: article?.text ?? null,
    source: article?.url ?? null,
    sentence: best ? edition.sentenceOf(best, rivalOf ?? id) : null,
    words: best?.exact ?? null,
    start: best?.start ?? null,
    end: best?.end ?? null,
    sources: sources.length,
    articles: listed([...new Set(sources.map((source) => source.article))]),
    address: factAddress(edition, meeting, id),
  };
  return Object.values(row);
}

type Parts = { value: Cell; entry?: string | null } & Partial<
  Pick<Participant, 'role' | 'country' | 'part'> & Pick<Quote, 'speaker' | 'relay' | 'direct'>
>;

/** A value in cells; what is one text or number stays one. */
function partsOf({ field, value }: Statement): Parts {
  if (field === 'place') return { value: value.city, country: value.country };
  if (field === 'participants') {
    const { name, person, role, country, part } = value;
    return { value: name, entry: person, role, country, part };
  }
  if (field === 'organisations') {
    return { value: value.name, entry: value.organisation, country: value.country };
  }
  if (field === 'quotes') {
    const { text, speaker, relay, direct } = value;
    return { value: text, speaker, relay, direct };
  }
  return { value };
}
