// Which meeting a clause speaks of: the one the article is about, another round, a meeting at the side, or none.
import { datesIn } from './clause-dates.ts';
import { hasVerb, isOfThePast, withoutOffices } from './clause-signs.ts';
import type { Clause } from './clauses.ts';
import { isLabelled, isToCome, mentionsOf } from './clauses.ts';
import { leadOf, LONGEST_HEAD, maybeNews } from './lead.ts';
import type { MeetingWords } from './meeting-words.ts';
import { goesAbroad, isOfStranger, isWithStranger, namesBoth, strangerIn } from './strangers.ts';

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
    goesAbroad(clause, sides) &&
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

/** "…, which had been due to open on Sunday": the clause before ends with the meeting that this one is about. */
function goesOn(clause: Clause, before: RoledClause, words: MeetingWords): boolean {
  if (before.sentence !== clause.sentence || !words.goesOn.test(clause.text)) return false;
  if (before.role.is !== 'round' && !namesFocus(before)) return false;
  const last = Math.max(...[...before.nouns, ...before.rounds].map(({ at }) => at.end), 0);
  if (last === 0) return false;
  const rest = { ...before, text: before.text.slice(last - before.at.start) };
  return !hasVerb(rest, words) && !mentionsOf(before, 'person').some(({ at }) => at.start >= last);
}

/** "After the security summit of the two": a summit without heads of state or government, at the head of the text. */
function isTheirSummit(clause: Clause, published: string | null, words: MeetingWords): boolean {
  if (clause.sentence > LONGEST_HEAD || !words.events.test(clause.text) || isOfThePast(clause, published))
    return false;
  const rest = clause.text.replace(words.events, '');
  return !words.elsewhere.test(rest) && !words.heads.test(rest) && !words.leadersMet.test(rest);
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
