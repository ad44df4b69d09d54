// The meeting's place: where something is said to be, in the clauses that speak of it. A dateline is no place of a meeting.
import type { Day } from '../../domain/day.ts';
import type { Status } from '../../domain/meeting.ts';
import { areDisjoint, isOnlyRecalled, usableDates } from './clause-dates.ts';
import { isToCome, mentionsOf, type Clause } from './clauses.ts';
import type { At, CountryMention, PlaceMention } from './mention.ts';
import type { MeetingWords } from './meeting-words.ts';
import { namesFocus, type RoledClause } from './roles.ts';
import { isAbroad, namesBoth } from './strangers.ts';
import { leadsIn, maybeNamedNext } from './neighbours.ts';
import { isHeldOtherwise } from './other-dates.ts';

/** The place of the meeting that the article is about, or none: never one that a clause gives to another day. */
export function maybeFocusPlace(
  clauses: readonly RoledClause[],
  status: Status | null,
  date: Day | null,
  published: string | null,
  sides: ReadonlySet<string>,
  words: MeetingWords,
): PlaceMention | undefined {
  if (
    clauses.some(
      (clause) => isByVideo(clause, words) && !isOfAnotherDay(clause, clause, clauses, date, words),
    )
  )
    return undefined;
  const mayBeIts = (clause: RoledClause, place: PlaceMention): boolean =>
    place.locative &&
    !isDateline(clause, place) &&
    // Two sides seldom meet in a third country: such a place needs a clause that names the meeting.
    !(isAbroad(place, sides) && !namesFocus(clause)) &&
    !isInOffice(clause, place, words) &&
    !(status === 'held' && (wasSetFor(clause, place, words) || isToCome(clause, words))) &&
    !(status !== 'held' && clause.role.is === 'none' && leadsIn(clause, clauses)) &&
    !(status === 'cancelled' && isHeldOtherwise(clause, words)) &&
    // "Before that, in 2019, in Tokyo": a place of years ago.
    !(date === null && isOnlyRecalled(clause, published)) &&
    !isOfAnotherDay(place, clause, clauses, date, words);
  const candidates = clauses.flatMap((clause) =>
    mentionsOf(clause, 'place')
      .filter((place) => mayBeIts(clause, place))
      .map((place) => ({
        place,
        score: focusScore(clause, place, clauses, sides, words) - (isAbroad(place, sides) ? 3 : 0),
      }))
      .filter(({ score }) => score > 0),
  );
  for (const clause of clauses) {
    const place = maybeAntecedent(clause, clauses, sides, words);
    if (place !== undefined && !isOfAnotherDay(clause, clause, clauses, date, words))
      candidates.push({ place, score: ANTECEDENT });
  }
  const [best] = candidates.sort((a, b) => b.score - a.score);
  return best?.place ?? maybeSharedPlace(clauses, date, words);
}

/** "The ministry said in Oslo, where the delegations had sat": whatever was said there, the meeting was there too. */
function maybeAntecedent(
  clause: RoledClause,
  clauses: readonly RoledClause[],
  sides: ReadonlySet<string>,
  words: MeetingWords,
): PlaceMention | undefined {
  const before = clauses[clause.order - 1];
  const isTold =
    words.relative.test(clause.text) &&
    clause.furniture === null &&
    clause.role.is === 'focus' &&
    words.held.test(clause.text);
  // "They came from Washington, where they had met the Americans": others than the two.
  const isWithOthers = mentionsOf(clause, 'country').some(({ country }) => !sides.has(country));
  if (!isTold || isWithOthers || before?.sentence !== clause.sentence || words.began.test(clause.text))
    return undefined;
  const last = mentionsOf(before, 'place').at(-1);
  return last !== undefined && last.locative && before.at.end - last.at.end <= VERB_PART ? last : undefined;
}

/** " mit": what a German verb leaves at the end of its clause. */
const VERB_PART = 5;

/** As good as a place in a clause about the meeting without a word for it. */
const ANTECEDENT = 4;

/** "Two dialogues were held in Nairobi this week: …": where several meetings were, each of them was. */
function maybeSharedPlace(
  clauses: readonly RoledClause[],
  date: Day | null,
  words: MeetingWords,
): PlaceMention | undefined {
  return clauses
    .filter(
      ({ furniture, role, text }) =>
        furniture === null && role.is === 'elsewhere' && words.series.test(text) && words.held.test(text),
    )
    .filter(({ text }) => !words.earlierOnes.test(text) && !words.before.test(text))
    .filter((clause) => {
      const dates = usableDates(clause, words);
      return dates.length > 0 && dates.every(({ value }) => date !== null && !areDisjoint(value, date));
    })
    .flatMap((clause) => mentionsOf(clause, 'place').filter((place) => place.locative))[0];
}

/** "A Batken, nel sud del Kirghizistan", "im polnischen Suwałki": the side in which a city is that the registry lacks. */
export function maybeCountryBeside(
  { name }: PlaceMention,
  clauses: readonly RoledClause[],
  sides: ReadonlySet<string>,
): string | null {
  for (const clause of clauses)
    for (const { at } of mentionsOf(clause, 'place').filter((one) => one.name === name)) {
      const beside = mentionsOf(clause, 'country').find(
        (one) =>
          sides.has(one.country) &&
          ((one.at.end <= at.start && at.start - one.at.end <= 1 && one.form === 'demonym') ||
            (one.at.start >= at.end && one.at.start - at.end <= BESIDE && one.form === 'name')),
      );
      if (beside !== undefined) return beside.country;
    }
  return null;
}

/** ", nel sud del " */
const BESIDE = 16;

/** Where the text names no city: the side in which it is said to be ("in east China's Shandong Province"). */
export function maybeFocusCountry(
  clauses: readonly RoledClause[],
  status: Status | null,
  sides: ReadonlySet<string>,
  words: MeetingWords,
): CountryMention | undefined {
  return clauses
    .filter(
      (clause) =>
        clause.role.is === 'focus' &&
        clause.furniture === null &&
        (words.held.test(clause.text) || words.planned.test(clause.text)) &&
        !(status === 'held' && isToCome(clause, words)) &&
        !words.before.test(clause.text),
    )
    .flatMap((clause) =>
      mentionsOf(clause, 'country').filter((country) => {
        const before = clause.text.slice(0, country.at.start - clause.at.start);
        const near = before.replace(/(?<=\s)(?:\p{Ll}+ern|\p{Ll}+ral|east|west|north|south) $/u, '');
        // "At China's foreign ministry" somebody works.
        if (/^['’]s?\s/u.test(clause.text.slice(country.at.end - clause.at.start))) return false;
        return country.form === 'name' && sides.has(country.country) && words.locative.test(near);
      }),
    )[0];
}

/** "Met in Seoul and reviewed the accord that their leaders adopted last year": so far off, a day is of something else. */
const NEAR = 45;

/** Whether the days that the clause, or its sentence before it, speaks of are all others than the meeting's. */
function isOfAnotherDay(
  place: { at: At },
  clause: RoledClause,
  clauses: readonly RoledClause[],
  date: Day | null,
  words: MeetingWords,
): boolean {
  if (date === null) return false;
  const own = usableDates(clause, words);
  const before = clauses[clause.order - 1];
  const dates = own.length > 0 || before?.sentence !== clause.sentence ? own : usableDates(before, words);
  const near = dates.filter(
    ({ at }) => at.block !== place.at.block || at.start < place.at.start || at.start - place.at.end < NEAR,
  );
  return near.length > 0 && near.every((one) => areDisjoint(one.value, date));
}

/** Held by video: nobody was anywhere, whatever city had been named before. */
function isByVideo(clause: RoledClause, words: MeetingWords): boolean {
  return (
    namesFocus(clause) &&
    clause.furniture === null &&
    words.byVideo.test(clause.text) &&
    (words.held.test(clause.text) || words.met.test(clause.text)) &&
    !words.before.test(clause.text)
  );
}

/** "Planned for Brasilia": a place that had been set and may have changed. */
function wasSetFor(clause: Clause, place: PlaceMention, words: MeetingWords): boolean {
  const before = clause.text.slice(0, Math.max(0, place.at.start - clause.at.start));
  if (words.setFor.test(before.replace(words.locative, ''))) return true;
  // "Which was to be held in Arica": nothing has come between.
  const set = words.wasSet.exec(before);
  if (set === null) return false;
  const since = before.slice(set.index + set[0].length);
  return !/[,，]/u.test(since) && !words.but.test(since);
}

/** The place that a clause gives to a meeting that is not the focus. */
export function maybePlaceIn(clauses: readonly RoledClause[]): PlaceMention | undefined {
  return clauses.flatMap((clause) => mentionsOf(clause, 'place')).find((place) => place.locative);
}

function focusScore(
  clause: RoledClause,
  place: PlaceMention,
  clauses: readonly RoledClause[],
  sides: ReadonlySet<string>,
  words: MeetingWords,
): number {
  // "Italy and China discuss it in Florence": a headline that names both sides and a place, if no word for a meeting.
  if (clause.furniture === 'title' && clause.role.is === 'none') return namesBoth(clause, sides) ? 5 : 1;
  if (clause.role.is === 'none' && leadsIn(clause, clauses))
    return place.place === null ? 0 : 4 - Math.min(2, clause.sentence * 0.1);
  // "今天在馬尼拉，與…舉行": a place that leads in is the next clause's own.
  if (
    clause.role.is === 'none' &&
    clause.furniture === null &&
    maybeNamedNext(clause, clauses) !== undefined
  ) {
    const isAlone = clause.text.length <= place.at.end - place.at.start + 2;
    return isAlone || words.tellingBefore.test(clause.text) ? 0 : 5 - Math.min(2, clause.sentence * 0.1);
  }
  // "They had invited their opposite numbers to Warsaw": guests come to where the meeting is.
  if (clause.role.is === 'none' && clause.furniture === null && isOfGuests(clause, place, words))
    return INVITED;
  if (clause.role.is !== 'focus' || (clause.furniture !== null && clause.furniture !== 'title')) return 0;
  let score = clause.role.weak ? 2 : 6;
  if (words.held.test(clause.text) || words.planned.test(clause.text)) score += 2;
  // The city of a building is only where the report was written.
  if (place.rule === 'place-building') {
    if (place.country === null || !sides.has(place.country) || clause.role.weak) return 0;
    score -= 4;
  }
  // "She received her colleague in Münster": a city that the registry lacks needs two who met there.
  if (place.place === null && clause.role.weak && !isOfTwoWhoMet(clause, words)) return 0;
  if (place.place === null) score -= clause.role.weak ? 2 : 1;
  if (words.elsewhere.test(clause.text) || words.before.test(clause.text)) score -= 3;
  // "…, the ministry said in New Delhi": where the statement was made.
  if (words.tellingBefore.test(clause.text.slice(0, place.at.start - clause.at.start))) return 0;
  return score - Math.min(2, clause.sentence * 0.1);
}

function isOfGuests(clause: RoledClause, place: PlaceMention, words: MeetingWords): boolean {
  const before = clause.text.slice(0, Math.max(0, place.at.start - clause.at.start));
  return words.broughtTo.test(before) && mentionsOf(clause, 'person').length > 1;
}

const INVITED = 3;

function isOfTwoWhoMet(clause: RoledClause, words: MeetingWords): boolean {
  return (
    words.met.test(clause.text) && mentionsOf(clause, 'person').filter(({ part }) => part !== null).length > 1
  );
}

/** "Der in Warschau das Ressort führt": the place of somebody's office. */
export function isInOffice(clause: Clause, { at }: PlaceMention, words: MeetingWords): boolean {
  const office = words.ofOffice.exec(clause.text);
  return office !== null && at.start - clause.at.start < office[0].length;
}

/** "BERLIN, Sept. 27 (Xinhua) --": capitals at the head of a paragraph. */
export function isDateline(clause: Clause, place: PlaceMention): boolean {
  return mentionsOf(clause, 'date').some(
    (date) => date.dateline && date.at.start >= place.at.end && place.at.start - clause.at.start < 3,
  );
}
