// The grammar of an office: ranks and fields, a noun for its holder, and the body it belongs to.
import { sameSentence, type Line } from './lines.ts';
import { complementEnd } from './office-ends.ts';
import { isAcronym, isOfficeWord, isPlainName, MOST_BEFORE_HEAD, type Reach } from './office-words.ts';

/** An office as it stands in a line: token indexes, `end` exclusive. Articles before it are outside. */
export type Office = {
  start: number;
  end: number;
  /** The noun that names the holder. */
  head: number;
  /** True for "spokesman", "expert": people who speak about a meeting from outside. */
  voice: boolean;
  /** True where the noun alone says little: "member", "leader". */
  loose: boolean;
};

/** The office that begins at a token, articles skipped: "a deputy minister of state security". */
export function maybeOfficeFrom(line: Line, from: number, reach: Reach): Office | undefined {
  const { tokens, is, starts } = line;
  let start = from;
  while (is.articles(start) && sameSentence(line, from, start)) start += 1;
  let unknown = 0;
  for (let i = start; i < start + MOST_BEFORE_HEAD && sameSentence(line, from, i); i += 1) {
    if (starts.offices(i) > 0 || starts.voices(i) > 0) {
      const office = officeAt(line, start, i, reach);
      // ", the Ruritanian minister Cho": the office of somebody who is named right behind it.
      const next = office.head + Math.max(starts.offices(office.head), starts.voices(office.head));
      return reach === 'free' && isPlainName(line, office.head, next) ? undefined : office;
    }
    if (isOfficeWord(line, i) || (i > start && is.and(i)) || tokens[i]?.shape === 'capitals') continue;
    const plain = tokens[i]?.shape === 'lower' && !is.notNames(i) && !is.stops(i) && !is.links(i);
    const other = tokens[i]?.shape === 'name' && !line.isPerson(i);
    if (reach === 'free' && (plain || other) && (unknown += plain ? 2 : 1) <= 2) continue;
    return undefined;
  }
  return undefined;
}

/** The office whose first noun is at `head`, read to both sides. */
export function officeAround(line: Line, head: number): Office {
  const { tokens, is } = line;
  let start = head;
  while (start > 0 && head - start < MOST_BEFORE_HEAD && sameSentence(line, head, start - 1)) {
    const before = start - 1;
    if (line.isPerson(before)) break;
    const joins = is.and(before) && before > 0 && isOfficeWord(line, before - 1) && isOfficeWord(line, start);
    if (!isOfficeWord(line, before) && !joins && !isAcronym(line, before)) break;
    if (tokens[before]?.shape === 'lower' && is.notNames(before) && !is.ranks(before)) break;
    start = before;
    // "Ministry of Foreign Affairs Director General"
    if (is.fields(start) && is.belonging(start - 1) && is.bodies(start - 2)) start -= 2;
  }
  while (start < head && is.and(start)) start += 1;
  return officeAt(line, start, head, 'tight');
}

function officeAt(line: Line, start: number, head: number, reach: Reach): Office {
  const { starts } = line;
  let last = head;
  let end = head + Math.max(starts.offices(head), starts.voices(head));
  // "Security Council Secretary", "Deputy Director General": the last of several nouns names the holder.
  while (sameSentence(line, head, end) && (starts.offices(end) > 0 || starts.voices(end) > 0)) {
    last = end;
    end += Math.max(starts.offices(end), starts.voices(end));
  }
  return {
    start,
    end: complementEnd(line, end, reach),
    head: last,
    voice: starts.offices(last) === 0,
    loose: line.is.loose(last),
  };
}
