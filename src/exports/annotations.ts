// Web Annotations (W3C): every fact as an annotation of the words that state it.
import type { Evidence, Meeting } from '../domain/meeting.ts';
import { factAddress, pageAddress, type Edition } from './edition.ts';
import { LICENCE, TITLE } from './words.ts';
import { statementsOf, valueText, type Statement } from './statements.ts';

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/** A target of an annotation: the words in the article's file, by place and by quotation. */
export type Target = {
  type: 'SpecificResource';
  source: string;
  selector: [
    { type: 'TextPositionSelector'; start: number; end: number },
    { type: 'TextQuoteSelector'; exact: string; prefix: string; suffix: string },
  ];
};

export type Annotation = {
  id: string;
  type: 'Annotation';
  motivation: 'describing';
  body: { type: 'TextualBody'; value: string; format: 'text/plain'; language: 'en'; purpose: 'describing' }[];
  target: Target[];
};

/** `/data/annotations.jsonld`: positions count code points, as the model asks, and start at the beginning of the file. */
export function annotationsJson(edition: Edition): object {
  const points = new Map(edition.articles.map(({ id, raw }) => [id, codePointsOf(raw)]));
  const items = edition.meetings.flatMap(({ meeting }) =>
    statementsOf(meeting).map((statement) => annotationOf(edition, points, meeting, statement)),
  );
  const id = `${edition.address}data/annotations.jsonld`;
  return {
    '@context': CONTEXT,
    id,
    type: 'AnnotationCollection',
    label: `${TITLE}: the words behind every fact`,
    rights: LICENCE.path,
    total: items.length,
    first: { id: `${id}#page`, type: 'AnnotationPage', startIndex: 0, items },
  };
}

function annotationOf(
  edition: Edition,
  points: ReadonlyMap<string, (at: number) => number>,
  meeting: Meeting,
  statement: Statement,
): Annotation {
  return {
    id: factAddress(edition, meeting, statement.id),
    type: 'Annotation',
    motivation: 'describing',
    body: [
      {
        type: 'TextualBody',
        value: `${statement.field}: ${valueText(edition, statement)}`,
        format: 'text/plain',
        language: 'en',
        purpose: 'describing',
      },
    ],
    target: statement.sources.map((evidence) => targetOf(edition, points, evidence)),
  };
}

function targetOf(
  edition: Edition,
  points: ReadonlyMap<string, (at: number) => number>,
  { article, start, end, exact, prefix, suffix }: Evidence,
): Target {
  const at = points.get(article);
  if (!at) throw new Error(`no such article: ${article}`);
  return {
    type: 'SpecificResource',
    source: `${pageAddress(edition, `articles/${article}`).slice(0, -1)}.md`,
    selector: [
      { type: 'TextPositionSelector', start: at(start), end: at(end) },
      { type: 'TextQuoteSelector', exact, prefix, suffix },
    ],
  };
}

/** How many characters of `text` stand before an offset in UTF-16 code units. */
export function codePointsOf(text: string): (offset: number) => number {
  const pairs = [...text.matchAll(/[\u{10000}-\u{10FFFF}]/gu)].map(({ index }) => index);
  return (offset) => {
    let low = 0;
    let high = pairs.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((pairs[middle] as number) < offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  };
}
