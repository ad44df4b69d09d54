// The words around the data: the page of files, citing.
import type { Language } from './language.ts';

/** The files that the data page describes, by their addresses. */
export type FileWord =
  | 'meetings.json'
  | 'meetings.csv'
  | 'facts.csv'
  | `${'dialogues' | 'articles' | 'people' | 'organisations' | 'topics' | 'countries'}.${'json' | 'csv'}`
  | 'meetings.jsonld'
  | 'annotations.jsonld'
  | 'changes.json'
  | 'datapackage.json'
  | 'sources.bib'
  | 'sources.ris'
  | 'sources.csl.json'
  | 'meetings.ics'
  | 'feed.atom'
  | 'feed.rss'
  | 'feed.json'
  | 'llms.txt';

export type DataWords = {
  title: string;
  lead: string;
  file: string;
  what: string;
  size: string;
  schema: string;
  files: Record<FileWord, string>;
  beside: string;
  besideText: string;
  forms: { meeting: string; view: string; article: string };
  licence: string;
  licenceText: string;
  examples: string;
  examplesText: string;
  reading: string;
  readingText: string[];
  stable: string;
  stableText: string[];
  releases: string;
  noRelease: (version: string) => string;
  releaseText: string;
  release: (name: string, meetings: number) => string;
  frozen: { banner: (release: string, day: string) => string; living: string; manifest: string };
  cite: {
    title: string;
    /** The link to the page of a release, which stays as it is. */
    frozen: (release: string) => string;
    facts: string;
    factsText: string;
    /** At a fact: the way to how it is cited, in a word and in full. */
    fact: { short: string; full: string };
  };
};

const en: DataWords = {
  title: 'Data',
  lead: 'The whole record as files, free to use: every fact with the sentence that states it.',
  file: 'File',
  what: 'What it holds',
  size: 'Size',
  schema: 'Schema',
  files: {
    'meetings.json': 'The whole record: every meeting with every field, its evidence and its rivals.',
    'meetings.csv': 'One row a meeting, for a spreadsheet.',
    'facts.csv': 'One row a fact, with its source and the sentence that states it.',
    'dialogues.json': 'The series, with their meetings.',
    'dialogues.csv': 'The same as a table.',
    'articles.json': 'The articles that the record rests on.',
    'articles.csv': 'The same as a table.',
    'people.json': 'Who took part, in which office and part, with the facts that say so.',
    'people.csv': 'The same as a table.',
    'organisations.json': 'The bodies that took part, with their meetings.',
    'organisations.csv': 'The same as a table.',
    'topics.json': 'What was discussed, with the meetings.',
    'topics.csv': 'The same as a table.',
    'countries.json': 'The sides, with their meetings.',
    'countries.csv': 'The same as a table.',
    'meetings.jsonld': 'The record as linked data (schema.org).',
    'annotations.jsonld': 'Every fact as a W3C Web Annotation of the words that state it.',
    'changes.json': 'What changed in the record, when, and through which commit.',
    'datapackage.json': 'A Frictionless data package: the tables with their columns.',
    'sources.bib': 'The sources as BibTeX.',
    'sources.ris': 'The sources as RIS.',
    'sources.csl.json': 'The sources as CSL-JSON.',
    'meetings.ics': 'All meetings as a calendar; a date that is half known spans the days that it may mean.',
    'feed.atom': 'Meetings newly recorded or changed (Atom).',
    'feed.rss': 'The same (RSS).',
    'feed.json': 'The same (JSON Feed).',
    'llms.txt': 'What the site is and where its texts are, for programs that read text.',
  },
  beside: 'Beside the pages',
  besideText: 'The same address with another ending, as in',
  forms: {
    meeting: 'a meeting: data, Markdown, and citations of it and of each of its facts',
    view: 'a dialogue, country, topic or person: its meetings as data, table, calendar and feed',
    article: 'an article: its file as it is; every position in the data counts in it',
  },
  licence: 'Licence',
  licenceText:
    'Facts and texts: CC BY 4.0. Name Parley and link to what you used. Sentences quoted from a publisher belong to that publisher. Code: MIT.',
  examples: 'In three lines',
  examplesText: 'How many meetings on record were held:',
  reading: 'Reading the files',
  readingText: [
    'Dates are EDTF (ISO 8601-2): 2023-09-26, 2018-07, 2019~ (about), ../2023-09-28 (no later than). Countries are ISO 3166-1 codes. What is not known is null or an empty cell, never a default.',
    'CSV is UTF-8 with a byte order mark, so that spreadsheets show Chinese names; LibreOffice on the command line has to be told (--infilter=CSV:44,34,76). A cell that could be taken for a formula, or that begins with an apostrophe, has one apostrophe before it; several values in a cell are parted by “\u00a0|\u00a0”.',
    'Positions (start, end) count UTF-16 code units of the article’s file; in the annotations they count characters, as that standard asks.',
  ],
  stable: 'What stays',
  stableText: [
    'Addresses, ids, and the names of fields and columns stay. New ones may be added at any time.',
    'An id that is given up leads on to the one that replaces it.',
    'What must change is announced in the changelog one release before, and old releases stay as they are.',
  ],
  releases: 'Releases',
  noRelease: (version) => `This is the living record (${version}). No release is frozen yet.`,
  releaseText: 'A release is frozen: its files and pages stay as they are, for whoever cites them.',
  release: (name, meetings) => `Release ${name}: ${meetings} meetings`,
  frozen: {
    banner: (release, day) => `Frozen copy: release ${release}, record of ${day}.`,
    living: 'The page as it is today',
    manifest: 'Every file with its size and hash (SHA-256).',
  },
  cite: {
    title: 'Cite this page',
    frozen: (release) => `This page as it stays in release ${release}`,
    facts: 'Cite one fact',
    factsText: 'Each fact has an id and an address; the files above have an entry for each.',
    fact: { short: 'cite', full: 'Cite this fact' },
  },
};

const de: DataWords = {
  title: 'Daten',
  lead: 'Das ganze Verzeichnis als Dateien, frei zu verwenden: jede Angabe mit dem Satz, der sie belegt.',
  file: 'Datei',
  what: 'Inhalt',
  size: 'Größe',
  schema: 'Schema',
  files: {
    'meetings.json':
      'Das ganze Verzeichnis: jedes Treffen mit allen Feldern, Belegen und abweichenden Angaben.',
    'meetings.csv': 'Eine Zeile je Treffen, für die Tabellenkalkulation.',
    'facts.csv': 'Eine Zeile je Angabe, mit ihrer Quelle und dem Satz, der sie belegt.',
    'dialogues.json': 'Die Reihen mit ihren Treffen.',
    'dialogues.csv': 'Dasselbe als Tabelle.',
    'articles.json': 'Die Texte, auf denen das Verzeichnis beruht.',
    'articles.csv': 'Dasselbe als Tabelle.',
    'people.json': 'Wer teilnahm, in welchem Amt und welcher Rolle, mit den Angaben, die es belegen.',
    'people.csv': 'Dasselbe als Tabelle.',
    'organisations.json': 'Die beteiligten Stellen mit ihren Treffen.',
    'organisations.csv': 'Dasselbe als Tabelle.',
    'topics.json': 'Worüber gesprochen wurde, mit den Treffen.',
    'topics.csv': 'Dasselbe als Tabelle.',
    'countries.json': 'Die Seiten mit ihren Treffen.',
    'countries.csv': 'Dasselbe als Tabelle.',
    'meetings.jsonld': 'Das Verzeichnis als verknüpfte Daten (schema.org).',
    'annotations.jsonld': 'Jede Angabe als W3C-Web-Annotation der Worte, die sie belegen.',
    'changes.json': 'Was sich im Verzeichnis geändert hat, wann und durch welchen Commit.',
    'datapackage.json': 'Ein Frictionless-Datenpaket: die Tabellen mit ihren Spalten.',
    'sources.bib': 'Die Quellen als BibTeX.',
    'sources.ris': 'Die Quellen als RIS.',
    'sources.csl.json': 'Die Quellen als CSL-JSON.',
    'meetings.ics':
      'Alle Treffen als Kalender; ein nur teilweise bekanntes Datum umfasst die Tage, die gemeint sein können.',
    'feed.atom': 'Neu verzeichnete oder geänderte Treffen (Atom).',
    'feed.rss': 'Dasselbe (RSS).',
    'feed.json': 'Dasselbe (JSON Feed).',
    'llms.txt': 'Was die Website ist und wo ihre Texte stehen, für Programme, die Text lesen.',
  },
  beside: 'Neben den Seiten',
  besideText: 'Dieselbe Adresse mit anderer Endung, zum Beispiel',
  forms: {
    meeting: 'ein Treffen: Daten, Markdown und Zitate, auch für jede einzelne Angabe',
    view: 'eine Reihe, ein Land, ein Thema oder eine Person: die Treffen als Daten, Tabelle, Kalender und Feed',
    article: 'ein Text: seine Datei, wie sie ist; jede Stelle in den Daten zählt in ihr',
  },
  licence: 'Lizenz',
  licenceText:
    'Angaben und Texte: CC BY 4.0. Nennen Sie Parley und verlinken Sie, was Sie verwendet haben. Zitierte Sätze gehören ihren Verlagen. Code: MIT.',
  examples: 'In drei Zeilen',
  examplesText: 'Wie viele der verzeichneten Treffen stattgefunden haben:',
  reading: 'Die Dateien lesen',
  readingText: [
    'Daten sind EDTF (ISO 8601-2): 2023-09-26, 2018-07, 2019~ (etwa), ../2023-09-28 (spätestens). Länder sind Codes nach ISO 3166-1. Was nicht bekannt ist, ist null oder eine leere Zelle, nie ein Vorgabewert.',
    'CSV ist UTF-8 mit Bytereihenfolge-Markierung, damit Tabellenkalkulationen chinesische Namen zeigen; LibreOffice auf der Befehlszeile muss man es sagen (--infilter=CSV:44,34,76). Vor einer Zelle, die für eine Formel gehalten werden könnte oder mit einem Apostroph beginnt, steht ein Apostroph; mehrere Werte in einer Zelle trennt „\u00a0|\u00a0“.',
    'Stellen (start, end) zählen UTF-16-Einheiten in der Datei des Textes; in den Annotationen zählen sie Zeichen, wie jener Standard es verlangt.',
  ],
  stable: 'Was bleibt',
  stableText: [
    'Adressen, Kennungen und die Namen der Felder und Spalten bleiben. Neue können jederzeit hinzukommen.',
    'Eine aufgegebene Kennung führt zu der, die sie ersetzt.',
    'Was sich ändern muss, steht eine Ausgabe vorher im Änderungsverzeichnis; alte Ausgaben bleiben, wie sie sind.',
  ],
  releases: 'Ausgaben',
  noRelease: (version) =>
    `Dies ist das laufende Verzeichnis (${version}). Noch ist keine Ausgabe eingefroren.`,
  releaseText:
    'Eine Ausgabe ist eingefroren: Ihre Dateien und Seiten bleiben, wie sie sind, für alle, die sie zitieren.',
  release: (name, meetings) => `Ausgabe ${name}: ${meetings} Treffen`,
  frozen: {
    banner: (release, day) => `Eingefrorene Fassung: Ausgabe ${release}, Stand ${day}.`,
    living: 'Die Seite, wie sie heute ist',
    manifest: 'Jede Datei mit Größe und Prüfsumme (SHA-256).',
  },
  cite: {
    title: 'Diese Seite zitieren',
    frozen: (release) => `Diese Seite, wie sie in Ausgabe ${release} bleibt`,
    facts: 'Eine Angabe zitieren',
    factsText:
      'Jede Angabe hat eine Kennung und eine Adresse; die Dateien oben haben einen Eintrag für jede.',
    fact: { short: 'zitieren', full: 'Diese Angabe zitieren' },
  },
};

const zh: DataWords = {
  title: '数据',
  lead: '全部记录以文件形式提供，可自由使用：每一项事实都附有说明它的句子。',
  file: '文件',
  what: '内容',
  size: '大小',
  schema: '模式',
  files: {
    'meetings.json': '全部记录：每次会晤的所有字段、依据及不同说法。',
    'meetings.csv': '每次会晤一行，供电子表格使用。',
    'facts.csv': '每项事实一行，附来源和说明它的句子。',
    'dialogues.json': '各对话机制及其会晤。',
    'dialogues.csv': '同上，表格形式。',
    'articles.json': '记录所依据的文章。',
    'articles.csv': '同上，表格形式。',
    'people.json': '参加者及其职务和身份，并附说明这一点的事实。',
    'people.csv': '同上，表格形式。',
    'organisations.json': '参加的机构及其会晤。',
    'organisations.csv': '同上，表格形式。',
    'topics.json': '讨论的议题及相关会晤。',
    'topics.csv': '同上，表格形式。',
    'countries.json': '各方及其会晤。',
    'countries.csv': '同上，表格形式。',
    'meetings.jsonld': '以关联数据（schema.org）表示的记录。',
    'annotations.jsonld': '每项事实作为对原文词句的 W3C 网络标注。',
    'changes.json': '记录中的变化、时间以及所属提交。',
    'datapackage.json': 'Frictionless 数据包：各表及其列。',
    'sources.bib': '来源（BibTeX）。',
    'sources.ris': '来源（RIS）。',
    'sources.csl.json': '来源（CSL-JSON）。',
    'meetings.ics': '全部会晤的日历；日期不完整者以可能的天数表示。',
    'feed.atom': '新收录或有变化的会晤（Atom）。',
    'feed.rss': '同上（RSS）。',
    'feed.json': '同上（JSON Feed）。',
    'llms.txt': '供读取文本的程序使用：本站是什么，文本在何处。',
  },
  beside: '各页面的文件',
  besideText: '同一地址换一个后缀，例如',
  forms: {
    meeting: '会晤：数据、Markdown，以及对会晤和每项事实的引用',
    view: '对话机制、国家、议题或人物：其会晤的数据、表格、日历和订阅源',
    article: '文章：原样的文件；数据中的位置均以它计',
  },
  licence: '许可',
  licenceText: '事实与文本：CC BY 4.0。请注明 Parley 并链接到所用页面。引用的句子归其发布者所有。代码：MIT。',
  examples: '三行代码',
  examplesText: '记录中已举行的会晤有多少：',
  reading: '如何读取',
  readingText: [
    '日期为 EDTF（ISO 8601-2）：2023-09-26、2018-07、2019~（约）、../2023-09-28（不晚于）。国家为 ISO 3166-1 代码。未知者为 null 或空单元格，从不填默认值。',
    'CSV 为带字节顺序标记的 UTF-8，以便电子表格正确显示中文姓名；在命令行使用 LibreOffice 时须注明（--infilter=CSV:44,34,76）。可能被当作公式或以撇号开头的单元格，前面加一个撇号；一个单元格中的多个值以“\u00a0|\u00a0”分隔。',
    '位置（start、end）按文章文件的 UTF-16 码元计；在标注中则按该标准的要求以字符计。',
  ],
  stable: '保持不变的内容',
  stableText: [
    '地址、标识以及字段和列的名称保持不变。随时可能增加新的。',
    '被弃用的标识会指向取代它的标识。',
    '必须改变的内容会提前一个版本在更新日志中公布；旧版本保持原样。',
  ],
  releases: '版本',
  noRelease: (version) => `这是持续更新的记录（${version}）。尚无固定版本。`,
  releaseText: '版本是固定的：其文件和页面保持原样，供引用者使用。',
  release: (name, meetings) => `版本 ${name}：${meetings} 次会晤`,
  frozen: {
    banner: (release, day) => `固定副本：版本 ${release}，记录截至 ${day}。`,
    living: '本页现状',
    manifest: '每个文件的大小和校验值（SHA-256）。',
  },
  cite: {
    title: '引用本页',
    frozen: (release) => `版本 ${release} 中保持不变的本页`,
    facts: '引用一项事实',
    factsText: '每项事实都有标识和地址；上述文件为每项事实各有一条。',
    fact: { short: '引用', full: '引用这项事实' },
  },
};

export const dataWords: Record<Language, DataWords> = { en, de, zh };
