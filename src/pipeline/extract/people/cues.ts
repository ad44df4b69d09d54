// Where a line says that people did something at a meeting.
import type { Candidate } from './candidates.ts';
import type { CompiledCue, Grammar } from './languages.ts';
import { sameSentence, type Line } from './lines.ts';
import type { Phrases } from './phrases.ts';

/** A cue in a line: token indexes, `end` exclusive. */
export type Cue = Pick<CompiledCue, 'part' | 'where' | 'by' | 'people'> & {
  start: number;
  end: number;
  /** For `after`: the same words are also a cue of the kind `before`. */
  twin: boolean;
};

/** The cues of a line, without those inside a longer one or inside the description of somebody's office. */
export function cuesOf(line: Line, grammar: Grammar, candidates: readonly Candidate[]): Cue[] {
  const described = new Uint8Array(line.tokens.length);
  for (const { extent } of candidates) described.fill(1, extent.start, extent.end);
  const found: Cue[] = [];
  for (let i = 0; i < line.tokens.length; i += 1) {
    if (described[i] === 1) continue;
    grammar.cueLists(line.tokens, i, (list, length) => {
      const cue = grammar.cues[list];
      if (cue === undefined || (cue.then !== null && !follows(line, i + length, cue.then))) return;
      const { part, where, by, people } = cue;
      found.push({ part, where, by, people, start: i, end: i + length, twin: false });
    });
  }
  return found
    .filter((cue, i) => !isShadowed(found, i, cue))
    .map((cue, _, all) => (cue.where === 'after' && hasTwin(all, cue) ? { ...cue, twin: true } : cue));
}

const MOST_TO_PARTICIPLE = 60;

/** "haben" and, before the sentence ends, "geleitet". */
function follows(line: Line, from: number, then: Phrases): boolean {
  for (let i = from; i < from + MOST_TO_PARTICIPLE && sameSentence(line, from - 1, i); i += 1) {
    if (then(line.tokens, i) > 0) return true;
  }
  return false;
}

function hasTwin(all: readonly Cue[], cue: Cue): boolean {
  const at = all.indexOf(cue);
  for (let i = Math.max(0, at - 8); i < at + 8; i += 1) {
    const other = all[i];
    if (other?.where === 'before' && other.start === cue.start && other.end === cue.end) return true;
  }
  return false;
}

/** Cues stand in order of their starts, so that a longer one is near. */
function isShadowed(found: readonly Cue[], at: number, cue: Cue): boolean {
  for (let i = at - 1; i >= 0 && cue.start - (found[i]?.start ?? 0) < 8; i -= 1) {
    const other = found[i];
    if (other !== undefined && shadows(other, cue)) return true;
  }
  for (let i = at + 1; found[i]?.start === cue.start; i += 1) {
    const other = found[i];
    if (other !== undefined && shadows(other, cue)) return true;
  }
  return false;
}

/** "was received" is not "received", "led the Chinese delegation" not "led". */
function shadows(longer: Cue, shorter: Cue): boolean {
  const covers = longer.start <= shorter.start && shorter.end <= longer.end;
  if (!covers || longer.end - longer.start === shorter.end - shorter.start) return false;
  return (
    longer.where === shorter.where ||
    (longer.where === 'before' && shorter.where === 'after' && longer.part === 'participant')
  );
}
