// Where the name of a body begins and ends, seen from the noun it is made with.
import { sameSentence, type Line } from '../people/lines.ts';
import type { BodyGrammar } from './languages.ts';
import { romanceEnd } from './romance-names.ts';

const MOST_WORDS_BEFORE = 6;
const MOST_WORDS_BEHIND = 14;

/** Back over the words of the name; a country before it says whose it is and stays outside. */
export function nameStart(line: Line, head: number, capital: boolean, grammar: BodyGrammar): number {
  const { tokens, is } = line;
  let start = head;
  for (let i = head - 1; i >= 0 && head - i <= MOST_WORDS_BEFORE && sameSentence(line, head, i); i -= 1) {
    const token = tokens[i];
    if (token === undefined || line.isPerson(i)) break;
    if (line.country(i) !== null) {
      // "Royal Norwegian Navy", "Ghana Armed Forces": there the country belongs to the name.
      const joins = start === head ? token.shape !== 'lower' : isOwnWord(line, start, head, capital, grammar);
      if (token.possessive || !joins || !isForce(line, head, capital, grammar)) break;
      start = i;
      continue;
    }
    if (token.possessive && !isOwner(line, i)) break;
    const owning = capital && token.possessive && token.shape === 'name';
    const field =
      owning || is.fields(i) || is.bodies(i) || is.ranks(i) || isOwnWord(line, i, head, capital, grammar);
    if (is.and(i)) {
      // "Foreign and Defence Ministry": the word before must be a field too.
      if (!isJoint(line, i, head, capital, grammar)) break;
      continue;
    }
    if (!isOfCase(line, i, capital, grammar) || !field) {
      // "Prime Minister's Office", "People's Court"; the committee's commission is another body.
      const owner = isOfCase(line, i, capital, grammar) && is.offices(i) && ownsNext(line, i);
      if (!owner && !(capital && is.offices(i) && i === head - 1 && token.shape === 'name')) break;
    }
    if (capital && is.ranks(i) && !is.fields(i) && token.shape === 'lower') break;
    start = i;
  }
  // "Verteidigungs- und Sicherheitsrat"
  const halved = is.and(start - 1) && tokens[start - 2]?.lower === '-' && tokens[start - 3]?.shape === 'name';
  if (!halved || !sameSentence(line, head, start - 3)) return start;
  start -= 3;
  return isCapitalAdjective(line, start - 1) ? start - 1 : start;
}

/** "People's Court", "Prime Minister's Office"; not the committee's commission, nor Hanoi's army. */
function isOwner(line: Line, index: number): boolean {
  const { is, tokens } = line;
  return is.offices(index) || is.titles(index) || PEOPLE.test(tokens[index]?.lower ?? '');
}

const PEOPLE = /^(?:people|president|minister|worker|women|children|king|queen|general|state)s?$/u;

/** "Prosecutor General's": the first of two words of an office that owns what follows. */
function ownsNext({ is, tokens }: Line, index: number): boolean {
  if (tokens[index]?.possessive === true) return true;
  return tokens[index + 1]?.possessive === true && (is.offices(index + 1) || is.titles(index + 1));
}

/** "Foreign and Defence Ministry", "Immigration and Checkpoints Authority": both sides are capital, one is a field. */
function isJoint(line: Line, and: number, head: number, capital: boolean, grammar: BodyGrammar): boolean {
  const { is, tokens } = line;
  if (and + 1 === head) return false;
  if (is.fields(and - 1) && is.fields(and + 1)) return isOfCase(line, and - 1, capital, grammar);
  if (!capital || !isOpen(grammar) || line.country(and - 1) !== null) return false;
  const both = tokens[and - 1]?.shape === 'name' && tokens[and + 1]?.shape === 'name';
  return both && !is.bodies(and - 1) && !line.isPerson(and - 1) && is.fields(and - 1);
}

/** Whether the language writes every word of a name with a capital, and no others. */
function isOpen({ words }: BodyGrammar): boolean {
  return words.capitals === true;
}

/** "police", "navy": nouns whose names hold a country too. */
function isForce(line: Line, head: number, capital: boolean, grammar: BodyGrammar): boolean {
  return capital && grammar.words.smallNames !== true && grammar.forces(line.tokens, head) > 0;
}

/** A capital in front of such a noun: "Signals" in "National Signals Bureau". */
function isOwnWord(line: Line, index: number, head: number, capital: boolean, grammar: BodyGrammar): boolean {
  const { is, tokens } = line;
  const token = tokens[index];
  if (token === undefined || !capital || (token.shape !== 'name' && token.shape !== 'capitals')) return false;
  if (is.offices(index) || is.honorifics(index)) return false;
  if (grammar.words.capitalNouns === true)
    return isCapitalAdjective(line, index) || (isForce(line, head, capital, grammar) && !is.notNames(index));
  if (!isOpen(grammar)) return false;
  const known = is.fields(index) || is.bodies(index) || is.ranks(index);
  if (known || !is.notNames(index)) return true;
  // "Defense Acquisition Program Administration"
  const inside = is.fields(index - 1) && tokens[index - 1]?.shape === 'name' && index < head;
  return inside && !is.links(index) && !is.articles(index);
}

/** "Nationaler Sicherheitsrat": German gives an adjective a capital only where it begins a name. */
function isCapitalAdjective({ is, tokens }: Line, index: number): boolean {
  const token = tokens[index];
  if (token === undefined || token.shape !== 'name' || is.notNames(index) || is.offices(index)) return false;
  const first = tokens[index - 1]?.sentence !== token.sentence;
  return /e[rsnm]?$/u.test(token.lower) && (!first || is.fields(index));
}

/** Forward over "of Justice", "for International Military Cooperation", "of Industry, Trade and Energy". */
export function nameEnd(
  line: Line,
  from: number,
  capital: boolean,
  grammar: BodyGrammar,
  named: boolean,
): number {
  if (grammar.words.smallNames === true) return romanceEnd(line, from, capital, grammar);
  const { tokens, is } = line;
  let end = from;
  let i = from;
  while (i - from < MOST_WORDS_BEHIND && sameSentence(line, from - 1, i)) {
    const token = tokens[i];
    if (token === undefined || line.isPerson(i)) break;
    if (
      is.links(i) &&
      !is.and(i) &&
      (i === from || is.bodies(i - 1) || is.fields(i - 1) || is.offices(i - 1))
    ) {
      i += 1;
      while (is.articles(i)) i += 1;
      // "the Strategy Division of the Policy Bureau" are two.
      const other = startsBody(line, i, grammar) || grammar.broad(tokens, i) > 0;
      if ((named || end > from) && other) break;
      if (!isOfName(line, i, capital, grammar)) break;
      continue;
    }
    // "für Cyber- und Informationssicherheit"
    if (token.lower === '-' && is.and(i + 1) && tokens[i + 2]?.shape === 'name' && i > from) {
      i += 3;
      end = i;
      continue;
    }
    // "Direktion Staatsschutz und Nachrichtendienst"
    const apposition =
      grammar.words.capitalNouns === true && isCapitalField(line, i) && !startsBody(line, i, grammar);
    if (i === from && (!is.links(i) || is.and(i)) && !apposition) break;
    // "des Innern und für Heimat"
    if (
      is.and(i) &&
      is.links(i + 1) &&
      !is.and(i + 1) &&
      isCapitalField(line, i + 2) &&
      capital &&
      !startsBody(line, i + 2, grammar) &&
      is.links(from)
    ) {
      i += 2;
      continue;
    }
    if (is.and(i) || token.lower === ',') {
      if (!listGoesOn(line, i, capital, grammar)) break;
      i += 1;
      if (is.and(i)) i += 1;
      continue;
    }
    if (!isOfName(line, i, capital, grammar)) break;
    i += 1;
    end = i;
  }
  return end;
}

function isCapitalField(line: Line, index: number): boolean {
  return line.is.fields(index) && line.tokens[index]?.shape === 'name';
}

function isOfName(line: Line, index: number, capital: boolean, grammar: BodyGrammar): boolean {
  const { is, tokens } = line;
  // "Kommission am Freitag"
  if (is.notNames(index) && !is.fields(index)) return false;
  // "Ministerium für nationale Verteidigung"
  if (capital && is.fields(index) && tokens[index]?.shape === 'lower' && isCapitalField(line, index + 1))
    return true;
  if (line.country(index) !== null || line.isPlace(index) || line.isPerson(index)) return false;
  if (!isOfCase(line, index, capital, grammar)) return false;
  // "Office of the Secretary of Defense", but not "Ministry of Trade Director Li".
  if (is.offices(index)) {
    // "seitens des Ministeriums der Generaldirektor": the next one begins.
    const first = isCapitalAdjective(line, index - 1) ? index - 1 : index;
    if (grammar.words.capitalNouns === true) return tokens[first - 1]?.lower === 'des';
    return is.links(index - 1) || is.articles(index - 1) || is.offices(index - 1);
  }
  if (is.fields(index) || is.bodies(index) || (is.titles(index) && is.offices(index - 1))) return true;
  if (!capital || tokens[index]?.shape !== 'name') return false;
  return is.fields(index + 1) || (isOpen(grammar) && isBelonging(line, index));
}

/** "Authority for Pyrotechnics": behind "of" and "for" any capital belongs to the name. */
function isBelonging({ is, tokens }: Line, index: number): boolean {
  let i = index - 1;
  while (is.articles(i)) i -= 1;
  return is.belonging(i) || tokens[i]?.lower === 'for' || (tokens[i]?.shape === 'name' && !is.links(i));
}

/** A comma or "and" inside a name: more fields of the same ministry, not the next body. */
function listGoesOn(line: Line, at: number, capital: boolean, grammar: BodyGrammar): boolean {
  const { is, tokens } = line;
  let i = at + 1;
  if (is.and(i)) i += 1;
  let fields = 0;
  while (sameSentence(line, at, i) && (is.fields(i) || is.bodies(i)) && isOfCase(line, i, capital, grammar)) {
    // "the Interior and Administration", but "Justice and National Security Council" are two.
    if (grammar.heads(tokens, i) > 0 && (fields > 0 || is.belonging(i + 1) || !is.and(at))) return false;
    fields += 1;
    i += 1;
  }
  if (fields === 0) return false;
  if (is.offices(i)) return false;
  if (!is.and(at)) {
    // After a comma only an enumeration that ends in "and" belongs to one name.
    if (!capital) return false;
    for (let next = i; next < i + 5; next += 1) {
      if (is.and(next))
        return (
          is.fields(next + 1) &&
          isOfCase(line, next + 1, capital, grammar) &&
          !startsBody(line, next + 1, grammar)
        );
      if (!is.fields(next) && tokens[next]?.lower !== ',') return false;
    }
    return false;
  }
  return true;
}

function startsBody(line: Line, from: number, grammar: BodyGrammar): boolean {
  const { tokens, is } = line;
  for (let i = from; i < from + 5; i += 1) {
    if (grammar.heads(tokens, i) > 0 || grammar.forces(tokens, i) > 0 || grammar.whole(tokens, i) > 0)
      return true;
    if (!is.fields(i) && !(isOpen(grammar) && tokens[i]?.shape === 'name' && !is.notNames(i))) return false;
  }
  return false;
}

function isOfCase(line: Line, index: number, capital: boolean, { words }: BodyGrammar): boolean {
  const shape = line.tokens[index]?.shape;
  if (words.smallNames === true) return shape === 'lower' ? line.is.fields(index) : shape === 'name';
  return capital ? shape === 'name' || shape === 'capitals' : shape === 'lower';
}
