// The same lists as tables: one row an entry, with the columns that its kind has.
import { csvText, listed, type Cell } from './csv.ts';
import type { Edition } from './edition.ts';
import { listJson, type EntryRecord, type ListNoun } from './lists-json.ts';

const NAMES = { name: 'The name in English', name_de: 'In German', name_zh: 'In Chinese' };
const COUNTRY = { country: 'The side it belongs to: code' };
const PARENT = { parent: 'What it is a part of: id' };
const MEETINGS = {
  meetings: 'How many meetings on record it has to do with',
  first: 'The first of them: EDTF',
  last: 'The last of them: EDTF',
  meeting_ids: 'These meetings in the order of time: ids',
};
const WIKIDATA = { wikidata: 'The item in Wikidata' };
const ADDRESS = { address: 'Its page' };

/** The columns of each list, each with what it holds. */
export const LIST_COLUMNS = {
  dialogues: {
    id: 'The series: id',
    ...NAMES,
    sides: 'The two sides: codes',
    rank: 'leaders, ministers or officials',
    bodies: 'The organisations that run it: ids',
    ...MEETINGS,
    ...WIKIDATA,
    ...ADDRESS,
  },
  articles: {
    id: 'The article: id',
    title: 'The headline; nothing where none is known',
    publisher: 'Who published it',
    published: 'When: EDTF',
    language: 'The language of the article here: BCP 47',
    translated_from: 'The language of the page, where the digest is in another',
    wording: 'Whose words: digest (ours), excerpt or original',
    licence: 'The licence of the text, where it is an original',
    source: 'The address of the page as published',
    archived: 'An archived copy of the page',
    ...MEETINGS,
    file: 'The article’s file, to which every position refers',
    ...ADDRESS,
  },
  people: {
    id: 'The person: id',
    ...NAMES,
    ...COUNTRY,
    roles: 'The offices and parts that sources give',
    ...MEETINGS,
    ...WIKIDATA,
    ...ADDRESS,
  },
  organisations: {
    id: 'The organisation: id',
    ...NAMES,
    ...COUNTRY,
    ...PARENT,
    ...MEETINGS,
    ...WIKIDATA,
    ...ADDRESS,
  },
  topics: { id: 'The topic: id', ...NAMES, ...PARENT, ...MEETINGS, ...WIKIDATA, ...ADDRESS },
  countries: { id: 'ISO 3166-1 code', ...NAMES, ...MEETINGS, ...WIKIDATA, ...ADDRESS },
} as const satisfies Record<ListNoun, Record<string, string>>;

/** `/data/NOUN.csv`: the rows of `/data/NOUN.json`, in the same order. */
export function listCsv(edition: Edition, noun: ListNoun): string {
  const columns = Object.keys(LIST_COLUMNS[noun]);
  const order = new Map(
    edition.meetings.map(({ meeting }, at) => [meeting.id, { at, day: meeting.date?.value }]),
  );
  const at = (id: string): number => order.get(id)?.at ?? 0;
  const rows = rowsOf[noun](edition).map(({ cells, meetings }): Cells => {
    const inTime = meetings.toSorted((a, b) => at(a) - at(b));
    const days = inTime.flatMap((id) => order.get(id)?.day ?? []);
    return {
      ...cells,
      meetings: inTime.length,
      first: days[0] ?? null,
      last: days.at(-1) ?? null,
      meeting_ids: listed(inTime),
    };
  });
  return csvText(
    columns,
    rows.map((row) => columns.map((column) => row[column] ?? null)),
  );
}

type Cells = Record<string, Cell>;

/** A row without what its meetings say of it. */
type Row = { cells: Cells; meetings: readonly string[] };

const rowsOf: Record<ListNoun, (edition: Edition) => Row[]> = {
  dialogues: (edition) =>
    listJson(edition, 'dialogues').dialogues.map(({ meetings, names, bodies = [], sides, ...own }) => ({
      cells: {
        ...namesIn(names),
        id: own.id,
        sides: listed(sides),
        rank: own.rank ?? null,
        bodies: listed(bodies),
        wikidata: own.wikidata ?? null,
        address: own.address,
      },
      meetings,
    })),
  articles: (edition) =>
    listJson(edition, 'articles').articles.map(({ meetings, text, url, translatedFrom, ...own }) => ({
      cells: { ...own, wording: text, source: url, translated_from: translatedFrom },
      meetings,
    })),
  people: (edition) => entryRows(listJson(edition, 'people').people),
  organisations: (edition) => entryRows(listJson(edition, 'organisations').organisations),
  topics: (edition) => entryRows(listJson(edition, 'topics').topics),
  countries: (edition) => entryRows(listJson(edition, 'countries').countries),
};

function entryRows(entries: readonly EntryRecord[]): Row[] {
  return entries.map(({ meetings, names, roles = [], ...cells }) => ({
    cells: {
      ...cells,
      ...namesIn(names),
      roles: listed([...new Set(roles.map(({ role, part }) => role ?? part))]),
    },
    meetings,
  }));
}

function namesIn(names: Readonly<Record<string, string>>): Cells {
  const { en, de = null, zh = null } = names;
  return { name: en ?? Object.values(names)[0] ?? null, name_de: de, name_zh: zh };
}
