// What a body has to do with a meeting: it sent people, somebody named works for it, or it reports.
import type { OrganisationMention, PersonMention } from '../mention.ts';
import { sameSentence, type Line } from '../people/lines.ts';
import type { Body } from './bodies.ts';
import type { BodyGrammar } from './languages.ts';

/** Whether every body of that name in the registry is of a kind. */
export type IsKind = (body: Body, kind: 'press' | 'international' | 'other') => boolean;

type Relation = OrganisationMention['relation'];

const MOST_TO_VERB = 5;

/** The relation of each body of a line; `isKind` tells what the registry says of it. */
export function relationsOf(
  line: Line,
  bodies: readonly Body[],
  people: readonly PersonMention[],
  isKind: IsKind,
  grammar: BodyGrammar,
): Map<Body, Relation> {
  const relations = new Map<Body, Relation>();
  const lists = listsOf(
    line,
    bodies.filter((body) => !isKind(body, 'press')),
  );
  for (const body of bodies) {
    const list = lists.get(body) ?? { first: body, last: body };
    relations.set(body, relationOf(line, body, list, people, isKind, grammar));
  }
  return relations;
}

function relationOf(
  line: Line,
  body: Body,
  { first, last }: { first: Body; last: Body },
  people: readonly PersonMention[],
  isKind: IsKind,
  grammar: BodyGrammar,
): Relation {
  if (isKind(body, 'press') || endsAsPress(line, body, grammar)) return 'relay';
  if (isBroad(line, body, grammar) || isKind(body, 'international')) return null;
  if (isOfVoice(line, body)) return 'voice';
  if (people.some((person) => isInOffice(line, body, person))) return 'affiliation';
  if (people.some((person) => isBehindName(line, body, person))) return 'affiliation';
  if (isAgent(line, first, grammar)) return 'delegation';
  if (follows(line, first, grammar) && !isSaying(line, last)) return 'delegation';
  if (acts(line, last, grammar) || hosts(line, body, grammar)) return 'delegation';
  if (isPresent(line, body, first, last, grammar)) return 'delegation';
  return isKind(body, 'other') ? null : 'named';
}

const MOST_OF_SENTENCE = 90;

/** "Auf deutscher Seite waren das Amt A, das Amt B und die Behörde C vertreten": the sentence tells who was there. */
function isPresent(line: Line, body: Body, first: Body, last: Body, grammar: BodyGrammar): boolean {
  const { is, tokens } = line;
  let before = first.start - 1;
  while (is.articles(before) || line.country(before) !== null) before -= 1;
  for (let length = 1; length <= 3; length += 1) {
    if (grammar.sources(tokens, before - length + 1) === length) return false;
    if (grammar.between(tokens, before - length + 1) === length) return false;
  }
  if (is.speech(last.end) || is.locatives(body.start - 1) || is.locatives(before)) return false;
  const here = (i: number): boolean => grammar.presence(tokens, i) > 0 || grammar.attends(tokens, i) > 0;
  for (let i = body.start; i > body.start - MOST_OF_SENTENCE && sameSentence(line, body.start, i); i -= 1)
    if (here(i)) return true;
  for (let i = body.end; i < body.end + MOST_OF_SENTENCE && sameSentence(line, body.start, i); i += 1)
    if (here(i)) return true;
  return false;
}

function endsAsPress(line: Line, body: Body, grammar: BodyGrammar): boolean {
  for (let i = body.start; i < body.end; i += 1) {
    const length = grammar.press(line.tokens, i);
    if (length > 0 && i + length === body.end && body.ids.length === 0) return true;
  }
  return false;
}

/** Whether a body is one of which many are members, so that it is nobody's office: "the Politburo". */
export function isBroad(line: Line, body: Body, grammar: BodyGrammar): boolean {
  const end = body.start + grammar.broad(line.tokens, body.start);
  return end > body.start && (end === body.end || line.is.links(end));
}

/** "Foreign Ministry spokesman Lin", "ein Sprecher des Außenministeriums": whoever speaks for it tells of others. */
function isOfVoice({ is, starts }: Line, { start, end }: Body): boolean {
  if (starts.voices(end) > 0) return true;
  let i = start - 1;
  while (is.articles(i) || is.fields(i)) i -= 1;
  if (is.belonging(i)) i -= 1;
  return is.voices(i);
}

/** The name stands inside somebody's office. */
function isInOffice(line: Line, body: Body, person: PersonMention): boolean {
  const from = line.tokens[body.start]?.start ?? 0;
  const to = line.tokens[body.end - 1]?.end ?? 0;
  const at = person.roleAt;
  return at !== null && at.block === line.block && at.start <= from && to <= at.end;
}

/** "Ando of the Defense Policy Bureau" */
function isBehindName(line: Line, body: Body, person: PersonMention): boolean {
  let i = body.start - 1;
  while (line.is.articles(i) || line.country(i) !== null) i -= 1;
  if (!line.is.links(i) || line.is.and(i)) return false;
  // "Ana Ruiz, of the Ministry of Justice"
  const name = line.tokens[i - 1]?.lower === ',' ? i - 2 : i - 1;
  return line.tokens[name]?.end === person.at.end;
}

/** The first and last of the bodies that stand in one list with each. */
function listsOf(line: Line, bodies: readonly Body[]): Map<Body, { first: Body; last: Body }> {
  const lists = new Map<Body, { first: Body; last: Body }>();
  let list: { first: Body; last: Body } | undefined;
  for (const body of bodies) {
    if (list !== undefined && isListGap(line, list.last.end, body.start)) list.last = body;
    else list = { first: body, last: body };
    lists.set(body, list);
  }
  return lists;
}

function isListGap(line: Line, from: number, to: number): boolean {
  const { is, tokens } = line;
  if (to - from > 7 || !sameSentence(line, from - 1, to)) return false;
  for (let i = from; i < to; i += 1) {
    const joins =
      is.and(i) ||
      is.with(i) ||
      is.links(i) ||
      is.articles(i) ||
      tokens[i]?.lower === ',' ||
      is.sidePrepositions(i) ||
      line.country(i) !== null;
    if (!joins) return false;
  }
  return true;
}

/** "representatives from the Ministry of …", "the Chinese delegation had people from …" */
/** "organised by the Home Office" */
function isAgent(line: Line, first: Body, grammar: BodyGrammar): boolean {
  let i = first.start - 1;
  while (line.is.articles(i) || line.country(i) !== null) i -= 1;
  for (let length = 1; length <= 3; length += 1) {
    if (grammar.agents(line.tokens, i - length + 1) === length) return true;
  }
  return false;
}

function follows(line: Line, body: Body, grammar: BodyGrammar): boolean {
  const { tokens, is } = line;
  let i = body.start - 1;
  const inside = (index: number): boolean => index >= 0 && sameSentence(line, index, body.start);
  const skips = (index: number): boolean =>
    is.articles(index) ||
    line.country(index) !== null ||
    grammar.plurals(tokens, index) > 0 ||
    is.ranks(index) ||
    tokens[index]?.lower === "'" ||
    (tokens[index]?.shape === 'lower' &&
      is.notNames(index) &&
      !is.stops(index) &&
      grammar.envoys(tokens, index) === 0) ||
    grammar.from(tokens, index) > 0;
  let from = false;
  while (
    inside(i) &&
    body.start - i < 9 &&
    grammar.between(tokens, i - 1) === 0 &&
    (skips(i) || tokens[i]?.lower === ',' || tokens[i]?.lower === ':')
  ) {
    if (grammar.from(tokens, i) > 0 || tokens[i]?.lower === ':') from = true;
    i -= 1;
  }
  return inside(i) && (from ? grammar.envoys(tokens, i) > 0 : grammar.between(tokens, i - 1) > 0);
}

function isSaying(line: Line, last: Body): boolean {
  return line.is.speech(last.end) && !line.is.between(last.end);
}

/** "Im Kanzleramt sprachen …", "was held at the Ministry of Defence": the body in whose house they met. */
function hosts(line: Line, body: Body, grammar: BodyGrammar): boolean {
  const { tokens, is } = line;
  let i = body.start - 1;
  while (is.articles(i) || line.country(i) !== null) i -= 1;
  let house = false;
  for (let length = 1; length <= 4; length += 1)
    if (grammar.houses(tokens, i - length + 1) === length) house = true;
  if (!house) return false;
  for (let at = i; at >= 0 && sameSentence(line, at, body.start); at -= 1) {
    if (grammar.meets(tokens, at) > 0) return true;
  }
  for (let at = body.end; sameSentence(line, body.start, at); at += 1) {
    if (grammar.meets(tokens, at) > 0) return true;
  }
  return false;
}

function acts(line: Line, last: Body, grammar: BodyGrammar): boolean {
  let from = last.end;
  // "the Ministry of Trade of Ruritania hosted …"
  if (line.is.belonging(from)) from += 1;
  while (from > last.end && (line.is.articles(from) || line.country(from) !== null)) from += 1;
  for (let i = from; i < from + MOST_TO_VERB && sameSentence(line, last.start, i); i += 1) {
    if (grammar.attends(line.tokens, i) > 0) return true;
    if (!line.is.between(i) && line.tokens[i]?.lower !== ',') return false;
  }
  return false;
}
