// What decides which of two statements is shown first is said here once, in order.
import type { Article } from '../../domain/article.ts';
import type { Claim, Report } from '../../domain/claim.ts';
import type { Evidence, Field, Status, ValueOf } from '../../domain/meeting.ts';
import { compareText } from './lookup.ts';

/** The kinds of source, best first, as far as a meeting of these parties is concerned. */
export const sourceKinds = ['readout', 'agency', 'wire', 'press', 'aggregator'] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** A claim with all that its standing depends on. */
export type Voice<F extends Field = Field> = {
  value: ValueOf<F>;
  claim: Claim;
  article: string;
  published: string | null;
  language: string;
  kind: SourceKind;
  /** Whether the article is mainly about this meeting. */
  focus: boolean;
  /** Whether the article says of the meeting only what follows from others. */
  implied: boolean;
  reported: Status;
};

/** A report with the article that it comes from and the kind of its source. */
export type Heard = { report: Report; article: Article; kind: SourceKind; reported: Status };

/** The voices of one field. */
export function voicesOf<F extends Field>(heard: readonly Heard[], field: F): Voice<F>[] {
  return heard.flatMap(({ report, article, kind, reported }) =>
    report.claims
      .filter((claim) => claim.field === field)
      .map((claim) => ({
        value: claim.value as ValueOf<F>,
        claim,
        article: article.id,
        published: article.published,
        language: article.language,
        kind,
        focus: report.focus,
        implied: report.implied,
        reported,
      })),
  );
}

/** What was only announced, also of a meeting that was then called off, yields to what took place. */
export function isAnnounced(voice: Voice): boolean {
  return voice.reported === 'planned' || voice.reported === 'cancelled';
}

/** The criteria by which one statement stands before another; the first that differs decides. */
export const criteria = [
  { name: 'reported', of: (voice: Voice) => (voice.implied ? 1 : 0) },
  { name: 'held', of: (voice: Voice) => (isAnnounced(voice) ? 1 : 0) },
  { name: 'focus', of: (voice: Voice) => (voice.focus ? 0 : 1) },
  { name: 'kind', of: (voice: Voice) => sourceKinds.indexOf(voice.kind) },
  { name: 'stated', of: (voice: Voice) => (voice.claim.basis === 'stated' ? 0 : 1) },
] as const;

export type Criterion = (typeof criteria)[number]['name'];

/** Negative where `a` stands before `b`; 0 where no criterion tells them apart. */
export function compareStanding(a: Voice, b: Voice): number {
  for (const criterion of criteria) {
    const difference = criterion.of(a) - criterion.of(b);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Best first, and the same order on every machine. */
export function compareVoices(a: Voice, b: Voice): number {
  return (
    compareStanding(a, b) ||
    b.claim.confidence - a.claim.confidence ||
    compareText(a.published ?? '~', b.published ?? '~') ||
    compareText(a.article, b.article) ||
    a.claim.span.start - b.claim.span.start ||
    a.claim.span.end - b.claim.span.end
  );
}

/** Voices as evidence, best first, each place once. */
export function evidenceOf(voices: readonly Voice[]): Evidence[] {
  const seen = new Set<string>();
  return [...voices].sort(compareVoices).flatMap((voice) => {
    const { span, basis, rule, confidence } = voice.claim;
    const place = `${span.article} ${span.start} ${span.end}`;
    if (seen.has(place)) return [];
    seen.add(place);
    return [{ ...span, basis, rule, confidence, reported: voice.reported }];
  });
}
