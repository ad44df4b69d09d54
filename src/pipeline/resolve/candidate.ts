// What of a report says which meeting it is about.
import type { Article } from '../../domain/article.ts';
import { claimsOf, type Claim, type Report } from '../../domain/claim.ts';
import type { Field, Status, ValueOf } from '../../domain/meeting.ts';
import { sortedCountries, type Lookup } from './lookup.ts';
import { nameKey } from './names.ts';
import { daysBefore, whenOf, type When } from './when.ts';

/** A report with the marks by which meetings are told apart. */
export type Candidate = {
  report: Report;
  article: Article;
  dialogue: string | null;
  number: number | null;
  when: When | null;
  /** The days in which it must have been where no date is given: an article that reports a meeting comes out soon. */
  latest: When | null;
  /** What the city is compared by. */
  city: string | null;
  /** The sides, in the registry's order. */
  parties: readonly string[];
  status: Status;
  /** Who was there, by side; names as they compare. */
  people: ReadonlyMap<string, ReadonlySet<string>>;
  /** True where somebody was received aside: such talks are not the dialogue held that day. */
  aside: boolean;
};

/** How long after a meeting an article that names no day may still be the report of it. */
const REPORTED_WITHIN = 7;

export function candidateOf(report: Report, article: Article, lookup: Lookup): Candidate {
  const dialogue = bestOf(report, 'dialogue');
  const sides = dialogue === null ? undefined : lookup.dialogue(dialogue)?.sides;
  const stated = claimsOf(report, 'parties').map((claim) => claim.value);
  const date = bestOf(report, 'date');
  const place = bestOf(report, 'place');
  const status = bestOf(report, 'status') ?? 'mentioned';
  const participants = claimsOf(report, 'participants').map((claim) => claim.value);
  const people = new Map<string, Set<string>>();
  for (const { person, name, country } of participants) {
    const side = people.get(country ?? '') ?? new Set();
    people.set(country ?? '', side.add(person ?? lookup.personNamed(name)?.id ?? nameKey(name)));
  }
  return {
    report,
    article,
    dialogue,
    number: bestOf(report, 'number'),
    when: date === null ? null : whenOf(date),
    latest: date === null && report.focus && status === 'held' ? latestOf(article) : null,
    city: place === null || place.city === null ? null : lookup.cityKey(place.city),
    parties: sides ?? sortedCountries(lookup, stated),
    status,
    people,
    aside: participants.some(({ part }) => part === 'met'),
  };
}

function latestOf({ published }: Article): When | null {
  const day = published === null ? null : whenOf(published);
  if (published === null || day === null || !day.exact || published.includes('/')) return null;
  return whenOf(daysBefore(published.slice(0, 10), REPORTED_WITHIN));
}

/** The value that the report is surest of; null where it gives none. */
function bestOf<F extends Field>(report: Report, field: F): ValueOf<F> | null {
  const weight = (claim: Pick<Claim, 'basis' | 'confidence'>): number =>
    (claim.basis === 'stated' ? 1 : 0) + claim.confidence / 2;
  const [best] = claimsOf(report, field).sort((a, b) => weight(b) - weight(a) || a.span.start - b.span.start);
  return best === undefined ? null : (best.value as ValueOf<F>);
}
