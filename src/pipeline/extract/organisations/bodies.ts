// The names of bodies: those of the registry, and those a noun like "ministry" makes with the words around it.
import type { Hit } from '../lexicon.ts';
import { firstAt, firstFrom, type Line } from '../people/lines.ts';
import { sameSentence } from '../people/offices.ts';
import type { BodyGrammar } from './languages.ts';
import { expandLists } from './lists.ts';

/** A body named in a line: token indexes, `end` exclusive. */
export type Body = {
  start: number;
  end: number;
  /** The name, where it is not simply the words ("ministries of justice and …" → "Ministry of Justice"). */
  name: string | null;
  /** The registry's bodies of that name. */
  ids: readonly string[];
  rule: string;
};

const MOST_WORDS_BEFORE = 6;
/** "Amt" is any office, "Kriminalamt" one of its own. */
const SHORTEST_WHOLE = 8;
const MOST_WORDS_BEHIND = 14;
/** "Talks" are a meeting, "No" is not. */
const SHORTEST_MEETING = 4;

/** Every body of a line, in order, none inside another. */
export function bodiesOf(line: Line, hits: readonly Hit[], grammar: BodyGrammar): Body[] {
  const made = generic(line, grammar).filter(
    (body) => !isFieldOfMinister(line, body) && !isOfMeeting(line, body, grammar),
  );
  const found: Body[] = [...registered(line, hits), ...expandLists(line, grammar), ...made];
  return found
    .filter((one) => !found.some((other) => other !== one && beats(other, one)))
    .sort((a, b) => a.start - b.start);
}

/** "ministre des Forces armées": an office names its field there, and no body. */
function isFieldOfMinister(line: Line, { start }: Body): boolean {
  const { is, tokens } = line;
  let i = start - 1;
  while (is.articles(i) || is.links(i) || line.country(i) !== null) i -= 1;
  const minister = i < start - 1 && is.offices(i) && (tokens[i]?.lower.includes('minist') ?? false);
  return minister && sameSentence(line, i, start);
}

/** "the Joint Commission", "Foreign Office Consultations": names of meetings. */
function isOfMeeting(line: Line, { start, end }: Body, grammar: BodyGrammar): boolean {
  const { is, tokens } = line;
  for (let i = start; i < end; i += 1) if (grammar.mixed(tokens, i) > 0) return true;
  const behind = tokens[end];
  const noun = behind?.shape === 'name' && behind.lower.length > SHORTEST_MEETING && is.notNames(end);
  return noun && sameSentence(line, start, end);
}

/** A longer name wins; of two of one length the registry's. */
function beats(other: Body, one: Body): boolean {
  if (other.end <= one.start || one.end <= other.start) return false;
  const longer = other.end - other.start - (one.end - one.start);
  if (longer !== 0) return longer > 0;
  return (
    (other.ids.length > 0 && one.ids.length === 0) ||
    (other.ids.length === one.ids.length && other.rule < one.rule)
  );
}

function registered(line: Line, hits: readonly Hit[]): Body[] {
  const byPlace = new Map<string, Body & { ids: string[] }>();
  for (const hit of hits) {
    const start = firstAt(line.tokens, hit.at.start);
    const end = firstFrom(line.tokens, hit.at.end);
    if (start >= end) continue;
    const key = `${start}-${end}`;
    const known = byPlace.get(key);
    if (known === undefined)
      byPlace.set(key, { start, end, name: null, ids: [hit.id], rule: 'registered-organisation' });
    else if (!known.ids.includes(hit.id)) known.ids.push(hit.id);
  }
  return [...byPlace.values()];
}

function generic(line: Line, grammar: BodyGrammar): Body[] {
  const found: Body[] = [];
  for (let i = 0; i < line.tokens.length; i += 1) {
    const plain = grammar.plain(line.tokens, i);
    if (plain > 0) found.push({ start: i, end: i + plain, name: null, ids: [], rule: 'plain-name' });
    const length = Math.max(
      grammar.heads(line.tokens, i),
      grammar.whole(line.tokens, i),
      grammar.forces(line.tokens, i),
    );
    if (length === 0) continue;
    const body = bodyAround(line, i, i + length, grammar);
    if (body !== undefined) found.push(body);
  }
  return found;
}

/** "National Security Council", "Ministry of Home Affairs", "the foreign ministry"; not "the commission". */
function bodyAround(line: Line, head: number, headEnd: number, grammar: BodyGrammar): Body | undefined {
  const capital = line.tokens[head]?.shape !== 'lower';
  if (!capital && grammar.small(line.tokens, head) === 0) return undefined;
  const start = nameStart(line, head, capital, grammar);
  const end = nameEnd(line, headEnd, capital, grammar, start < head);
  const token = line.tokens[head];
  const long = headEnd - head > 1 || (token?.end ?? 0) - (token?.start ?? 0) >= SHORTEST_WHOLE;
  // "der schwedischen Marine": whose it is makes a name of a plain noun.
  const owned = line.country(start - 1) !== null && grammar.forces(line.tokens, head) > 0;
  return start === head && end === headEnd && !owned && !(long && grammar.whole(line.tokens, head) > 0)
    ? undefined
    : { start, end, name: null, ids: [], rule: 'body-by-noun' };
}

/** Back over the words of the name; a country before it says whose it is and stays outside. */
function nameStart(line: Line, head: number, capital: boolean, grammar: BodyGrammar): number {
  const { tokens, is } = line;
  let start = head;
  for (let i = head - 1; i >= 0 && head - i <= MOST_WORDS_BEFORE && sameSentence(line, head, i); i -= 1) {
    const token = tokens[i];
    if (token === undefined || line.isPerson(i)) break;
    if (line.country(i) !== null) {
      // "Royal Norwegian Navy", "Ghana Armed Forces": there the country belongs to the name.
      if (token.possessive || start === head || !isOwnWord(line, start, head, capital, grammar)) {
        if (
          start !== head ||
          !isOwnHead(line, head, capital, grammar) ||
          token.possessive ||
          token.shape !== 'name'
        )
          break;
      }
      start = i;
      continue;
    }
    if (token.possessive && is.bodies(i)) break;
    const field = is.fields(i) || is.bodies(i) || is.ranks(i) || isOwnWord(line, i, head, capital, grammar);
    if (is.and(i)) {
      // "Foreign and Defence Ministry": the word before must be a field too.
      if (!(is.fields(i - 1) && is.fields(i + 1) && isOfCase(line, i - 1, capital, grammar))) break;
      continue;
    }
    if (!isOfCase(line, i, capital, grammar) || !field) {
      // "Prime Minister's Office", "People's Court"; the committee's commission is another body.
      const owner = isOfCase(line, i, capital, grammar) && token.possessive && is.offices(i);
      if (!owner && !(capital && is.offices(i) && i === head - 1 && token.shape === 'name')) break;
    }
    if (capital && is.ranks(i) && !is.fields(i) && token.shape === 'lower') break;
    start = i;
  }
  return start;
}

/** "police", "authority": nouns whose names are made of any words. */
function isOwnHead(line: Line, head: number, capital: boolean, grammar: BodyGrammar): boolean {
  return capital && grammar.words.smallNames !== true && grammar.forces(line.tokens, head) > 0;
}

/** A capital in front of such a noun: "Signals" in "National Signals Bureau". */
function isOwnWord(line: Line, index: number, head: number, capital: boolean, grammar: BodyGrammar): boolean {
  const { is, tokens } = line;
  if (!isOwnHead(line, head, capital, grammar)) return false;
  const shape = tokens[index]?.shape;
  const known = is.fields(index) || is.bodies(index) || is.ranks(index);
  return (
    (shape === 'name' || shape === 'capitals') &&
    (known || !is.notNames(index)) &&
    !is.offices(index) &&
    !is.honorifics(index)
  );
}

/** Forward over "of Justice", "for International Military Cooperation", "of Industry, Trade and Energy". */
function nameEnd(line: Line, from: number, capital: boolean, grammar: BodyGrammar, named: boolean): number {
  const { tokens, is } = line;
  let end = from;
  let i = from;
  // "ministère sénégalais des Affaires étrangères"
  const adjectiveOfCountry =
    line.country(i) !== null && !line.countryName(i) && grammar.words.smallNames === true;
  if (adjectiveOfCountry && (is.links(i + 1) || is.fields(i + 1)) && !is.and(i + 1) && !is.by(i + 1)) i += 1;
  const begin = i;
  while (i - from < MOST_WORDS_BEHIND && sameSentence(line, from - 1, i)) {
    const token = tokens[i];
    if (token === undefined || line.isPerson(i)) break;
    if (
      is.links(i) &&
      !is.and(i) &&
      (i === begin || is.bodies(i - 1) || is.fields(i - 1) || is.offices(i - 1))
    ) {
      i += 1;
      while (is.articles(i)) i += 1;
      // "the Strategy Division of the Policy Bureau" are two.
      const other = startsBody(line, i, grammar) || grammar.broad(tokens, i) > 0;
      if ((named || end > from) && other) break;
      if (!isOfName(line, i, capital, grammar)) break;
      continue;
    }
    // "Procura generale": in some languages the adjective comes behind.
    const adjective = grammar.words.smallNames === true && is.fields(i) && token.shape === 'lower';
    if (
      i === begin &&
      !is.links(i) &&
      !adjective &&
      !(grammar.words.smallNames === true && isCapitalField(line, i))
    )
      break;
    // "des Innern und für Heimat"
    if (
      is.and(i) &&
      is.links(i + 1) &&
      !is.and(i + 1) &&
      isCapitalField(line, i + 2) &&
      capital &&
      !startsBody(line, i + 2, grammar) &&
      is.links(begin)
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
  if (is.offices(index)) return is.links(index - 1) || is.articles(index - 1);
  if (is.fields(index) || is.bodies(index)) return true;
  return capital && tokens[index]?.shape === 'name' && is.fields(index + 1);
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
  for (let i = from; i < from + 5; i += 1) {
    if (grammar.heads(line.tokens, i) > 0) return true;
    if (!line.is.fields(i)) return false;
  }
  return false;
}

function isOfCase(line: Line, index: number, capital: boolean, { words }: BodyGrammar): boolean {
  const shape = line.tokens[index]?.shape;
  if (words.smallNames === true) return shape === 'lower' ? line.is.fields(index) : shape === 'name';
  return capital ? shape === 'name' || shape === 'capitals' : shape === 'lower';
}
