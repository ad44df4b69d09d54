// English names of bodies in texts of other languages: "das Department of Homeland Security".
import { sameSentence, type Line } from '../people/lines.ts';
import type { Body } from './bodies.ts';
import type { BodyGrammar } from './languages.ts';

const HEADS = new Set(
  'department ministry agency authority council guard command directorate navy army bureau'.split(' '),
);
const LINKS = /^(?:of|for|on|and|the|&)$/u;
const GUARDED = /^(?:national|security|defen[cs]e|for|state)$/u;
const MOST = 14;

/** The names in a line that are written in English; `grammar` is that of the line's own language. */
export function englishNames(line: Line, grammar: BodyGrammar): Body[] {
  const { tokens } = line;
  const found: Body[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token?.shape !== 'name' || !HEADS.has(token.lower)) continue;
    if (grammar.heads(tokens, i) > 0 || grammar.forces(tokens, i) > 0) continue;
    const start = startOf(line, i);
    const end = endOf(line, i);
    if (end - start < 2) continue;
    const words = tokens.slice(start, end).map(({ lower }) => lower);
    if (token.lower === 'council' && !words.some((word) => GUARDED.test(word))) continue;
    found.push({ start, end, name: null, ids: [], rule: 'body-in-english' });
    i = end;
  }
  return found;
}

function startOf(line: Line, head: number): number {
  const { tokens, is } = line;
  let start = head;
  while (
    head - start < 5 &&
    isCapital(line, start - 1) &&
    !is.notNames(start - 1) &&
    sameSentence(line, head, start - 1)
  ) {
    // "Das Department", "Vertreter Department": the line's own words.
    if (is.offices(start - 1) || tokens[start - 1]?.sentence !== tokens[start - 2]?.sentence) break;
    start -= 1;
  }
  return start;
}

function endOf(line: Line, head: number): number {
  let end = head + 1;
  for (let i = end; i < head + MOST && sameSentence(line, head, i); i += 1) {
    if (isCapital(line, i)) end = i + 1;
    else if (!LINKS.test(line.tokens[i]?.lower ?? '')) break;
  }
  return end;
}

function isCapital(line: Line, index: number): boolean {
  const shape = line.tokens[index]?.shape;
  return (shape === 'name' || shape === 'capitals') && !line.isPerson(index);
}
