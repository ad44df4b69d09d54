// Which words of a line may be of an office, and which are names.
import { sameSentence, type Line } from './lines.ts';

/** `tight`: only words known to name offices and bodies; `free`: up to the next mark or verb. */
export type Reach = 'tight' | 'free';

/** So many tokens before its noun may an office begin. */
export const MOST_BEFORE_HEAD = 12;

/** A capital right behind an office that no list knows: somebody's name. */
export function isPlainName(line: Line, head: number, index: number): boolean {
  const { is, tokens } = line;
  if (!sameSentence(line, head, index)) return false;
  if (line.isPerson(index)) return true;
  return (
    tokens[index]?.shape === 'name' &&
    !is.notNames(index) &&
    !isOfficeWord(line, index) &&
    !line.isPlace(index)
  );
}

/** Words of which offices and bodies are made. */
export function isOfficeWord(line: Line, index: number): boolean {
  const { is } = line;
  return (
    is.ranks(index) ||
    is.fields(index) ||
    is.bodies(index) ||
    is.offices(index) ||
    line.country(index) !== null ||
    line.organisations(index).length > 0
  );
}

/** "viceministra degli Esteri Marina Sereni": the navy's name before one more capital that is in no list. */
export function isGivenName(line: Line, index: number): boolean {
  const { tokens, is } = line;
  const next = index + 1;
  if (!is.alsoNames(index) || is.links(index - 1) || is.articles(index - 1)) return false;
  return (
    tokens[next]?.shape === 'name' &&
    sameSentence(line, index, next) &&
    !is.fields(next) &&
    !is.notNames(next) &&
    !is.offices(next)
  );
}

export function isAcronym(line: Line, index: number): boolean {
  const token = line.tokens[index];
  return token?.shape === 'capitals' && token.end - token.start <= 6;
}
