// A meeting's page as Markdown: for people who read files, and for programs that read text.
import { wordsIn } from '../i18n/words.ts';
import type { Edition, PublishedArticle, Told } from './edition.ts';
import { FIELDS, statementsOf, valueText, type Statement } from './statements.ts';
import { meetingReferences, referenceText } from './reference.ts';
import { inOneLine } from './words.ts';

/** The page of a meeting: every value, led to the sentence that states it. */
export function meetingMarkdown(edition: Edition, told: Told): string {
  const { meeting, title, lead } = told;
  const notes = notesOf(edition);
  const sections = FIELDS.flatMap((field) => {
    const items = statementsOf(meeting).filter((statement) => statement.field === field);
    const lines = items.map((statement) => itemLine(edition, notes, statement));
    return lines.length === 0 ? [] : [`## ${wordsIn('en').fields[field]}\n\n${lines.join('\n')}`];
  });
  const sources = meeting.articles.flatMap((id) => edition.articleOf(id) ?? []).map(sourceLine);
  const [page] = meetingReferences(edition, told);
  return [
    `# ${plain(title)}`,
    plain(lead),
    ...sections,
    `## Sources\n\n${sources.join('\n')}`,
    `## To cite\n\n${page ? plain(referenceText(page)) : ''}`,
    notes.lines().join('\n'),
    '',
  ].join('\n\n');
}

/** Sentences are set once, under their number. */
type Notes = { mark: (statement: Statement) => string; lines: () => string[] };

function notesOf(edition: Edition): Notes {
  const lines = new Map<string, number>();
  return {
    mark: ({ id, rivalOf, sources: [best] }) => {
      if (best === undefined) return '';
      const publisher = edition.articleOf(best.article)?.publisher ?? best.article;
      const line = `${plain(edition.sentenceOf(best, rivalOf ?? id))} (${plain(publisher)}, \`${best.article}\`)`;
      if (!lines.has(line)) lines.set(line, lines.size + 1);
      return `[^${lines.get(line)}]`;
    },
    lines: () => [...lines].map(([line, number]) => `[^${number}]: ${line}`),
  };
}

function itemLine(edition: Edition, notes: Notes, statement: Statement): string {
  const qualifiers = [
    ...(statement.basis === 'implied' ? ['implied'] : []),
    ...(statement.rivalOf === null ? [] : ['also given']),
  ];
  const remark = qualifiers.length === 0 ? '' : ` *(${qualifiers.join(', ')})*`;
  return `- ${plain(valueText(edition, statement))}${remark}${notes.mark(statement)}`;
}

function sourceLine({ id, publisher, title, published, url }: PublishedArticle): string {
  const what = [publisher, title, published].filter((part) => part !== null).map(plain);
  return `- \`${id}\`: ${what.join(', ')}${url === null ? '' : ` <${url}>`}`;
}

/** A text in one line, none of which is read as markup. */
function plain(text: string): string {
  return inOneLine(text).replace(/[\\`*_[\]<>#|~&]|^[-+](?=\s)|^\d+(?=[.)]\s)/gu, (sign) =>
    /\d/u.test(sign) ? `${sign}\\` : `\\${sign}`,
  );
}

/** `/llms.txt` (https://llmstxt.org): what the site is and where its texts are. */
export function llmsText(edition: Edition): string {
  const { address, meetings, dialogues, built, release } = edition;
  const link = (path: string, text: string, what: string): string =>
    `- [${text}](${address}${path}): ${what}`;
  const words = wordsIn('en');
  const pages = meetings.map(({ meeting, title, day }) =>
    link(`meetings/${meeting.id}.md`, plain(title), plain(day ?? 'date not stated')),
  );
  return [
    `# ${words.name}`,
    `> ${words.tagline}: ${meetings.length} meetings of ${dialogues.length} series. Every fact carries the sentence that states it. Release ${release}, record of ${built}. CC BY 4.0.`,
    'Dates are EDTF: a date may be about, open to a side, or a span. A value marked “implied” follows from the words without being said; where sources differ, the other values stand beside the one that is shown. Cite a fact by the address of its meeting’s page and its name, as in `…/#date`.',
    [
      '## Data',
      '',
      link('data/', 'About the data', 'every file, its schema, its licence, examples'),
      link('data/meetings.json', 'meetings.json', 'the whole record with evidence'),
      link('data/facts.csv', 'facts.csv', 'one row a fact, with the sentence that states it'),
      link('data/meetings.csv', 'meetings.csv', 'one row a meeting'),
    ].join('\n'),
    ['## Meetings', '', ...pages].join('\n'),
    ['## Optional', '', link('guide/', 'Guide', 'how to read the record, how it is made'), ''].join('\n'),
  ].join('\n\n');
}
