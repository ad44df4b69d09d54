// Which meeting a clause speaks of: the one the article is about, another round, a meeting at the side, or none.
import type { Part } from '../../domain/meeting.ts';
import { datesIn, isOnlyRecalled, isRecalled, usableDates } from './clause-dates.ts';
import type { Clause } from './clauses.ts';
import { isLabelled, isToCome, mentionsOf } from './clauses.ts';
import type { MeetingWords } from './meeting-words.ts';
import type { CountryMention, PersonMention, PlaceMention } from './mention.ts';

/** What a clause is about. A "weak" focus has no noun for the meeting, only people who act there. */
export type Role =
  | { is: 'focus'; weak: boolean }
  | { is: 'round'; number: number | null; when: 'before' | 'after' }
  | { is: 'aside'; country: string }
  | { is: 'series'; dialogue: string }
  /** A meeting of its own day or place: see `apart.ts`. */
  | { is: 'apart' }
  | { is: 'elsewhere' }
  | { is: 'none' };

export type RoledClause = Clause & { role: Role };

/** Whether the clause names the meeting that the article is about. */
export function namesFocus({ role }: Pick<RoledClause, 'role'>): boolean {
  return role.is === 'focus' && !role.weak;
}

/** Every clause with its role. Clauses after a meeting at the side go on about it until the dialogue is named again. */
export function withRoles(
  clauses: readonly Clause[],
  number: number | null,
  dialogue: string | null,
  published: string | null,
  sides: ReadonlySet<string>,
  words: MeetingWords,
): RoledClause[] {
  const roled: RoledClause[] = [];
  let aside: { country: string; block: number } | null = null;
  let isReported = false;
  const isNotice = clauses.some((clause) => words.labelWhere.test(clause.text));
  const lead = leadOf(clauses, sides);
  for (const clause of clauses) {
    // "They met on Wednesday. A committee will meet in June": what is to come is the news where nothing was before it.
    const isNext =
      isToCome(clause, words) && roled.some((one) => one.furniture === null && one.role.is === 'focus');
    const news =
      lead.has(clause.sentence) && !isNext ? maybeNews(clause, published, sides, words) : undefined;
    let role: Role =
      (isNotice && isLabelled(clause.text, words) ? { is: 'focus', weak: false } : undefined) ??
      maybeOtherSeries(clause, dialogue) ??
      (news === 'held' ? { is: 'focus', weak: false } : undefined) ??
      roleOf(clause, roled.at(-1), isReported, number, published, sides, words);
    if (news === 'agreed' && role.is === 'none') role = { is: 'focus', weak: true };
    if (namesFocus({ role }) && clause.furniture === null && !isOfThePast(clause, published))
      isReported = true;
    if (role.is === 'aside') aside = { country: role.country, block: clause.at.block };
    else if (namesFocus({ role }) || role.is === 'round' || role.is === 'series') aside = null;
    else if (aside !== null && (role.is === 'none' || role.is === 'focus')) {
      role = clause.furniture === null ? { is: 'aside', country: aside.country } : role;
    }
    roled.push({ ...clause, role });
  }
  return roled;
}

/** The first sentences of a report, where they and its headline name both of its sides. */
function leadOf(clauses: readonly Clause[], sides: ReadonlySet<string>): ReadonlySet<number> {
  const lead = new Set<number>();
  const named = new Set<string>();
  for (const clause of clauses) {
    if (clause.furniture !== null && (clause.furniture !== 'title' || lead.size > 0)) continue;
    if (clause.furniture === null) lead.add(clause.sentence);
    if (lead.size > LONGEST_LEAD) break;
    for (const { country } of mentionsOf(clause, 'country')) named.add(country);
  }
  const areBoth = sides.size === 2 && [...sides].every((side) => named.has(side));
  return new Set(areBoth ? [...lead].slice(0, LONGEST_LEAD) : []);
}

/** So many sentences does it have. */
const LONGEST_LEAD = 3;

/**
 * "Their ministers sat down together on Thursday": what the lead says was held, without a noun for it. What it only
 * says was signed may have been so elsewhere.
 */
function maybeNews(
  clause: Clause,
  published: string | null,
  sides: ReadonlySet<string>,
  words: MeetingWords,
): 'held' | 'agreed' | undefined {
  if (clause.furniture !== null || clause.relative || isOfThePast(clause, published)) return undefined;
  if (clause.rounds.length > 0 || words.aside.test(clause.text) || words.before.test(clause.text))
    return undefined;
  if (words.elsewhere.test(withoutOffices(clause, words)) || words.leadersMet.test(clause.text))
    return undefined;
  if ([words.previous, words.next, words.earlierOnes].some((other) => other.test(clause.text)))
    return undefined;
  // They spoke by telephone.
  if (words.calls.test(clause.text) && !words.byVideo.test(clause.text)) return undefined;
  if (strangerIn(clause, sides, words) !== null) return undefined;
  if (!namesBoth(clause, sides) && isWithStranger(clause, sides, words)) return undefined;
  if (usableDates(clause, words).every(({ value }) => isRecalled(value, published))) return undefined;
  if (words.held.test(clause.text) || words.met.test(clause.text)) return 'held';
  return words.agreed.test(clause.text) ? 'agreed' : undefined;
}

/** A clause that names another registered dialogue, and not the article's own, is about that one. */
function maybeOtherSeries(clause: Clause, dialogue: string | null): Role | undefined {
  const named = mentionsOf(clause, 'dialogue').map((mention) => mention.dialogue);
  const [first] = named;
  if (first === undefined || dialogue === null || named.includes(dialogue)) return undefined;
  return { is: 'series', dialogue: first };
}

function roleOf(
  clause: Clause,
  before: RoledClause | undefined,
  isReported: boolean,
  number: number | null,
  published: string | null,
  sides: ReadonlySet<string>,
  words: MeetingWords,
): Role {
  const stranger = strangerIn(clause, sides, words);
  const areBothNamed = namesBoth(clause, sides);
  const anchored =
    clause.nouns.length > 0 ||
    clause.rounds.length > 0 ||
    mentionsOf(clause, 'dialogue').length > 0 ||
    // "Senegal and Spain convened their working group": the body stands for its meeting.
    (areBothNamed && words.bodies.test(clause.text) && hasVerb(clause, words));
  if (stranger !== null && (words.aside.test(clause.text) || !(anchored || areBothNamed))) {
    return { is: 'aside', country: stranger };
  }
  if (!anchored && words.aside.test(clause.text)) {
    const places = mentionsOf(clause, 'place').flatMap((place) => place.country ?? []);
    const country = places.find((one) => !sides.has(one));
    return country === undefined ? { is: 'elsewhere' } : { is: 'aside', country };
  }
  // "The two earlier rounds were held in 2019 and 2022": none of them is this one.
  if (words.earlierOnes.test(clause.text) && !clause.rounds.some((one) => one.number === number))
    return { is: 'elsewhere' };
  const [round] = clause.rounds;
  const goesOnAbroad =
    before?.sentence === clause.sentence &&
    before.role.is === 'elsewhere' &&
    isAbroad(clause, sides) &&
    !clause.rounds.some((one) => one.number === number);
  if (
    anchored &&
    !areBothNamed &&
    (goesOnAbroad ||
      isWithStranger(clause, sides, words) ||
      isOfStranger(clause, sides) ||
      words.another.test(clause.text))
  )
    return { is: 'elsewhere' };
  if (round !== undefined && round.number !== number) {
    // "The first such meeting was held last year": where no count is the article's own, one of the past is another's.
    if (number === null && isOfThePast(clause, published))
      return { is: 'round', number: null, when: 'before' };
    if (number === null && !words.next.test(clause.text) && !words.previous.test(clause.text))
      return { is: 'focus', weak: false };
    const when = number !== null && round.number > number ? 'after' : 'before';
    return isInOrder(clause, when, published, words)
      ? { is: 'round', number: round.number, when }
      : { is: 'none' };
  }
  if (round === undefined && words.previous.test(clause.text)) {
    return { is: 'round', number: number === null || number === 1 ? null : number - 1, when: 'before' };
  }
  // "We look forward to meeting again in 2024", after a meeting that was told of.
  const isOneMore = isReported && words.again.test(clause.text) && datesIn(clause).length > 0;
  if (round === undefined && (words.next.test(clause.text) || isOneMore) && words.planned.test(clause.text)) {
    return { is: 'round', number: number === null ? null : number + 1, when: 'after' };
  }
  if (clause.relative && before?.sentence === clause.sentence && before.role.is === 'round')
    return before.role;
  if (before !== undefined && goesOn(clause, before, words) && hasVerb(clause, words)) return before.role;
  if (round === undefined && areBothNamed && isTheirSummit(clause, published, words))
    return { is: 'focus', weak: false };
  if (
    round === undefined &&
    words.elsewhere.test(withoutOffices(clause, words)) &&
    !isNamed(clause, areBothNamed, words)
  )
    return { is: 'elsewhere' };
  // "The first such meeting was held last year": a later clause about long ago is not what the text reports.
  if (anchored && !clause.relative && isReported && isOfThePast(clause, published)) {
    const isRound = words.held.test(clause.text) || words.before.test(clause.text);
    return isRound ? { is: 'round', number: null, when: 'before' } : { is: 'none' };
  }
  if (round !== undefined) return { is: 'focus', weak: false };
  if (words.series.test(clause.text) && clause.nouns.length === 0) return { is: 'elsewhere' };
  if (anchored) return { is: 'focus', weak: false };
  // A headline of another story: "Iran and Pakistan's committee meets in Zahedan".
  if (
    clause.furniture === 'title' &&
    !areBothNamed &&
    mentionsOf(clause, 'country').some(({ country }) => !sides.has(country))
  )
    return { is: 'none' };
  // "Next meeting: Kaédi, in January": a label, and what it says.
  if (before?.sentence === clause.sentence && isNextLabel(before, words))
    return { is: 'round', number: number === null ? null : number + 1, when: 'after' };
  // "The mechanism last met in Shanghai on 17 January": without a noun for it.
  if (isLastTime(clause, words))
    return { is: 'round', number: number === null || number === 1 ? null : number - 1, when: 'before' };
  // "The committee, born of an accord of 2012, …", far below what was held last week.
  if (isReported && isOfThePast(clause, published)) return { is: 'none' };
  const acts = mentionsOf(clause, 'person').some((person) => person.part !== null);
  if (acts || words.held.test(clause.text) || words.planned.test(clause.text))
    return { is: 'focus', weak: true };
  return { is: 'none' };
}

/** "Next meeting" and nothing else before a colon. */
function isNextLabel({ text, furniture }: Clause, words: MeetingWords): boolean {
  return furniture === null && text.trim().length <= LONGEST_LABEL && words.next.test(`${text.trim()} `);
}

/** "Prochain rendez-vous bilatéral" */
const LONGEST_LABEL = 32;

/** The time before this one, of a body or of the two sides, with its day or place. */
function isLastTime(clause: Clause, words: MeetingWords): boolean {
  if (clause.furniture !== null || !words.lastTime.test(clause.text)) return false;
  const isMeeting =
    words.bodies.test(clause.text) && (words.bare.test(clause.text) || hasVerb(clause, words));
  const isTold = ['date', 'place'].some((kind) => clause.mentions.some((one) => one.kind === kind));
  return isMeeting && isTold && mentionsOf(clause, 'person').length === 0;
}

/** Whether the clause names both sides. */
export function namesBoth(clause: Clause, sides: ReadonlySet<string>): boolean {
  const named = new Set(mentionsOf(clause, 'country').map(({ country }) => country));
  return sides.size === 2 && [...sides].every((side) => named.has(side));
}

/** "…, which had been due to open on Sunday": the clause before ends with the meeting that this one is about. */
function goesOn(clause: Clause, before: RoledClause, words: MeetingWords): boolean {
  if (before.sentence !== clause.sentence || !words.goesOn.test(clause.text)) return false;
  if (before.role.is !== 'round' && !namesFocus(before)) return false;
  const last = Math.max(...[...before.nouns, ...before.rounds].map(({ at }) => at.end), 0);
  if (last === 0) return false;
  const rest = { ...before, text: before.text.slice(last - before.at.start) };
  return !hasVerb(rest, words) && !mentionsOf(before, 'person').some(({ at }) => at.start >= last);
}

/** "The second round with Iraq", in a text about two others: a country of neither side, met by name. */
function isWithStranger(clause: Clause, sides: ReadonlySet<string>, words: MeetingWords): boolean {
  const nouns = [...clause.nouns, ...clause.rounds];
  return (['country', 'place', 'person'] as const)
    .flatMap((kind): readonly (CountryMention | PlaceMention | PersonMention)[] => mentionsOf(clause, kind))
    .some(({ country, at }) => {
      if (country === null || sides.has(country)) return false;
      const before = clause.text.slice(0, Math.max(0, at.start - clause.at.start));
      // "With the US, Japan has long met in this format": whoever stands at the head.
      const isNear = nouns.some(({ at: noun }) => noun.end < at.start && at.start - noun.end <= LONGEST_WITH);
      return (isNear || before.length <= LONGEST_WITH) && words.withWhom.test(before);
    });
}

/** "…; the AUSMIN consultations in Washington conclude the tour": a place of neither side. */
function isAbroad(clause: Clause, sides: ReadonlySet<string>): boolean {
  return mentionsOf(clause, 'place').some(
    ({ country, locative }) => locative && country !== null && !sides.has(country),
  );
}

/** "澳美“2+2”会议", "US-Australian talks": a pair of which one is of neither side, right before the noun. */
function isOfStranger(clause: Clause, sides: ReadonlySet<string>): boolean {
  const countries = mentionsOf(clause, 'country');
  return countries.some((one, i) => {
    const next = countries[i + 1];
    if (next === undefined || next.country === one.country || next.at.start - one.at.end > 1) return false;
    const isOther = !sides.has(one.country) || !sides.has(next.country);
    return (
      isOther &&
      clause.nouns.some(({ at }) => at.start >= next.at.end && at.start - next.at.end < LONGEST_WITH)
    );
  });
}

/** " between the ", " of the same kind with " */
const LONGEST_WITH = 24;

/** "After the security summit of the two": a summit without heads of state or government, at the head of the text. */
function isTheirSummit(clause: Clause, published: string | null, words: MeetingWords): boolean {
  if (clause.sentence > LEAD || !words.events.test(clause.text) || isOfThePast(clause, published))
    return false;
  const rest = clause.text.replace(words.events, '');
  return !words.elsewhere.test(rest) && !words.heads.test(rest) && !words.leadersMet.test(rest);
}

/** So many sentences, headline and bylines among them, may stand before what the text reports. */
const LEAD = 8;

/** Whether all days that a clause of the report gives lie well before it; bare years alone tell too little. */
function isOfThePast(clause: Clause, published: string | null): boolean {
  return (
    clause.furniture === null &&
    isOnlyRecalled(clause, published) &&
    datesIn(clause).some(({ value }) => (value ?? '').length > 4)
  );
}

/** Whether the clause says that something is held, planned or called off. */
function hasVerb(clause: Clause, words: MeetingWords): boolean {
  return [words.held, words.planned, words.cancelled, words.met].some((verb) => verb.test(clause.text));
}

/** " to ", " of the " */
const LONGEST_LINK = 8;
const TOOK_PART: ReadonlySet<Part | null> = new Set<Part>(['chair', 'speaker', 'participant']);

/** The clause's words without the offices of who took part: an adviser of the president tells of no president. */
function withoutOffices({ text, at, mentions }: Clause, words: MeetingWords): string {
  let plain = text;
  for (const mention of mentions) {
    if (mention.kind !== 'person' || mention.roleAt === null) continue;
    // "Ana Reis, adviser to President Costa, …": the president is a part of her office.
    const from = mention.roleAt.start;
    const inside = mentions.some(
      (one) =>
        one.kind === 'person' &&
        one.roleAt !== null &&
        TOOK_PART.has(one.part) &&
        from - one.roleAt.end >= 0 &&
        from - one.roleAt.end <= LONGEST_LINK,
    );
    if (!inside && !TOOK_PART.has(mention.part) && !mention.official) continue;
    const start = Math.max(0, mention.roleAt.start - at.start);
    const end = Math.min(text.length, mention.roleAt.end - at.start);
    // "President Ruiz" is one.
    if (!inside && words.elsewhere.exec(text.slice(start, end))?.index === 0) continue;
    if (mention.roleAt.block === at.block && start < end)
      plain = plain.slice(0, start) + ' '.repeat(end - start) + plain.slice(end);
  }
  return plain;
}

/** A dialogue by its name, or by a strong noun with its verb, outweighs a word for other events in the same clause. */
function isNamed(clause: Clause, areBothNamed: boolean, words: MeetingWords): boolean {
  if (mentionsOf(clause, 'dialogue').length > 0) return true;
  // "Under two presidents the Franco-German defence council met": the body is named with both of its sides.
  if (
    areBothNamed &&
    words.bodies.test(clause.text) &&
    words.held.test(clause.text) &&
    !words.before.test(clause.text)
  )
    return true;
  return (
    clause.nouns.some((noun) => noun.strong) &&
    words.held.test(clause.text) &&
    !words.leadersMet.test(clause.text)
  );
}

/** Numbers rise with the days: a higher one that was already held is of another series. */
function isInOrder(
  clause: Clause,
  when: 'before' | 'after',
  published: string | null,
  words: MeetingWords,
): boolean {
  if (when === 'before' || published === null || isToCome(clause, words)) return true;
  const dates = datesIn(clause);
  return (
    dates.length === 0 || dates.some(({ value }) => (value ?? '').slice(0, published.length) > published)
  );
}

/** The country of somebody who belongs to neither side, where the clause names it or says that they met. */
function strangerIn(clause: Clause, sides: ReadonlySet<string>, words: MeetingWords): string | null {
  if (sides.size < 2 || clause.furniture !== null) return null;
  const named = new Set(mentionsOf(clause, 'country').map(({ country }) => country));
  const stranger = mentionsOf(clause, 'person').find(
    ({ country, part }) =>
      country !== null &&
      part !== null &&
      !sides.has(country) &&
      (named.has(country) || words.contact.test(clause.text) || words.aside.test(clause.text)),
  );
  return stranger?.country ?? null;
}
