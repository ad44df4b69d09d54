// Claims are made in one place, so that none is without its rule, its measured confidence and its words.
import type { Basis, Claim } from '../../domain/claim.ts';
import type { Field, ValueOf } from '../../domain/meeting.ts';
import { measureOf } from './confidence.ts';
import type { At } from './mention.ts';
import { spanAt, type Text } from './text.ts';

/** One claim from the words at a place. */
export function claim<F extends Field>(
  text: Text,
  field: F,
  value: ValueOf<F>,
  basis: Basis,
  rule: string,
  at: At,
): Claim {
  return {
    field,
    value,
    basis,
    rule,
    confidence: measureOf(rule, field).confidence,
    span: spanAt(text, at),
  } as Claim;
}
