// What a change does to the record, for people: a line for each fact, with a sign in front.
import type { Problem } from '../../src/domain/problem.ts';
import type { FactChange, MeetingChange } from '../../src/pipeline/compare.ts';
import { wordsOfValue } from '../../src/pipeline/explain-words.ts';
import { problemText } from './content-report.ts';
import { harmless, type Paint } from './terminal.ts';

/** The whole comparison; one line says so where nothing changes. */
export function compareReport(
  base: string,
  changes: readonly MeetingChange[],
  problems: readonly Problem[],
  paint: Paint,
): string {
  const lines = changes.map((change) => meetingText(change, paint));
  if (problems.length > 0) {
    lines.push(
      `${paint.bold('Problems that are new')}\n${problems.map((one) => `  ${problemText(one)}`).join('\n')}`,
    );
  }
  lines.push(summaryOf(base, changes));
  return harmlessLines(lines.join('\n\n'));
}

function meetingText({ id, change, to, facts }: MeetingChange, paint: Paint): string {
  const what = { added: 'new meeting', removed: 'gone', redirected: `now ${to ?? ''}`, changed: '' }[change];
  const head = `${paint.bold(id)}${what === '' ? '' : ` (${what})`}`;
  return [head, ...facts.map((fact) => factText(fact, paint))].join('\n');
}

function factText({ fact, field, change, before, after, articles }: FactChange, paint: Paint): string {
  const value = (one: unknown): string => (one === null ? 'nothing' : wordsOfValue(field, one));
  const by = paint.dim(`  ${articles.join(', ')}`);
  switch (change) {
    case 'added':
      return `  + ${fact}: ${value(after)}${by}`;
    case 'removed':
      return `  - ${fact}: ${value(before)}${by}`;
    case 'changed':
      return `  ~ ${fact}: ${value(before)} → ${value(after)}${by}`;
    case 'contradicted':
      return paint.yellow(`  ! ${fact}: ${value(after)}, against ${value(before)}`) + by;
    case 'borne out':
      return `  = ${fact}: ${value(after)}${by}`;
  }
}

function summaryOf(base: string, changes: readonly MeetingChange[]): string {
  if (changes.length === 0) return `Nothing on record changes against ${base}.`;
  const counts = (['added', 'changed', 'redirected', 'removed'] as const).flatMap((kind) => {
    const count = changes.filter(({ change }) => change === kind).length;
    return count === 0 ? [] : [`${count} ${kind}`];
  });
  const against = changes.flatMap(({ facts }) => facts).filter(({ change }) => change === 'contradicted');
  const rivals = against.length === 0 ? '' : `; ${against.length} contradicted`;
  return `Against ${base}: meetings ${counts.join(', ')}${rivals}.`;
}

/** Colours are ours; every other control character is somebody's text. */
function harmlessLines(text: string): string {
  return text
    .split(/(\u001b\[\d+m)/u)
    .map((piece, index) => (index % 2 === 1 ? piece : harmless(piece)))
    .join('');
}
