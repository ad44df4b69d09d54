// "The ministries of justice and of finance" are two ministries, each with its evidence at its own words.
import { sameSentence, type Line } from '../people/lines.ts';
import type { Body } from './bodies.ts';
import type { BodyGrammar } from './languages.ts';

type Item = { start: number; end: number };

const MOST_ITEMS = 30;

/** The single bodies of every plural in the line. */
export function expandLists(line: Line, grammar: BodyGrammar): Body[] {
  const found: Body[] = [];
  for (let i = 0; i < line.tokens.length; i += 1) {
    if (grammar.compounds.length > 0) found.push(...compoundsAt(line, i, grammar));
    if (grammar.plurals(line.tokens, i) === 0) continue;
    const behind = itemsBehind(line, i + 1, grammar);
    const items = behind.length > 0 ? behind : itemsBefore(line, i);
    const head = grammar.words.plurals[line.tokens[i]?.lower ?? ''] ?? '';
    for (const item of items) {
      const words = line.text.slice(line.tokens[item.start]?.start, line.tokens[item.end - 1]?.end);
      const field = grammar.words.fieldNames[words.toLowerCase()] ?? words;
      const name = grammar.words.listName(head, field);
      const owners = behind.length > 0 ? ownersBehind(line, i + 1) : [];
      // "les ministères français et coréen de la Défense": one of each country, told by its adjective.
      for (const { start, end } of owners.length > 1 && items.length === 1 ? owners : [item])
        found.push({ start, end, name, ids: [], rule: 'list-of-bodies' });
    }
  }
  return found;
}

/** "of foreign affairs, industry and information technology, public security and justice" */
function itemsBehind(line: Line, from: number, grammar: BodyGrammar): Item[] {
  const { is, tokens } = line;
  // "les ministères français de la Défense et …"
  const first = ownersBehind(line, from).at(-1)?.end ?? from;
  if (!is.links(first)) return [];
  const items: Item[] = [];
  let i = first;
  while (items.length < MOST_ITEMS && sameSentence(line, from - 1, i)) {
    const link = i;
    while (is.links(i) && !is.and(i)) i += 1;
    while (is.articles(i)) i += 1;
    const item = fieldAt(line, link, i, grammar);
    if (item === undefined) break;
    items.push(item);
    i = item.end;
    if (tokens[i]?.lower === ',') i += 1;
    if (is.and(i)) i += 1;
    if (i === item.end) break;
  }
  return items;
}

/** "Innen-, Außen- und Verteidigungsministerien": three, the last of them with its noun. */
function compoundsAt({ tokens, text, is }: Line, index: number, { compounds }: BodyGrammar): Body[] {
  const token = tokens[index];
  if (token === undefined || token.shape !== 'name') return [];
  const plural = compounds.find(
    ([ending]) => token.lower.endsWith(ending) && token.lower.length > ending.length,
  );
  if (plural === undefined) return [];
  const [ending, single] = plural;
  const parts: Item[] = [{ start: index, end: index + 1 }];
  for (let i = index - 1; is.and(i) || tokens[i]?.lower === ','; i -= 3) {
    if (tokens[i - 1]?.lower !== '-' || tokens[i - 2]?.shape !== 'name') break;
    parts.unshift({ start: i - 2, end: i - 1 });
  }
  return parts.map(({ start, end }): Body => {
    const written = text.slice(tokens[start]?.start, tokens[end - 1]?.end);
    const stem = start === index ? written.slice(0, -ending.length) : written;
    return { start, end, name: stem + single, ids: [], rule: 'list-of-bodies' };
  });
}

/** "français et sud-coréen" */
function ownersBehind(line: Line, from: number): Item[] {
  const owners: Item[] = [];
  for (let i = from; line.country(i) !== null && !line.countryName(i); i += 1) {
    owners.push({ start: i, end: i + 1 });
    if (line.is.and(i + 1) && line.country(i + 2) !== null) i += 1;
  }
  return owners;
}

/** A field: a known name with "and" inside, or the words up to the next comma, split at its last "and". */
function fieldAt(line: Line, link: number, from: number, grammar: BodyGrammar): Item | undefined {
  const { is, tokens } = line;
  const start = grammar.words.keepLinks === true ? link : from;
  const joined = grammar.joinedFields(tokens, start);
  if (joined > 0) return { start, end: start + joined };
  let end = from;
  while (is.fields(end) && !is.and(end) && sameSentence(line, from, end) && line.country(end) === null)
    end += 1;
  if (end === from) return undefined;
  const inner = is.and(end) ? fieldWithAnd(line, from, end, grammar) : undefined;
  return { start, end: inner?.end ?? end };
}

/** With a comma behind it and an "and" still to come, "industry and technology" is one field. */
function fieldWithAnd(line: Line, from: number, and: number, grammar: BodyGrammar): Item | undefined {
  const { is, tokens } = line;
  let end = and + 1;
  while (is.fields(end) && !is.and(end) && sameSentence(line, from, end)) end += 1;
  if (end === and + 1 || tokens[end]?.lower !== ',' || tokens[from - 1]?.lower !== ',') return undefined;
  for (let i = end; i < end + 12 && sameSentence(line, from, i); i += 1) {
    if (is.and(i)) return { start: from, end };
    if (!is.fields(i) && tokens[i]?.lower !== ',' && grammar.plurals(tokens, i) === 0) return undefined;
  }
  return undefined;
}

/** "foreign, defence and public security ministries" */
function itemsBefore(line: Line, head: number): Item[] {
  const { is, tokens } = line;
  const items: Item[] = [];
  let end = head;
  for (let i = head - 1; i >= -1 && items.length < MOST_ITEMS; i -= 1) {
    const inside = i >= 0 && sameSentence(line, head, i) && is.fields(i) && line.country(i) === null;
    if (inside && !is.and(i)) continue;
    if (end > i + 1) items.unshift({ start: i + 1, end });
    else break;
    if (i < 0 || !sameSentence(line, head, i)) break;
    if (is.and(i) && tokens[i - 1]?.lower === ',') i -= 1;
    else if (!is.and(i) && tokens[i]?.lower !== ',') break;
    end = i;
  }
  return items.length > 1 ? items : [];
}
