// In German a sentence can go on with what somebody said by the form of its verb alone: "Die Lage sei ernst."
import type { Cue } from './cues.ts';
import type { Line } from './lines.ts';
import { isClear } from './phrase.ts';
import type { Before, Said } from './sieve.ts';
import { COMMA, is, isMark } from './token.ts';

/** The rules of a line whose speaker says nothing. */
const SILENT = 'unquoted';

/** A line of more words than this is no sentence. */
const LONGEST = 100;

/** Who says a line that names no speaker and whose verb is a subjunctive: the one of the line right before. */
export function saidBefore({ tokens }: Line, cues: readonly Cue[], { line: last }: Before): Said | null {
  if (
    last === null ||
    last.rule === SILENT ||
    cues.length > 0 ||
    tokens.length > LONGEST ||
    !isClear(last.speaker)
  )
    return null;
  const verb = tokens.findIndex((token) => is(token, 'subjunctives'));
  // Only the verb of the main clause tells: "Er fuhr ab, weil es spät sei" is no report. Nor is "ich habe".
  if (verb < 0 || tokens.some((token) => is(token, 'we'))) return null;
  const before = tokens.slice(0, verb);
  if (before.some((token) => isMark(token, COMMA) || is(token, 'auxiliaries', 'passives', 'verbs')))
    return null;
  return { ...last, rule: 'sentence-after-clause' };
}

/** What such a line says: all of it but the full stop. */
export function wholeOf({ tokens }: Line): { start: number; end: number } {
  const last = tokens.findLast((token) => token.kind !== 'mark');
  return { start: tokens[0]?.start ?? 0, end: last?.end ?? 0 };
}
