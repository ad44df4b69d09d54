// The names of bodies: those of the registry, and those a noun like "ministry" makes with the words around it.
import type { Hit } from '../lexicon.ts';
import { firstAt, firstFrom, type Line, sameSentence } from '../people/lines.ts';
import type { BodyGrammar } from './languages.ts';
import { nameEnd, nameStart } from './body-names.ts';
import { englishNames } from './english-names.ts';
import { expandLists } from './lists.ts';

/** A body named in a line: token indexes, `end` exclusive. */
export type Body = {
  start: number;
  end: number;
  /** The name, where it is not simply the words ("ministries of justice and …" → "Ministry of Justice"). */
  name: string | null;
  /** The registry's bodies of that name. */
  ids: readonly string[];
  /** Whose it is, where the name itself tells. */
  country?: string;
  rule: string;
};

/** "Amt" is any office, "Kriminalamt" one of its own. */
const SHORTEST_WHOLE = 8;
/** "Talks" are a meeting, "No" is not. */
const SHORTEST_MEETING = 4;

/** Every body of a line, in order, none inside another. */
export function bodiesOf(
  line: Line,
  hits: readonly Hit[],
  grammar: BodyGrammar,
  isPress: (id: string) => boolean,
): Body[] {
  const made = generic(line, grammar).filter(
    (body) => !isFieldOfMinister(line, body, grammar) && !isOfOther(line, body, grammar),
  );
  const english = grammar.words.capitals === true ? [] : englishNames(line, grammar);
  const found: Body[] = [...registered(line, hits), ...expandLists(line, grammar), ...made, ...english];
  return withAbbreviations(line, found, isPress)
    .filter((one, _, all) => !all.some((other) => other !== one && beats(other, one)))
    .sort((a, b) => a.start - b.start);
}

/** "Federal Security Service (FSB)": one body, which the registry may know by its short name. */
function withAbbreviations(
  { tokens }: Line,
  found: readonly Body[],
  isPress: (id: string) => boolean,
): Body[] {
  const isShort = ({ start, end }: Body): boolean =>
    tokens[start - 1]?.lower === '(' && tokens[end]?.lower === ')';
  return found.flatMap((body): Body[] => {
    if (isShort(body) && found.some((other) => other.end === body.start - 1)) return [];
    const short = found.find((other) => other.start === body.end + 1 && isShort(other));
    // "Australian Federal Police (AFP)"
    const ids = short?.ids.filter((id) => !isPress(id)) ?? [];
    return [body.ids.length > 0 ? body : { ...body, ids }];
  });
}

/** "ministre des Forces armées": an office names its field there, and no body. */
function isFieldOfMinister(line: Line, { start, end }: Body, grammar: BodyGrammar): boolean {
  const { is, tokens } = line;
  if (end - start > 2 && grammar.weak(tokens, end - 1) === 0) return false;
  let i = start - 1;
  while (is.articles(i) || is.links(i) || line.country(i) !== null) i -= 1;
  const minister =
    i < start - 1 &&
    is.offices(i) &&
    (/minist/u.test(tokens[i]?.lower ?? '') ||
      (grammar.weak(tokens, end - 1) > 0 && tokens[i + 1]?.lower === 'for'));
  return minister && sameSentence(line, i, start);
}

/** "the Joint Commission", "World Bank", "Foreign Office Consultations", "Army Guest House": names of other things. */
function isOfOther(line: Line, { start, end }: Body, grammar: BodyGrammar): boolean {
  const { is, tokens } = line;
  const words = Array.from({ length: end - start }, (_, i) => start + i);
  const ofParliament = words.some((i) => grammar.parliaments(tokens, i) > 0);
  for (const i of words)
    if ((!ofParliament && grammar.mixed(tokens, i) > 0) || grammar.others(tokens, i) > 0) return true;
  if (isOfTwo(line, start, end, grammar)) return true;
  // "of the United Nations", "of Europe"
  let owner = end;
  while (is.links(owner) || is.articles(owner)) owner += 1;
  if (owner > end && grammar.others(tokens, owner) > 0 && sameSentence(line, start, owner)) return true;
  const behind = tokens[end];
  if (behind?.shape !== 'name' || !sameSentence(line, start, end)) return false;
  if (behind.lower.length > SHORTEST_MEETING && is.notNames(end)) return true;
  if (grammar.words.capitals !== true || line.shouting) return false;
  const person =
    line.isPerson(end) || is.offices(end) || is.titles(end) || is.honorifics(end) || is.ranks(end);
  return !person && !is.voices(end) && !is.notNames(end) && line.country(end) === null && !line.isPlace(end);
}

/** "Comité tuniso-italien", "Kuwaiti-Iraqi Security Committee": a committee of two countries is their meeting. */
function isOfTwo(line: Line, start: number, end: number, grammar: BodyGrammar): boolean {
  const joined = (i: number): boolean =>
    (line.tokens[i]?.lower.includes('-') ?? false) &&
    (line.country(i) !== null || /^\p{L}+o-\p{L}{4,}/u.test(line.tokens[i]?.lower ?? ''));
  if (isBetweenTwo(line, start, end, grammar)) return true;
  let two = joined(start - 1);
  let head = false;
  for (let i = start; i < end; i += 1) {
    two ||= joined(i);
    head ||= grammar.shared(line.tokens, i) > 0;
  }
  return two && head;
}

/** "Committee … between Ghana and Togo", "Streitkräfte Ghanas und Togos": of two, and so of none. */
function isBetweenTwo(line: Line, start: number, end: number, grammar: BodyGrammar): boolean {
  const { is, tokens } = line;
  const between = grammar.amid(tokens, end) > 0;
  let i = between ? end + 1 : end;
  while (is.articles(i) || (!between && is.belonging(i))) i += 1;
  const one = line.country(i);
  if (one === null || !line.countryName(i) || !sameSentence(line, start, i)) return false;
  while (line.country(i) === one) i += 1;
  if (!is.and(i)) return false;
  i += 1;
  while (is.articles(i) || is.belonging(i)) i += 1;
  return line.countryName(i) && line.country(i) !== null && line.country(i) !== one;
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
  const { tokens } = line;
  const found: Body[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    if (grammar.nouns(tokens, i) === 0) continue;
    const plain = grammar.plain(tokens, i);
    if (plain > 0) found.push({ start: i, end: i + plain, name: null, ids: [], rule: 'plain-name' });
    const length = Math.max(
      grammar.heads(tokens, i),
      grammar.whole(tokens, i),
      grammar.forces(tokens, i),
      ...grammar.doubtful.map(({ heads }) => heads(tokens, i)),
      grammar.owned(tokens, i),
    );
    if (length === 0) continue;
    const body = bodyAround(line, i, i + length, grammar);
    if (body !== undefined && isSure(line, i, body, grammar)) found.push(body);
  }
  return found;
}

/** "National Security Council", "Ministry of Home Affairs", "the foreign ministry"; not "the commission". */
function bodyAround(line: Line, head: number, headEnd: number, grammar: BodyGrammar): Body | undefined {
  const { tokens } = line;
  const capital = tokens[head]?.shape !== 'lower';
  const owned = isOwned(line, head, headEnd, grammar);
  if (!capital && grammar.small(tokens, head) === 0 && !(owned && grammar.owned(tokens, head) > 0))
    return undefined;
  const start = nameStart(line, head, capital, grammar);
  let end = nameEnd(line, headEnd, capital, grammar, start < head);
  // "Nachrichtendienst BIA"
  const short = tokens[end]?.shape === 'capitals' && line.country(end) === null;
  if (end === headEnd && short && grammar.press(tokens, head) === 0) end += 1;
  const token = tokens[head];
  const long = headEnd - head > 1 || (token?.end ?? 0) - (token?.start ?? 0) >= SHORTEST_WHOLE;
  // "der schwedischen Marine": whose it is makes a name of a plain noun.
  const named =
    (owned && grammar.forces(tokens, head) > 0) ||
    (long && grammar.whole(tokens, head) > 0 && grammar.bare(tokens, head) === 0);
  // "il ministero argentino" is no name yet.
  const bare = start === head && (end === headEnd || (end === headEnd + 1 && line.country(headEnd) !== null));
  return bare && !named ? undefined : { start, end, name: null, ids: [], rule: 'body-by-noun' };
}

/** "der schwedischen Marine", "Streitkräfte Georgiens", "la police sénégalaise" */
function isOwned(line: Line, head: number, headEnd: number, grammar: BodyGrammar): boolean {
  if (line.country(head - 1) !== null || line.country(headEnd) !== null) return true;
  return (
    grammar.words.smallNames === true &&
    line.country(headEnd + 1) !== null &&
    (line.is.fields(headEnd) || line.is.belonging(headEnd))
  );
}

/** "National Cyber Security Centre", not "Grand Convention Centre". */
function isSure(line: Line, head: number, { start, end }: Body, grammar: BodyGrammar): boolean {
  const guard = grammar.doubtful.find(({ heads }) => heads(line.tokens, head) > 0);
  if (guard === undefined) return true;
  // "Parliament's Defence Committee"
  for (let i = start - 2; i < end; i += 1) if (guard.with(line.tokens, i) > 0) return true;
  return false;
}
