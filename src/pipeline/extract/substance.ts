// Which bodies took part, what was said and agreed, and the office of an absent chief: from the clauses of one meeting.
import type { Claim } from '../../domain/claim.ts';
import { isLineOfList } from './attendance.ts';
import { claim } from './claims.ts';
import { mentionsOf } from './clauses.ts';
import type { MeetingWords } from './meeting-words.ts';
import type { At, OrganisationMention, QuoteMention } from './mention.ts';
import type { RoledClause } from './roles.ts';
import { wordsAt, type Text } from './text.ts';

/**
 * "Earlier meetings were attended by deputies of the council's head": then the one who speaks this time and whose
 * office is not given is that head. Only by implication, and only where it can be nobody else.
 */
export function impliedRole(
  text: Text,
  clauses: readonly RoledClause[],
  participants: readonly Claim[],
  words: MeetingWords,
): Claim[] {
  const without = participants.flatMap((one) =>
    one.field === 'participants' && one.value.role === null ? [one.value] : [],
  );
  const [person] = without;
  if (person === undefined || without.length > 1) return [];
  for (const clause of clauses) {
    const match = clause.furniture === null ? words.deputiesOf.exec(clause.text) : null;
    const role = match?.groups?.['role'];
    if (match === null || role === undefined) continue;
    const start = clause.at.start + match.index + match[0].lastIndexOf(role);
    const at: At = { block: clause.at.block, start, end: start + role.length };
    return [claim(text, 'participants', { ...person, role }, 'implied', 'role-of-absent-chief', at)];
  }
  return [];
}

/**
 * Bodies that sent people to the meeting, or whose people took part; and, by implication only, every other one that
 * the text names: who announces the meeting or speaks of it, and whom its people serve or meet.
 */
export function organisationClaims(
  text: Text,
  { own, all }: { own: readonly RoledClause[]; all: readonly RoledClause[] },
  participants: readonly Claim[],
): Claim[] {
  const names = new Set(
    participants.flatMap((one) => (one.field === 'participants' ? [one.value.name] : [])),
  );
  // A sentence about a participant names that person's office; one about a commentator names another's.
  const about = new Set(
    own.flatMap((clause) =>
      mentionsOf(clause, 'person').some((person) => names.has(person.name)) ? [clause.sentence] : [],
    ),
  );
  const ownOrders = new Set(own.map(({ order }) => order));
  const found = new Map<string, { body: OrganisationMention; stated: boolean }>();
  const named = new Set<string>();
  for (const clause of all) {
    if (clause.furniture !== null && !isLineOfList(clause)) continue;
    for (const body of mentionsOf(clause, 'organisation')) {
      const { relation, name, organisation, country } = body;
      if (relation === null || relation === 'relay') continue;
      // What a spokesman says of the meeting, his ministry has no part in.
      if (relation === 'voice') continue;
      if (body.rule === 'short-name-of-body' && named.has(name)) continue;
      const key = organisation ?? `${name}/${country ?? ''}`;
      const took = relation === 'delegation' || (relation === 'affiliation' && about.has(clause.sentence));
      const stated = took && ownOrders.has(clause.order);
      const known = found.get(key);
      // Without a country it is the one of that name that has been told of already.
      if (known === undefined ? country === null && named.has(name) : known.stated || !stated) continue;
      found.set(key, { body, stated });
      named.add(name);
    }
  }
  return [...found.values()].map(({ body: { name, organisation, country, rule, at }, stated }) => {
    const value = { name, organisation, country };
    return stated
      ? claim(text, 'organisations', value, 'stated', rule, at)
      : claim(text, 'organisations', value, 'implied', 'body-named', at);
  });
}

/** Quotations that stand in the clauses of the meeting, with the speaker's full name where the text has it. */
export function quoteClaims(
  text: Text,
  clauses: readonly RoledClause[],
  quotes: readonly QuoteMention[],
): Claim[] {
  const people = clauses.flatMap((clause) => mentionsOf(clause, 'person'));
  return quotes.flatMap((quote) => {
    const clause = clauses.find(
      (one) => one.at.block === quote.at.block && one.at.start < quote.at.end && quote.at.start < one.at.end,
    );
    if (clause === undefined || clause.furniture !== null || quote.speaker === null) return [];
    // What a report tells in its own words is no quotation, nor is the clause around verbatim pieces one of its own.
    const verbatim = quotes.some((other) => other.direct && other !== quote && overlaps(other.at, quote.at));
    if (
      !quote.direct &&
      (verbatim || people.every((one) => quote.speakerAt === null || !overlaps(one.at, quote.speakerAt)))
    )
      return [];
    const speakerAt = quote.speakerAt;
    const person =
      speakerAt === null
        ? undefined
        : people.find(
            (one) =>
              one.at.block === speakerAt.block &&
              one.at.start < speakerAt.end &&
              speakerAt.start < one.at.end,
          );
    const value = {
      speaker: person?.name ?? quote.speaker,
      relay: quote.relay,
      text: quote.text,
      direct: quote.direct,
    };
    return [claim(text, 'quotes', value, 'stated', quote.rule, quote.at)];
  });
}

function overlaps(one: At, other: At): boolean {
  return one.block === other.block && one.start < other.end && other.start < one.end;
}

/** Sentences that say what was agreed. */
export function outcomeClaims(text: Text, clauses: readonly RoledClause[], words: MeetingWords): Claim[] {
  const seen = new Set<number>();
  return clauses.flatMap((clause) => {
    if (clause.furniture !== null || seen.has(clause.sentence) || !words.agreed.test(clause.text)) return [];
    if (words.elsewhere.test(clause.text)) return [];
    seen.add(clause.sentence);
    return [
      claim(
        text,
        'outcomes',
        wordsAt(text, clause.sentenceAt),
        'stated',
        'outcome-agreed',
        clause.sentenceAt,
      ),
    ];
  });
}
