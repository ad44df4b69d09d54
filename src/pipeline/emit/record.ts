// The record is the memory: ids once given stay, and git tells what changed when.
import { stringify } from 'yaml';
import type { Fact, Meeting } from '../../domain/meeting.ts';
import type { Remembered } from '../../domain/record.ts';
import { factsOf } from './marks.ts';

/** What is remembered of a meeting; with `sameAs`, of one that proved to be another. */
export function rememberedOf(meeting: Meeting, sameAs?: string): Remembered {
  const place = meeting.place?.value ?? null;
  const facts = factsOf(meeting);
  const fieldOf = ({ id }: Fact<unknown>) => id.split('/')[1] as Remembered['disputed'][number];
  return {
    id: meeting.id,
    ...(sameAs === undefined ? {} : { sameAs }),
    dialogue: meeting.dialogue?.value ?? null,
    number: meeting.number?.value ?? null,
    status: meeting.status.value,
    ...(meeting.implied ? { implied: true as const } : {}),
    date: meeting.date?.value ?? null,
    city: place?.city ?? null,
    country: place?.country ?? null,
    host: meeting.host?.value ?? null,
    parties: meeting.parties.map(({ value }) => value),
    participants: meeting.participants.map(({ value: { name, role, country, part } }) => ({
      name,
      role,
      country,
      part,
    })),
    organisations: meeting.organisations.map(({ value }) => value.name),
    topics: meeting.topics.map(({ value }) => value).sort(),
    outcomes: meeting.outcomes.length,
    quotes: meeting.quotes.length,
    disputed: [...new Set(facts.filter(({ rivals }) => rivals.length > 0).map(fieldOf))].sort(),
    rulings: [...new Set(facts.flatMap(({ ruling }) => ruling ?? []))].sort(),
    articles: meeting.articles,
    furtherReports: meeting.furtherReports,
  };
}

/** The file of content/record, a value per line. */
export function recordText(remembered: Remembered): string {
  return stringify(remembered, { lineWidth: 0 });
}
