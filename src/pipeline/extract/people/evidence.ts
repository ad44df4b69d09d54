// What makes a run of capitalised words the name of a person, strongest evidence first.
import type { After } from './appositions.ts';
import { maybeBodyBehind } from './body-behind.ts';
import { isChineseName, isKoreanName, isVietnameseName } from './family-names.ts';
import { sameSentence, type Line } from './lines.ts';
import { maybeOfficeFrom, type Office } from './offices.ts';
import { isLikely, isNameWord, wordsIn, type Stretch } from './names.ts';

export type Around = {
  before: Office | undefined;
  /** True where a comma stands between that office and the name. */
  comma: boolean;
  after: After | undefined;
  /** A form of address stands before the name. */
  address: boolean;
  ids: readonly string[];
};

const MOST_WORDS_OF_SPEAKER = 4;
const MOST_TO_VERB = 3;

/** The rule by which a run is a person's name, or null. */
export function ruleFor(line: Line, stretch: Stretch, around: Around): string | null {
  const { before, comma, after, address, ids } = around;
  if (ids.length > 0)
    return before !== undefined || after !== undefined
      ? 'registered-person-with-office'
      : 'registered-person';
  // In a headline with capitals everywhere a capital says nothing; a full name stands elsewhere too.
  const listed = after !== undefined && after.apposition && !after.loose;
  if ((line.shouting && !listed) || !isLikely(line, stretch)) return null;
  const words = wordsIn(line, stretch);
  const inName = before !== undefined && words === 1 && isWordOfBody(line, stretch, before);
  if (before !== undefined && !inName && (words >= 2 || !before.loose))
    return comma ? 'office-comma-name' : 'office-and-name';
  // "das Wort, amtierender Direktor": behind an article stands no name.
  const alone = !line.is.articles(stretch.start - 1) && !line.is.belonging(stretch.start - 1);
  const single = after?.apposition === true && !after.loose && alone;
  if (after !== undefined && (words >= 2 || single)) return 'name-and-office';
  if (address) return 'address-and-name';
  const apart = line.tokens[stretch.start - 1]?.lower === ',' && words >= 2 ? 1 : 0;
  if (line.is.counterparts(beforeCountry(line, stretch.start - 1 - apart))) return 'counterpart-and-name';
  if (isByline(line, stretch)) return null;
  if (isChineseName(line, stretch)) return 'chinese-name';
  if (isVietnameseName(line, stretch) || isKoreanName(line, stretch)) return 'east-asian-name';
  if (words >= 2 && line.tokens[stretch.end - 1]?.possessive === true && hasOffice(line, stretch.end))
    return 'name-and-aide';
  if (words >= 2 && words <= MOST_WORDS_OF_SPEAKER && speaks(line, stretch)) return 'name-and-verb';
  if (words >= 2 && words <= 3 && isOfBody(line, stretch)) return 'name-and-body';
  return null;
}

/** "director of the agency for Atomic, Rafael Grossi": a single capital between an office and ", Name Name" is no name. */
function isWordOfBody(line: Line, { end }: Stretch, before: Office): boolean {
  const two = isNameWord(line, end + 1) && isNameWord(line, end + 2);
  return (
    before.end - before.start > 1 &&
    line.tokens[end]?.lower === ',' &&
    two &&
    sameSentence(line, end, end + 2)
  );
}

/** "Ana Ruiz's adviser": who has people of an office is somebody. */
function hasOffice(line: Line, from: number): boolean {
  return maybeOfficeFrom(line, from, 'tight') !== undefined;
}

/** "Ana Ruiz of the Ministry of Defence and": at the beginning of a clause, or of a piece of a list. */
function isOfBody(line: Line, { start, end }: Stretch): boolean {
  const { is, tokens } = line;
  const body = maybeBodyBehind(line, end);
  if (body === undefined) return false;
  if (body.linked && !is.belonging(body.start) && !is.sidePrepositions(body.start)) return false;
  const opens = !sameSentence(line, start, start - 1) || tokens[start - 1]?.lower === ',';
  const led = is.and(start - 1) || is.with(start - 1) || is.by(start - 1) || is.copulas(start - 1);
  return opens || led;
}

/** In French and Italian the country stands between: "leurs homologues japonais Motegi et Koizumi". */
function beforeCountry(line: Line, index: number): number {
  return line.country(index) !== null && !line.countryName(index) ? index - 1 : index;
}

/** "By Zhao Yusha in Hangzhou" */
function isByline(line: Line, stretch: Stretch): boolean {
  const before = stretch.start - 1;
  return line.is.by(before) && (before === 0 || !sameSentence(line, before, before - 1));
}

/** "Ruiz said", "erklärte Ruiz", "Ruiz opened the talks" */
function speaks(line: Line, stretch: Stretch): boolean {
  const { is, starts } = line;
  if (is.articles(stretch.start - 1)) return false;
  const isVerb = (index: number): boolean => starts.speech(index) > 0 || starts.acts(index) > 0;
  let verb = stretch.end;
  const skips = (index: number): boolean => is.between(index) && !is.and(index) && !isVerb(index);
  while (skips(verb) && verb - stretch.end < MOST_TO_VERB) verb += 1;
  if (isVerb(verb) && sameSentence(line, stretch.start, verb)) return true;
  const before = stretch.start - 1;
  // "Auf norwegischer Seite führte Ana Ruiz das Wort": in German the subject may follow its verb.
  const follows = is.speech(before) || (line.verbLast && is.acts(before));
  return follows && sameSentence(line, stretch.start, before);
}
