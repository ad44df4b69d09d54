// Where a name ends in languages that write only its first word with a capital: "Agence nationale de la sécurité …".
import { sameSentence, type Line } from '../people/lines.ts';
import type { BodyGrammar } from './languages.ts';

const MOST_WORDS = 14;

/** The end of the name whose noun ends at `from`; `capital` where that noun has one. */
export function romanceEnd(line: Line, from: number, capital: boolean, grammar: BodyGrammar): number {
  const { is } = line;
  let end = from;
  let complements = 0;
  for (let i = from; i - from < MOST_WORDS && sameSentence(line, from - 1, i);) {
    const adjectives = adjectivesAt(line, i, end, capital, grammar);
    if (adjectives > 0) {
      // "police sénégalaise", but "Guardia di Finanza | italiana"
      if (line.country(i) === null || i === from) end = i + adjectives;
      i += adjectives;
    } else if (is.and(i) && complements + (end - from) > 0 && isSecondAdjective(line, i, grammar)) {
      // "informazioni e sicurezza", "antimafia e antiterrorismo"
      i += 2;
      end = i;
    } else {
      const noun = nounBehind(line, i, complements > 0, grammar);
      if (noun === undefined) break;
      complements += 1;
      i = noun + 1;
      end = i;
    }
  }
  return capital ? Math.max(end, endAtAbbreviation(line, from, grammar)) : end;
}

/** "nationale", "brésilo-argentine", "naval occidentale", "Affari" in "Ufficio Affari Europei". */
function adjectivesAt(
  line: Line,
  index: number,
  end: number,
  capital: boolean,
  grammar: BodyGrammar,
): number {
  // "di Stato"
  const phrase = grammar.adjectives(line.tokens, index);
  if (phrase > 1) return phrase;
  return isAdjective(line, index, end, capital, grammar) ? 1 : 0;
}

function isAdjective(
  line: Line,
  index: number,
  end: number,
  capital: boolean,
  grammar: BodyGrammar,
): boolean {
  const { tokens, is } = line;
  const token = tokens[index];
  if (token === undefined || index > end || is.and(index) || is.links(index) || line.isPerson(index))
    return false;
  if (line.country(index) !== null) return !line.countryName(index) && token.shape === 'lower';
  if (is.stops(index) || is.speech(index) || line.isPlace(index)) return false;
  if (is.notNames(index) && !is.fields(index)) return false;
  if (token.shape === 'name')
    return (
      is.fields(index) ||
      (capital && (tokens[index - 1]?.shape === 'name' || is.fields(index + 1)) && !is.offices(index))
    );
  if (token.shape !== 'lower') return false;
  return is.fields(index) || grammar.adjectives(tokens, index) > 0;
}

function isSecondAdjective(line: Line, and: number, grammar: BodyGrammar): boolean {
  const { tokens, is } = line;
  const [before, behind] = [tokens[and - 1], tokens[and + 1]];
  const isPart = (i: number): boolean => is.fields(i) || grammar.adjectives(tokens, i) > 0;
  return before?.shape === behind?.shape && isPart(and - 1) && isPart(and + 1) && !is.bodies(and + 1);
}

/** "de la sécurité", "pour les acquisitions", "et de contrôle": the index of the noun of a further complement. */
function nounBehind(line: Line, from: number, more: boolean, grammar: BodyGrammar): number | undefined {
  const { tokens, is } = line;
  let i = from;
  if (is.and(i) || tokens[i]?.lower === ',') {
    if (!more) return undefined;
    if (tokens[i]?.lower === ',' && is.and(i + 1)) i += 1;
    i += 1;
  }
  const link = i;
  while (grammar.complements(tokens, i) > 0) i += grammar.complements(tokens, i);
  if (i === link) return undefined;
  while (is.articles(i)) i += 1;
  const token = tokens[i];
  if (token === undefined || line.isPerson(i) || line.isPlace(i) || line.country(i) !== null)
    return undefined;
  const other = token.shape === 'name' && grammar.heads(tokens, i) > 0 && grammar.broad(tokens, i) === 0;
  if (other && (more || link > from)) return undefined;
  if ((is.notNames(i) && !is.fields(i)) || is.stops(i) || (is.offices(i) && token.shape === 'name'))
    return undefined;
  if (token.shape === 'name')
    return other || is.fields(i) || is.bodies(i) || is.fields(i + 1) ? i : undefined;
  // After a comma or "and" only what is surely of the name: "et de contrôle", not "et de ses voisins".
  const plain = token.shape === 'lower' && token.lower.length > 2;
  return plain && (is.fields(i) || grammar.heads(tokens, i) === 0) && !grammar.envoys(tokens, i)
    ? i
    : undefined;
}

/** An abbreviation in brackets ends the name before it: "Agence … de contrôle des matières nucléaires (ABACC)". */
function endAtAbbreviation(line: Line, from: number, grammar: BodyGrammar): number {
  const { tokens, is } = line;
  for (let i = from; i - from <= MOST_WORDS && sameSentence(line, from - 1, i); i += 1) {
    const token = tokens[i];
    if (token === undefined || line.isPerson(i)) return from;
    if (token.lower === '(') return isAbbreviation(line, i + 1) ? i : from;
    if (token.shape === 'mark' && token.lower !== ',' && token.lower !== "'" && token.lower !== '’')
      return from;
    const small = is.links(i) || is.articles(i) || is.and(i) || token.shape === 'mark';
    if (!small && ((is.notNames(i) && !is.fields(i)) || is.stops(i) || is.speech(i))) return from;
    if (token.shape === 'name' && grammar.heads(tokens, i) > 0 && !is.fields(i)) return from;
  }
  return from;
}

/** "(ABACC)", "(Ndlea)" */
function isAbbreviation({ tokens }: Line, index: number): boolean {
  const token = tokens[index];
  const short =
    token !== undefined &&
    token.end - token.start <= 8 &&
    (token.shape === 'capitals' || token.shape === 'name');
  return short && tokens[index + 1]?.lower === ')';
}
