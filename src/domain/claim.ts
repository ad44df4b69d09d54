import type { Basis } from '../schema/claim.ts';
import type { Span } from '../schema/span.ts';
import type { Field, ValueOf } from '../schema/value.ts';

export type { Basis } from '../schema/claim.ts';

/** One field of one meeting as one span of one article states it. For lists the value is one element. */
export type Claim<F extends Field = Field> = {
  [K in F]: {
    field: K;
    value: ValueOf<K>;
    basis: Basis;
    /** The recogniser that found it, in kebab-case. */
    rule: string;
    /** The measured precision of that rule, 0 to 1. */
    confidence: number;
    span: Span;
  };
}[F];

/** What one article says of one meeting: claims that belong together. */
export type Report = {
  article: string;
  /** Whether the article is mainly about this meeting. */
  focus: boolean;
  /** True where the article states nothing of it by itself ("held annually until the pandemic"). */
  implied: boolean;
  claims: readonly Claim[];
};

/** The claims of one field. */
export function claimsOf<F extends Field>(report: Report, field: F): Claim<F>[] {
  return report.claims.filter((claim) => claim.field === field) as unknown as Claim<F>[];
}
