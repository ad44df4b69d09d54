// What a build of the content shows: a live line on a terminal, then the problems and one line of counts.
import path from 'node:path';
import type { BuildResult, Progress } from '../../src/pipeline/build.ts';
import type { Problem, Severity } from '../../src/domain/problem.ts';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note'];
/** A live line is drawn again after so many milliseconds at the soonest. */
const REDRAW = 80;

/** Draws progress on a terminal; says nothing in a log. */
export function liveLine(stream: NodeJS.WriteStream): {
  show: (progress: Progress) => void;
  clear: () => void;
} {
  if (!stream.isTTY || process.env['CI'] !== undefined) return { show: () => {}, clear: () => {} };
  let last = 0;
  return {
    show: ({ articles, of, claims, problems }) => {
      const now = Date.now();
      if (now - last < REDRAW && articles < of) return;
      last = now;
      const line = `Reading articles: ${articles} of ${of}, ${claims} claims found, ${problems} problems`;
      stream.write(`\r\u001b[2K${line}`);
    },
    clear: () => stream.write('\r\u001b[2K'),
  };
}

/** `file:line:col  severity  rule  message`, with what to do on the next line. */
export function problemText(problem: Problem): string {
  const { file, line, column, severity, rule, message, expected, fix } = problem;
  const known = expected.length === 0 ? '' : `\n    known: ${expected.join(', ')}`;
  return `${file}:${line}:${column}  ${severity}  ${rule}  ${message}${known}${fix === null ? '' : `\n    ${fix}`}`;
}

/** One line of counts. */
function summaryText(result: BuildResult): string {
  const { articles, leftOut, claims, meetings, dialogues, problems } = result;
  const faults = SEVERITIES.map((severity) => {
    const count = problems.filter((problem) => problem.severity === severity).length;
    return count === 0 ? null : counted(count, severity);
  }).filter((text) => text !== null);
  const left = leftOut === 0 ? '' : `, ${leftOut} left out`;
  return [
    `${counted(articles, 'article')} read${left}`,
    `${counted(claims, 'claim')} found`,
    `${counted(meetings.length, 'meeting')} of ${counted(dialogues.length, 'dialogue')} settled`,
    faults.length === 0 ? 'no problems' : faults.join(', '),
  ].join('; ');
}

/** The problems, what is behind, and a line of counts. Notes are only counted unless they are wanted. */
export function buildReport(
  result: BuildResult,
  behind: readonly string[],
  withNotes: boolean,
  lineOf: (problem: Problem) => string,
): string {
  const shown = result.problems.filter(({ severity }) => withNotes || severity !== 'note');
  const hidden = result.problems.length - shown.length;
  const lines = shown.map(lineOf);
  lines.push(...behind.map((file) => `${path.relative('', file)} is behind the articles.`));
  if (behind.length > 0) lines.push('Run "npm run content" and commit content/record.');
  lines.push(`${summaryText(result)}${hidden === 0 ? '' : ' (--notes shows them)'}.`);
  return lines.join('\n');
}

/** What machines get. */
export function summaryJson(result: BuildResult, behind: readonly string[]): string {
  const { meetings, dialogues, ...counts } = result;
  const ids = { meetings: meetings.map(({ id }) => id), dialogues: dialogues.map(({ id }) => id) };
  return JSON.stringify({ ...counts, ...ids, behind }, null, 2);
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
