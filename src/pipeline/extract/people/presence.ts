// Officials of two countries in one list did something together, whatever the verb: they met.
import type { Candidate } from './candidates.ts';
import { isCounterpart } from './countries.ts';
import type { Group, Groups } from './groups.ts';
import { type Line, sameSentence, type Range } from './lines.ts';

/** What words for an office of a state hold, in the languages that write spaces. */
const STATE_OFFICE =
  /minist|se[ck]ret|segret|secrét|premier|[ck]ommis[sz]|pr[eéä]fe[tk]|inspe[ck]t|general|général|admiral|amiral|ammiragl|botschaft|amba[sx]|attach|envoy|gesandt|inviat|staatsrat/u;

/** Sentences are searched no further than this to both sides. */
const MOST_OF_SENTENCE = 120;

/**
 * "Minister Ana Ruiz and her Ghanaian counterpart Kofi Mensah signed …" (both took part); not "spoke by telephone",
 * nor what the two countries' presidents once agreed, nor what is told of another year.
 */
export function isOfBothSides(
  line: Line,
  group: Group,
  countries: ReadonlyMap<Candidate, string | null>,
  year: string | null,
): boolean {
  const members = group.members.filter((one) => !one.voice);
  if (members.length < 2 || members.length < group.members.length) return false;
  const sides = new Set(members.flatMap((one) => countries.get(one) ?? []));
  if (sides.size < 2 && !members.some((one) => isCounterpart(line, one))) return false;
  if (members.some((one) => isLeader(line, one) || !isOfficial(line, one))) return false;
  return !tellsOfOtherThings(line, group.start, year);
}

/** "Minister Ruiz agreed with her Ghanaian counterpart Mensah": they met, unless by telephone or in another year. */
export function isMetBy(line: Line, one: Candidate, holder: Candidate, year: string | null): boolean {
  if (one.voice || holder.voice || isLeader(line, holder)) return false;
  return !tellsOfOtherThings(line, one.name.start, year);
}

/**
 * "Vice Minister Ruiz said Accra would host the next round": officials of sentences that tell of nothing else, and
 * whoever stands in one list with them. Who speaks for others, leads a state or serves none is no official.
 */
export function officialsOf(
  line: Line,
  people: readonly Candidate[],
  groups: Groups,
  year: string | null,
): ReadonlySet<Candidate> {
  const officials = new Set(people.filter((one) => isOfficialHere(line, one, year)));
  for (const { members } of groups.all) {
    const apart = members.some((one) => one.voice || isLeader(line, one));
    if (!apart && members.some((one) => officials.has(one))) for (const one of members) officials.add(one);
  }
  return officials;
}

function isOfficialHere(line: Line, one: Candidate, year: string | null): boolean {
  if (one.voice || isLeader(line, one)) return false;
  const ofBody = one.body !== null && isBodyOfState(line, one.body);
  const serves =
    ofBody ||
    (one.office === null ? isCounterpart(line, one) : one.body !== null || isOfState(line, one.office));
  if (!serves) return false;
  if (line.tokens[one.name.end - 1]?.possessive === true) return false;
  if (sentenceHas(line, one.name.start, (i) => line.is.absences(i))) return false;
  return !tellsOfOtherThings(line, one.name.start, year);
}

/** "Foreign Minister", "Director of the Department of …", "Brigadier", "Ambassador"; not "director", "chief executive". */
function isOfState(line: Line, { start, end }: Range): boolean {
  const { is, tokens } = line;
  for (let i = start; i < end; i += 1) {
    if (is.titles(i) || is.fields(i) || is.bodies(i) || line.organisations(i).length > 0) return true;
    if (is.offices(i) && STATE_OFFICE.test(tokens[i]?.lower ?? '')) return true;
  }
  return false;
}

/** "of the Drug Control Agency"; not "of the Institute for Strategy". */
function isBodyOfState({ is, organisations }: Line, { start, end }: Range): boolean {
  for (let i = start; i < end; i += 1)
    if ((is.bodies(i) && !is.privateBodies(i)) || organisations(i).length > 0) return true;
  return false;
}

function isOfficial(line: Line, one: Candidate): boolean {
  return one.office !== null || one.ids.length > 0 || isCounterpart(line, one);
}

/** Presidents and prime ministers hold no dialogues of officials; reports recall what they agreed. */
export function isLeader(line: Line, { offices }: Candidate): boolean {
  return offices.some(({ start, end }) => {
    let leads = false;
    for (let i = start; i < end; i += 1) {
      // "der den Präsidenten berät"
      if (line.is.heading(i) && line.verbLast) return false;
      if (line.starts.leaders(i) > 0) leads = true;
      else if (line.is.ranks(i) || line.is.bodies(i) || line.is.fields(i)) {
        if (!line.is.leaders(i)) return false;
      }
    }
    return leads;
  });
}

function tellsOfOtherThings(line: Line, at: number, year: string | null): boolean {
  const { is, tokens } = line;
  const other = (i: number): boolean => {
    const word = tokens[i]?.lower ?? '';
    const isYear = word.length === 4 && /^(?:19|20)\d\d$/u.test(word);
    return is.aside(i) || is.otherwise(i) || (isYear && year !== null && word !== year);
  };
  return sentenceHas(line, at, other);
}

/** Whether the sentence tells of a meeting beside the main one. */
export function isAside(line: Line, at: number): boolean {
  return sentenceHas(line, at, (i) => line.is.aside(i));
}

/** Whether a word of the sentence fits. */
export function sentenceHas(line: Line, at: number, fits: (index: number) => boolean): boolean {
  for (let i = at; i > at - MOST_OF_SENTENCE && sameSentence(line, at, i); i -= 1) if (fits(i)) return true;
  for (let i = at; i < at + MOST_OF_SENTENCE && sameSentence(line, at, i); i += 1) if (fits(i)) return true;
  return false;
}
