// What the reader understands of an article, for people at a terminal.
import type { Article } from '../../src/domain/article.ts';
import { placesIn } from '../../src/domain/place.ts';
import type { Problem } from '../../src/domain/problem.ts';
import { marksOf, type MarkedBlock } from '../../src/pipeline/explain-marks.ts';
import { wordsOfConfidence, wordsOfValue } from '../../src/pipeline/explain-words.ts';
import type { Explained, ExplainedClaim, ExplainedMeeting } from '../../src/pipeline/explain.ts';
import { problemText } from './content-report.ts';
import { harmless, linesOf, widthOf, type Paint } from './terminal.ts';

/** Longer values and words are cut on their line; the whole stands in the text above. */
const VALUE = 60;
const WORDS = 40;

/** The whole report of one file: its header, its text with evidence marked, a table for each meeting, the problems. */
export function articleReport(
  explained: Explained,
  article: Article | null,
  paint: Paint,
  columns: number,
): string {
  const { file, meetings, problems } = explained;
  const parts = [paint.bold(harmless(file)), harmless(headerOf(explained)), ''];
  if (article !== null) {
    parts.push(...marksOf(article, explained).map((block) => paragraph(block, paint, columns)));
    meetings.forEach((meeting, index) => parts.push(table(meeting, index, article.raw, paint)));
  }
  parts.push(...problems.map((problem) => problemLines({ file, ...problem }, paint)));
  if (problems.length > 0) parts.push('');
  return parts.join('\n');
}

/** Problems of one file or none, with the severity in its colour. */
export function problemLines(problem: Problem, paint: Paint): string {
  const colour = { error: paint.red, warning: paint.yellow, note: paint.blue }[problem.severity];
  return harmless(problemText(problem)).replace(`  ${problem.severity}  `, `  ${colour(problem.severity)}  `);
}

function headerOf({ article }: Explained): string {
  const { title, publisher, published, language, text, url } = article;
  const first = [publisher, published, language, text].filter((word) => word !== null).join(' · ');
  return [title, first, url].filter((line) => line !== null && line !== '').join('\n');
}

/** A block of text in lines, each run of evidence in the colour of its meeting. */
function paragraph({ kind, runs }: MarkedBlock, paint: Paint, columns: number): string {
  const indent = kind === 'quotation' ? '  > ' : kind === 'item' ? '  - ' : '  ';
  const text = runs.map((run) => run.text).join('');
  const lines = linesOf(text, columns - indent.length).map(([from, to], index) => {
    let at = 0;
    const pieces = runs.map((run) => {
      const piece = harmless(run.text.slice(Math.max(0, from - at), Math.max(0, to - at)));
      at += run.text.length;
      const mark = run.marks[0];
      return mark === undefined || piece === '' ? piece : paint.mark(piece, mark.meeting);
    });
    return (index === 0 ? indent : ' '.repeat(indent.length)) + pieces.join('');
  });
  return `${lines.join('\n')}\n`;
}

/** One line for each value: field, value, basis, rule, confidence, and the words with their place. */
function table(meeting: ExplainedMeeting, index: number, raw: string, paint: Paint): string {
  const places = placesIn(raw);
  const kind = meeting.focus ? 'what it is about' : meeting.implied ? 'implied' : 'mentioned';
  const name = meeting.name ?? meeting.dialogue ?? `meeting of ${meeting.parties.join(' and ')}`;
  const rows = meeting.claims.map((claim) => rowOf(claim, places));
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...rows.map((row) => widthOf(row[column] ?? ''))));
  const lines = rows.map((row) => {
    const cells = row.map(
      (cell, column) => cell + ' '.repeat(Math.max(0, (widths[column] ?? 0) - widthOf(cell))),
    );
    const [field = '', value = '', basis = '', rule = '', confidence = '', words = ''] = cells;
    return `  ${paint.dim(field)}  ${value}  ${paint.dim(`${basis}  ${rule}  ${confidence}`)}  ${words.trimEnd()}`;
  });
  return `${paint.mark(harmless(name), index)} ${paint.dim(`(${kind})`)}\n${lines.join('\n')}\n`;
}

function rowOf(claim: ExplainedClaim, places: ReturnType<typeof placesIn>): string[] {
  const { field, value, basis, rule, confidence, support, evidence } = claim;
  const { line, column } = places(evidence.start);
  const words = harmless(short(evidence.exact, WORDS));
  return [
    field,
    harmless(short(wordsOfValue(field, value), VALUE)),
    basis,
    rule,
    rule === 'says' ? '1.00' : wordsOfConfidence(confidence, support),
    `${line}:${column} “${words}”`,
  ];
}

function short(text: string, most: number): string {
  const line = text.replace(/\s+/gu, ' ');
  return line.length <= most ? line : `${line.slice(0, most - 1).trimEnd()}…`;
}
