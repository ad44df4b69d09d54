// The shapes of personal names: runs of capitalised words that no list knows as anything else.
import { goesOnVietnamese, isChinese, isKoreanInThree } from './family-names.ts';
import { sameSentence, type Line } from './lines.ts';
import { isGivenName } from './office-words.ts';

/** A run of words that may be a name: token indexes, `end` exclusive. */
export type Stretch = { start: number; end: number };

const MOST_WORDS = 5;
const LONGEST_SMALL = 4;
/** Given names that are written with a full stop: Maria, Mohammed. */
const SHORTENED = /^(?:ma|md|mohd)$/u;

/** All runs that may be names, in order; a person of the registry is a run of its own. */
export function stretchesOf(line: Line): Stretch[] {
  const found: Stretch[] = [];
  let i = 0;
  while (i < line.tokens.length) {
    const known = line.people(i);
    const end = known?.end ?? stretchEnd(line, i);
    if (end > i) found.push({ start: i, end });
    i = Math.max(i + 1, end);
  }
  return found;
}

/** Number of words in a run that carry a name (not particles or initials). */
export function wordsIn(line: Line, stretch: Stretch): number {
  let count = isNameOfPlace(line, stretch.start) ? 1 : 0;
  for (let i = stretch.start; i < stretch.end; i += 1) if (isNameWord(line, i)) count += 1;
  return count;
}

/** Whether a run may be believed at all: not too long, and no bare initials. */
export function isLikely(line: Line, stretch: Stretch): boolean {
  const words = wordsIn(line, stretch);
  return words >= 1 && stretch.end - stretch.start <= MOST_WORDS + 2 && words <= MOST_WORDS;
}

function stretchEnd(line: Line, start: number): number {
  if (isNameOfPlace(line, start)) return Math.max(start, stretchEnd(line, start + 1));
  const { tokens, is } = line;
  const first = tokens[start];
  if (first === undefined) return start;
  // "Gen. D. Giuseppe Spina": generals of divisions and brigades.
  if (
    (first.lower === 'b.' || first.lower === 'd.') &&
    tokens[start - 1]?.lower === '.' &&
    is.honorifics(start - 1)
  ) {
    const next = stretchEnd(line, start + 1);
    if (next - start > 2) return start;
  }
  const opensWithParticle = is.particles(start) && first.shape !== 'mark' && isNameWord(line, start + 1);
  if (!isNameWord(line, start) && !isInitial(line, start) && !opensWithParticle) return start;
  // A particle in small letters opens a name only after an office or a form of address ("Minister von Seherr").
  if (opensWithParticle && first.shape === 'lower' && !(is.offices(start - 1) || is.honorifics(start - 1)))
    return start;
  // "le gouverneur de Jendouba": there it says whose governor he is; "Minister von Seherr" is a name.
  const small = opensWithParticle && first.shape === 'lower' && !line.verbLast;
  if (small && (is.belonging(start) || is.articles(start))) return start;
  let end = start;
  let i = start;
  while (i < tokens.length && sameSentence(line, start, i)) {
    if (line.isPerson(i) && i > start) break;
    // "empfing Kim Tae Hyo Kurt Campbell": a Korean name in three words is whole.
    if (i === start + 3 && isKoreanInThree(line, start)) break;
    if (
      i === start + 1 &&
      tokens[i]?.lower === '.' &&
      SHORTENED.test(first.lower) &&
      isNameWord(line, i + 1)
    ) {
      i += 1;
      continue;
    }
    if (isNameWord(line, i) || isInitial(line, i) || (i > start && isInnerInitials(line, i))) {
      i += 1;
      end = i;
      if (tokens[i - 1]?.possessive === true) break;
    } else if (is.particles(i) && nextNameWord(line, i) > i && !isAgent(line, start, i)) {
      i = nextNameWord(line, i) + 1;
      end = i;
      if (tokens[i - 1]?.possessive === true) break;
    } else if (i > start && isWordInName(line, start, i)) {
      i += 1;
      end = i;
      if (tokens[i - 1]?.possessive === true) break;
    } else if (isSurnameInDisguise(line, start, i)) {
      return i + 1;
    } else break;
  }
  return end;
}

/** "empfing Ana Ruiz von Lie" has two people; "Ana Maria von Lie," is one. */
function isAgent(line: Line, start: number, index: number): boolean {
  if (!line.is.by(index) || index <= start + 1) return false;
  const behind = line.tokens[nextNameWord(line, index) + 1];
  return line.is.particles(index + 1) || behind?.shape !== 'mark';
}

/** "Thu" in "Le Thi Thu Hang", "Tan" in "Phung Si Tan": a word of another list in the middle or at the end of a name. */
function isWordInName(line: Line, start: number, index: number): boolean {
  const { tokens, is } = line;
  const token = tokens[index];
  if (token === undefined || line.country(index) !== null || is.offices(index) || is.bodies(index))
    return false;
  if (goesOnVietnamese(line, start, index)) return true;
  // "Noordin Haji,": a form of address stands before a name, not behind it.
  const last =
    is.honorifics(index) && tokens[index + 1]?.shape !== 'name' && tokens[index + 1]?.lower !== '.';
  if (last && token.shape === 'name') return true;
  const known = is.honorifics(index) || is.notNames(index);
  if (!known || token.shape !== 'name' || token.lower.length > LONGEST_SMALL) return false;
  return isNameWord(line, index + 1) && sameSentence(line, index, index + 1) && !is.stops(index);
}

/** "Retno LP Marsudi": two capitals inside a name. */
function isInnerInitials(line: Line, index: number): boolean {
  const { tokens, is } = line;
  const token = tokens[index];
  if (token?.shape !== 'capitals' || token.end - token.start > 2 || is.notNames(index)) return false;
  const known = line.country(index) !== null || line.organisations(index).length > 0 || is.honorifics(index);
  return !known && isNameWord(line, index + 1) && sameSentence(line, index, index + 1);
}

function isInitial(line: Line, index: number): boolean {
  return line.tokens[index]?.shape === 'initial' && !line.is.honorifics(index) && !isRankSuffix(line, index);
}

/** "G." in "Oberst i. G. Weidner", "D." in "General a. D. Weidner" */
export function isRankSuffix({ tokens }: Line, index: number): boolean {
  return (
    tokens[index]?.shape === 'initial' &&
    tokens[index - 1]?.lower === '.' &&
    tokens[index - 2]?.shape === 'lower' &&
    tokens[index - 2]?.lower.length === 1
  );
}

/** After one or two particles: "von der Leyen", "bin Salman". */
function nextNameWord(line: Line, index: number): number {
  let i = index;
  while (line.is.particles(i) && i - index < 3) i += 1;
  // "de La Tour": behind a particle with a capital any word with a capital is of the name.
  const { tokens } = line;
  const capital = i > index && tokens[i - 1]?.shape === 'name' && tokens[i]?.shape === 'name';
  return (isNameWord(line, i) || capital) && sameSentence(line, index, i) ? i : index;
}

/** "Israel Katz": a place's name that is a given name, with one name behind it and nothing that ties them. */
function isNameOfPlace(line: Line, index: number): boolean {
  const { tokens, is } = line;
  const token = tokens[index];
  if (token === undefined || token.shape !== 'name' || token.possessive) return false;
  const behind = line.isPlace(index) && isBehindOffice(line, index);
  if ((!is.alsoNames(index) && !behind) || is.honorifics(index - 1)) return false;
  if (is.belonging(index - 1) || is.locatives(index - 1) || is.sidePrepositions(index - 1)) return false;
  if (!isNameWord(line, index + 1) || !sameSentence(line, index, index + 1)) return false;
  // "Defence Secretary Aden Bare Duale": between an office and a name nothing but a name can stand.
  return !isNameWord(line, index + 2) || (behind && is.offices(index - 1));
}

/** "le ministre de la Défense, Aden Duale,": a place right behind an office, with one name behind it, is a given name. */
function isBehindOffice(line: Line, index: number): boolean {
  const { tokens, is } = line;
  if (!sameSentence(line, index, index - 1)) return false;
  if (is.offices(index - 1)) return true;
  const before = index - 2;
  const office = is.fields(before) || is.offices(before) || is.bodies(before);
  return tokens[index - 1]?.lower === ',' && office && (tokens[index + 2]?.shape ?? 'mark') === 'mark';
}

/** "Attorney General Jeff Sessions": after an office, one name and a last capital, the capital is a surname. */
function isSurnameInDisguise(line: Line, start: number, index: number): boolean {
  const { tokens, is } = line;
  const after = tokens[index + 1];
  return (
    index === start + 1 &&
    tokens[index]?.shape === 'name' &&
    tokens[start]?.possessive !== true &&
    (is.offices(start - 1) || is.fields(start - 1) || is.honorifics(start - 1)) &&
    !is.offices(index) &&
    !(is.notNames(index) && is.stops(index)) &&
    (after?.shape === 'lower' || after?.shape === 'mark') &&
    !is.belonging(index + 1)
  );
}

/** Whether a word can only be part of a name: capitalised, and in no list. */
export function isNameWord(line: Line, index: number): boolean {
  const { tokens, is } = line;
  const token = tokens[index];
  if (token === undefined) return false;
  if (line.isPerson(index)) return true;
  // "al-Rashid"
  const joined =
    token.shape === 'lower' &&
    token.lower.includes('-') &&
    /^\p{Ll}{1,3}[-‐‑]\p{Lu}/u.test(line.text.slice(token.start, token.end));
  if (joined) return true;
  if (token.shape !== 'name' && token.shape !== 'capitals') return false;
  if (token.shape === 'capitals' && !isFamilyNameInCapitals(line, index)) return false;
  return (
    (!is.notNames(index) || isShortFamilyName(line, index)) &&
    !is.suffixes(index) &&
    !is.offices(index) &&
    !is.voices(index) &&
    !is.counterparts(index) &&
    !is.guests(index) &&
    !is.sides(index) &&
    (!is.fields(index) || isGivenName(line, index)) &&
    !is.bodies(index) &&
    !is.ranks(index) &&
    (!is.honorifics(index) || isNameAfterOffice(line, index)) &&
    line.country(index) === null &&
    !line.isPlace(index) &&
    line.organisations(index).length === 0
  );
}

/** "Ma Zhaoxu", "He Yong", "Le Hoai Trung": small words of a language that are family names elsewhere. */
function isShortFamilyName(line: Line, index: number): boolean {
  const { tokens, is } = line;
  const token = tokens[index];
  const next = tokens[index + 1];
  if (token === undefined || next === undefined || token.shape !== 'name' || next.shape !== 'name')
    return false;
  if (token.lower.length > 4 || !sameSentence(line, index, index + 1) || is.notNames(index + 1)) return false;
  if (is.fields(index + 1) || line.isPlace(index + 1) || line.country(index + 1) !== null) return false;
  return isChinese(token.lower, next.lower) || is.offices(index - 1) || is.honorifics(index - 1);
}

/** "Defense Minister Gen Nakatani": without a full stop and before one name only it is a name, not a rank. */
export function isNameAfterOffice(line: Line, index: number): boolean {
  const { is, tokens } = line;
  if (is.honorifics(index - 1)) return false;
  return is.alsoNames(index) && tokens[index + 1]?.lower !== '.' && isOneName(line, index + 1);
}

function isOneName(line: Line, index: number): boolean {
  const { tokens, is } = line;
  const isPlain = (i: number): boolean =>
    tokens[i]?.shape === 'name' && !is.notNames(i) && !is.fields(i) && !is.honorifics(i);
  return isPlain(index) && !isPlain(index + 1);
}

/** "YAMADA Shigeo", "Atsushi ANDO": capitals stand beside a word in mixed case. */
function isFamilyNameInCapitals(line: Line, index: number): boolean {
  const { tokens } = line;
  const letters = (tokens[index]?.end ?? 0) - (tokens[index]?.start ?? 0);
  // Without a vowel it is an abbreviation.
  if (letters < 2 || !/[aeiouyàâäáãéèêëíìîïóòôöõøúùûüăâđêôơư]/u.test(tokens[index]?.lower ?? ''))
    return false;
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  const mixed = (token: typeof before, i: number): boolean =>
    token?.shape === 'name' &&
    sameSentence(line, index, i) &&
    !line.is.fields(i) &&
    !line.is.notNames(i) &&
    !line.is.offices(i) &&
    !line.is.bodies(i) &&
    line.country(i) === null &&
    !line.is.ranks(i);
  return mixed(after, index + 1) || mixed(before, index - 1);
}
