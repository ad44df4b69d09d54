// Who took part in a meeting: people of whom its clauses say so, and officials of its sides whom nothing puts elsewhere.
import type { Claim } from '../../domain/claim.ts';
import { maybeBoundsOf } from '../../domain/day.ts';
import type { Part, Participant } from '../../domain/meeting.ts';
import { claim } from './claims.ts';
import { mentionsOf } from './clauses.ts';
import type { At, DateMention, PersonMention } from './mention.ts';
import type { RoledClause } from './roles.ts';
import type { Text } from './text.ts';
import { areDisjoint } from './clause-dates.ts';

/** The meeting whose people are asked for; `aside` for one that is told of beside the article's own. */
export type Occasion = {
  sides: ReadonlySet<string>;
  aside: boolean;
  date: string | null;
  city: string | null;
  /** Called off: then nobody is there by implication. */
  off: boolean;
};

/** How much a part says: chairing outranks speaking, and so on down to being met aside. */
const PARTS: readonly Part[] = ['chair', 'host', 'speaker', 'participant', 'met'];

/** Parts of people who are met beside the meeting rather than at it. */
const AROUND: ReadonlySet<Part> = new Set(['host', 'met']);

/** Participants, one claim per person; the first mention of the part carries it. */
export function participantClaims(text: Text, clauses: readonly RoledClause[], occasion: Occasion): Claim[] {
  const mentions = clauses
    .filter((clause) => clause.furniture === null || isLineOfList(clause))
    .flatMap((clause) => mentionsOf(clause, 'person'));
  const byPerson = Map.groupBy(mentions, (mention) => mention.person ?? mention.name);
  return [...byPerson.values()].flatMap((own) => {
    const parts = own.flatMap((mention) => mention.part ?? []);
    const part = PARTS.find((one) => parts.includes(one));
    const country = own.find((mention) => mention.country !== null)?.country ?? null;
    if (part === undefined)
      return occasion.aside
        ? companionClaim(text, clauses, own, country, occasion)
        : officialClaim(text, clauses, own, country, occasion);
    const acting = own.find((mention) => mention.part === part);
    if (acting === undefined || !isOfOccasion(clauses, acting, part, country, occasion)) return [];
    const value: Participant = {
      name: acting.name,
      person: acting.person,
      role: own.find((mention) => mention.role !== null)?.role ?? null,
      country,
      part: occasion.aside && part === 'met' ? 'participant' : part,
    };
    return [claim(text, 'participants', value, 'stated', acting.rule, acting.at)];
  });
}

/** "Ana Ruiz, Vice Minister of Justice": a line without a verb or a full stop that is a name and its office. */
export function isLineOfList(clause: RoledClause): boolean {
  const [first, second] = mentionsOf(clause, 'person');
  const line = clause.furniture === 'title' || clause.furniture === 'menu';
  if (!line || first === undefined || second !== undefined) return false;
  const { at, roleAt } = first;
  if (roleAt === null || Math.min(at.start, roleAt.start) - clause.at.start > LONGEST_BULLET) return false;
  return clause.at.end - Math.max(at.end, roleAt.end) <= LONGEST_BULLET;
}

const LONGEST_BULLET = 8;

function isOfOccasion(
  clauses: readonly RoledClause[],
  acting: PersonMention,
  part: Part,
  country: string | null,
  { sides, aside, date }: Occasion,
): boolean {
  if (aside) return true;
  if (isRecalled(clauses, acting, date)) return false;
  if (country !== null) return sides.size !== 2 || sides.has(country);
  // Whoever was met aside, or received somebody in another country, may be of neither side.
  return !AROUND.has(part) || !(part === 'met' || isAbroad(clauses, acting, sides));
}

/** "In Rome Chen also met A": beside the article's own meeting, whoever of a side stands in the clause of the meeting. */
function companionClaim(
  text: Text,
  clauses: readonly RoledClause[],
  own: readonly PersonMention[],
  country: string | null,
  { sides }: Occasion,
): Claim[] {
  if (country !== null && !sides.has(country)) return [];
  const met = clauses
    .map((clause) => mentionsOf(clause, 'person'))
    .find((people) => people.some(({ part }) => part === 'met') && own.some((one) => people.includes(one)));
  const acting = own.find((one) => met?.includes(one) === true);
  if (acting === undefined) return [];
  const role = own.find((mention) => mention.role !== null)?.role ?? null;
  const value: Participant = { name: acting.name, person: acting.person, role, country, part: 'participant' };
  return [claim(text, 'participants', value, 'stated', acting.rule, acting.at)];
}

/** An official of a side of whom nothing else is told, in a sentence of no other day: there by implication. */
function officialClaim(
  text: Text,
  clauses: readonly RoledClause[],
  own: readonly PersonMention[],
  country: string | null,
  { sides, date, city, off }: Occasion,
): Claim[] {
  if (off) return [];
  if (country !== null && !sides.has(country)) return [];
  const one = own.find(
    (mention) =>
      mention.official &&
      isFull(mention) &&
      !isOfAnotherTime(clauses, mention, date) &&
      !isInAnotherCity(clauses, mention, city),
  );
  if (one === undefined) return [];
  const { name, person, role, at } = one;
  const value: Participant = { name, person, role, country, part: 'participant' };
  return [claim(text, 'participants', value, 'implied', 'official-of-side', at)];
}

/** "The minister will be in Oslo in mid-March": of the days or months that the sentence names none is the meeting's. */
function isOfAnotherTime(
  clauses: readonly RoledClause[],
  { at }: PersonMention,
  date: string | null,
): boolean {
  const days = daysOf(clauses, at);
  return days.length > 0 && days.every(({ value }) => areDisjoint(value, date));
}

const MOST_DAYS_BEFORE = 45;

/** "At the first round in April 2021 A and B had led the German side": all days of the sentence lie well before. */
function isRecalled(clauses: readonly RoledClause[], { at }: PersonMention, date: string | null): boolean {
  const earliest = maybeBoundsOf(date ?? '')?.earliest ?? null;
  const days = daysOf(clauses, at);
  if (earliest === null || days.length === 0) return false;
  return days.every(({ value }) => {
    const latest = maybeBoundsOf(value ?? '')?.latest ?? null;
    return latest !== null && Date.parse(earliest) - Date.parse(latest) > MOST_DAYS_BEFORE * DAY;
  });
}

const DAY = 24 * 60 * 60 * 1000;

/** The days that a sentence gives, its dateline and mere bounds aside. */
function daysOf(clauses: readonly RoledClause[], at: At): DateMention[] {
  return sentenceOf(clauses, at)
    .flatMap((one) => mentionsOf(one, 'date'))
    .filter(({ dateline, bound }) => !dateline && bound === null);
}

/** A family name alone may be anybody's; in Chinese characters every name is written together. */
function isFull({ name, person }: PersonMention): boolean {
  return person !== null || /[\s·\p{sc=Han}]/u.test(name);
}

/** "The minister spent the day in Nanyuki": the sentence names another city of the country where they met. */
function isInAnotherCity(
  clauses: readonly RoledClause[],
  { at }: PersonMention,
  city: string | null,
): boolean {
  if (city === null) return false;
  const host = clauses.flatMap((one) => mentionsOf(one, 'place')).find(({ name }) => name === city)?.country;
  const sentence = sentenceOf(clauses, at);
  // "The ambassador in Oslo" may be anywhere.
  const offices = sentence.flatMap((one) => mentionsOf(one, 'person')).flatMap(({ roleAt }) => roleAt ?? []);
  const places = sentence
    .flatMap((one) => mentionsOf(one, 'place'))
    .filter((place) => !offices.some((one) => one.start <= place.at.start && place.at.end <= one.end));
  return places.some(({ country }) => country === host) && places.every(({ name }) => name !== city);
}

/** Whether the sentence names a place that is of neither side. */
function isAbroad(
  clauses: readonly RoledClause[],
  { at }: PersonMention,
  sides: ReadonlySet<string>,
): boolean {
  return sentenceOf(clauses, at)
    .flatMap((one) => mentionsOf(one, 'place'))
    .some(({ country }) => country !== null && !sides.has(country));
}

function sentenceOf(clauses: readonly RoledClause[], at: At): RoledClause[] {
  const clause = clauses.find(
    (one) => one.at.block === at.block && one.at.start <= at.start && at.end <= one.at.end,
  );
  return clauses.filter((one) => one.sentence === clause?.sentence);
}
