import type { Facet } from '../domain/facet.ts';
import type { Language } from './language.ts';

/** The words of the search. Counts are put in for "{n}": these words travel to the browser as they are. */
export type SearchWords = {
  title: string;
  lead: string;
  label: string;
  button: string;
  noScript: string;
  one: string;
  many: string;
  none: string;
  facets: string;
  /** Beside a list: the way to the search with the list's kind chosen. */
  narrow: string;
  clear: string;
  /** Before the files of a list. */
  wholeList: string;
  /** Above the files of all lists, and of what was found. */
  wholeFiles: string;
  foundFiles: string;
  filesFailed: string;
  more: string;
  /** What a page is. */
  kinds: Record<
    'meetings' | 'dialogues' | 'articles' | 'people' | 'organisations' | 'topics' | 'countries' | 'guide',
    string
  >;
  filters: Record<'kind' | Facet, string>;
  failed: string;
  /** The list of meetings by a facet; the facet is put in for "{facet}". */
  by: string;
  byLead: string;
  /** The ways to those lists. */
  lists: string;
};

const en: SearchWords = {
  title: 'Search',
  lead: 'Meetings, people, organisations, topics, sources and the guide. Results lead to the place of the page where the words stand.',
  label: 'Words',
  button: 'Search',
  noScript: 'The search needs a script. The lists below hold the same pages.',
  one: '1 result',
  many: '{n} results',
  none: 'Nothing found. Try fewer words, or take a filter away.',
  facets: 'Narrow down',
  narrow: 'Search and narrow down',
  clear: 'Take all filters away',
  wholeList: 'The whole list:',
  wholeFiles: 'Whole lists as files',
  foundFiles: 'What was found, as files',
  filesFailed: 'The file could not be made. Try again:',
  more: 'Show more',
  kinds: {
    meetings: 'Meeting',
    dialogues: 'Dialogue',
    articles: 'Source',
    people: 'Person',
    organisations: 'Organisation',
    topics: 'Topic',
    countries: 'Country',
    guide: 'Guide',
  },
  filters: {
    kind: 'Kind',
    country: 'Country',
    dialogue: 'Dialogue',
    topic: 'Topic',
    person: 'Person',
    organisation: 'Organisation',
    host: 'Host',
    rank: 'Level',
    status: 'Status',
    year: 'Year',
    source: 'Source',
    certainty: 'Certainty',
  },
  failed: 'The index could not be read. Try again, or use the lists.',
  by: 'Meetings by {facet}',
  byLead: 'Every meeting on record under each value. The search takes several facets at once.',
  lists: 'Meetings by',
};

const de: SearchWords = {
  title: 'Suche',
  lead: 'Treffen, Personen, Organisationen, Themen, Quellen und die Anleitung. Ergebnisse führen an die Stelle der Seite, an der die Worte stehen.',
  label: 'Wörter',
  button: 'Suchen',
  noScript: 'Die Suche braucht ein Skript. Die Listen unten enthalten dieselben Seiten.',
  one: '1 Ergebnis',
  many: '{n} Ergebnisse',
  none: 'Nichts gefunden. Weniger Wörter oder weniger Filter helfen vielleicht.',
  facets: 'Eingrenzen',
  narrow: 'Durchsuchen und eingrenzen',
  clear: 'Alle Filter entfernen',
  wholeList: 'Die ganze Liste:',
  wholeFiles: 'Ganze Listen als Dateien',
  foundFiles: 'Das Gefundene als Dateien',
  filesFailed: 'Die Datei ließ sich nicht herstellen. Bitte noch einmal versuchen:',
  more: 'Mehr zeigen',
  kinds: {
    meetings: 'Treffen',
    dialogues: 'Dialog',
    articles: 'Quelle',
    people: 'Person',
    organisations: 'Organisation',
    topics: 'Thema',
    countries: 'Land',
    guide: 'Anleitung',
  },
  filters: {
    kind: 'Art',
    country: 'Land',
    dialogue: 'Dialog',
    topic: 'Thema',
    person: 'Person',
    organisation: 'Organisation',
    host: 'Gastgeber',
    rank: 'Ebene',
    status: 'Stand',
    year: 'Jahr',
    source: 'Quelle',
    certainty: 'Gewissheit',
  },
  failed: 'Das Verzeichnis ließ sich nicht lesen. Bitte noch einmal versuchen oder die Listen nehmen.',
  by: 'Treffen nach {facet}',
  byLead: 'Jedes verzeichnete Treffen unter jedem Wert. Die Suche verbindet mehrere Filter.',
  lists: 'Treffen nach',
};

const zh: SearchWords = {
  title: '搜索',
  lead: '会晤、人物、机构、议题、来源和指南。结果直达页面中出现该词的位置。',
  label: '词语',
  button: '搜索',
  noScript: '搜索需要脚本。下面的列表包含同样的页面。',
  one: '1个结果',
  many: '{n}个结果',
  none: '没有找到。请减少词语或去掉筛选。',
  facets: '筛选',
  narrow: '搜索并筛选',
  clear: '去掉全部筛选',
  wholeList: '整个列表：',
  wholeFiles: '整个列表（文件）',
  foundFiles: '搜索结果（文件）',
  filesFailed: '文件未能生成。请重试：',
  more: '显示更多',
  kinds: {
    meetings: '会晤',
    dialogues: '对话机制',
    articles: '来源',
    people: '人物',
    organisations: '机构',
    topics: '议题',
    countries: '国家',
    guide: '指南',
  },
  filters: {
    kind: '类别',
    country: '国家',
    dialogue: '对话机制',
    topic: '议题',
    person: '人物',
    organisation: '机构',
    host: '东道方',
    rank: '级别',
    status: '状态',
    year: '年份',
    source: '来源',
    certainty: '确定程度',
  },
  failed: '无法读取索引。请重试，或使用列表。',
  by: '按{facet}查看会晤',
  byLead: '每个取值下的全部会晤。搜索页可同时使用多项筛选。',
  lists: '会晤分类',
};

export const searchWords: Record<Language, SearchWords> = { en, de, zh };
