// Who took part, which bodies, what was discussed, said and agreed: gathered from the clauses of one meeting.
import type { Claim } from '../../domain/claim.ts';
import type { Part, Participant } from '../../domain/meeting.ts';
import { claim } from './claims.ts';
import { mentionsOf } from './clauses.ts';
import type { Hit } from './lexicon.ts';
import type { MeetingWords } from './meeting-words.ts';
import type { At, OrganisationMention, PersonMention, QuoteMention } from './mention.ts';
import type { RoledClause } from './roles.ts';
import { wordsAt, type Text } from './text.ts';

/** How much a part says: chairing outranks speaking, and so on down to being met aside. */
const PARTS: readonly Part[] = ['chair', 'host', 'speaker', 'participant', 'met'];

/** Participants, one claim per person and place where something about them is said; the first mention carries all. */
export function participantClaims(
  text: Text,
  clauses: readonly RoledClause[],
  sides: ReadonlySet<string>,
  aside: boolean,
): Claim[] {
  const mentions = clauses
    .filter((clause) => clause.furniture === null)
    .flatMap((clause) => mentionsOf(clause, 'person'));
  const byPerson = new Map<string, PersonMention[]>();
  for (const mention of mentions) {
    const key = mention.person ?? mention.name;
    byPerson.set(key, [...(byPerson.get(key) ?? []), mention]);
  }
  return [...byPerson.values()].flatMap((own) => {
    const parts = own.flatMap((mention) => mention.part ?? []);
    const part = PARTS.find((one) => parts.includes(one));
    const acting = own.find((mention) => mention.part === part);
    if (part === undefined || acting === undefined) return [];
    const country = own.find((mention) => mention.country !== null)?.country ?? null;
    if (!aside && country !== null && sides.size === 2 && !sides.has(country)) return [];
    const role = own.find((mention) => mention.role !== null)?.role ?? null;
    const value: Participant = {
      name: acting.name,
      person: acting.person,
      role,
      country,
      part: aside && part === 'met' ? 'participant' : part,
    };
    return [claim(text, 'participants', value, 'stated', acting.rule, acting.at)];
  });
}

/** Bodies that sent people or whose people took part. */
export function organisationClaims(
  text: Text,
  clauses: readonly RoledClause[],
  participants: readonly Claim[],
): Claim[] {
  const seen = new Set<string>();
  const places = new Set(participants.map((one) => one.span.start));
  return clauses
    .filter((clause) => clause.furniture === null)
    .flatMap((clause) => mentionsOf(clause, 'organisation').map((mention) => ({ clause, mention })))
    .filter(({ clause, mention }) => takesPart(mention, clause, text, places))
    .flatMap(({ mention }) => {
      const key = mention.organisation ?? `${mention.name}/${mention.country ?? ''}`;
      if (seen.has(key)) return [];
      seen.add(key);
      const { name, organisation, country } = mention;
      return [
        claim(text, 'organisations', { name, organisation, country }, 'stated', mention.rule, mention.at),
      ];
    });
}

function takesPart(
  mention: OrganisationMention,
  clause: RoledClause,
  text: Text,
  people: ReadonlySet<number>,
): boolean {
  if (mention.relation === 'delegation') return true;
  if (mention.relation !== 'affiliation') return false;
  // An office counts where its holder takes part, not where a commentator is introduced.
  return mentionsOf(clause, 'person').some(
    (person) => person.part !== null || people.has(startOf(person, text)),
  );
}

function startOf(person: PersonMention, text: Text): number {
  return text.article.blocks[person.at.block]?.offsets[person.at.start] ?? -1;
}

/** Topics in sentences that say what was talked about, and in list items that stand for themselves. */
export function topicClaims(
  text: Text,
  clauses: readonly RoledClause[],
  hits: readonly Hit[],
  words: MeetingWords,
): Claim[] {
  const seen = new Set<string>();
  return hits.flatMap((hit) => {
    if (
      hit.kind !== 'topic' ||
      seen.has(hit.id) ||
      hit.inside.some((kind) => kind !== 'place' && kind !== 'country')
    )
      return [];
    const clause = clauses.find(
      (one) => one.at.block === hit.at.block && one.at.start <= hit.at.start && hit.at.start < one.at.end,
    );
    if (clause === undefined || clause.furniture !== null) return [];
    const item =
      text.article.blocks[hit.at.block]?.kind === 'item' ||
      /^\s*(?:\d+\.|[•·*-])\s/u.test(text.blocks[hit.at.block]?.text ?? '');
    if (!item && !words.discuss.test(wordsAt(text, clause.sentenceAt))) return [];
    seen.add(hit.id);
    return [claim(text, 'topics', hit.id, 'stated', item ? 'topic-item' : 'topic-discussed', hit.at)];
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
