// One value of several: the best source's first, the finer of two that agree, the others kept as rivals.
import type { Evidence, Fact, Field, ValueOf } from '../../domain/meeting.ts';
import type { Written } from '../../domain/written.ts';
import { bundlesOf, type Bundle, type Relation } from './bundle.ts';
import { reasonFor } from './reason.ts';
import { evidenceOf, isAnnounced, type Voice } from './voice.ts';

export type Settled<F extends Field = Field> = {
  winner: Bundle<F>;
  /** Values that agree with the winner and are no finer: they bear it out. */
  support: Bundle<F>[];
  rivals: Bundle<F>[];
  /** Whether the winner is the value that was asked for. */
  isChosen: boolean;
};

/** The value that stands first among the voices; null without voices. */
export function settle<F extends Field>(
  voices: readonly Voice<F>[],
  relation: Relation<ValueOf<F>>,
  chosen?: ValueOf<F>,
): Settled<F> | null {
  const bundles = bundlesOf(voices, relation);
  const best = bundles[0];
  if (best === undefined) return null;
  const wanted = chosen === undefined ? undefined : relation.key(chosen);
  const winner =
    bundles.find((bundle) => relation.key(bundle.value) === wanted) ?? finest(best, bundles, relation);
  const others = bundles.filter((bundle) => bundle !== winner);
  const support = others.filter((bundle) => bearsOut(bundle, winner, relation));
  const rest = others.filter((bundle) => !support.includes(bundle) && isHeardBeside(bundle, winner));
  const isChosen = wanted !== undefined && relation.key(winner.value) === wanted;
  return { winner, support, rivals: withoutCoarser(rest, relation), isChosen };
}

/** What is settled, as a fact with its evidence and the reason for its order. */
export function factOf<F extends Field>(
  id: string,
  settled: Settled<F>,
  ruling: { id: string; reason: Written } | null,
): Fact<ValueOf<F>> {
  const { winner, support, rivals } = settled;
  return {
    id,
    value: winner.value,
    basis: basisOf(winner),
    sources: sourcesOf(winner, support),
    rivals: rivals.map((rival) => ({
      value: rival.value,
      basis: basisOf(rival),
      sources: evidenceOf(rival.voices),
    })),
    ruling: settled.isChosen ? (ruling?.id ?? null) : null,
    reason: settled.isChosen && ruling !== null ? ruling.reason : reasonFor(winner, rivals),
  };
}

function sourcesOf(winner: Bundle, support: readonly Bundle[]): Evidence[] {
  const first = evidenceOf(winner.voices);
  const places = new Set(first.map((item) => `${item.article} ${item.start} ${item.end}`));
  const more = evidenceOf(support.flatMap((bundle) => bundle.voices));
  return [...first, ...more.filter((item) => !places.has(`${item.article} ${item.start} ${item.end}`))];
}

function basisOf(bundle: Bundle): Fact<unknown>['basis'] {
  return bundle.voices.some((voice) => voice.claim.basis === 'stated') ? 'stated' : 'implied';
}

/** The finest value that agrees with the best one; one only announced does not refine what took place. */
function finest<F extends Field>(
  best: Bundle<F>,
  bundles: readonly Bundle<F>[],
  relation: Relation<ValueOf<F>>,
): Bundle<F> {
  const finer = bundles.find(
    (bundle) =>
      relation.vagueness(bundle.value) < relation.vagueness(best.value) &&
      relation.agree(bundle.value, best.value) &&
      isAtLeastAsReal(bundle, best),
  );
  return finer === undefined ? best : finest(finer, bundles, relation);
}

function isAtLeastAsReal(bundle: Bundle, than: Bundle): boolean {
  return than.voices.every(isAnnounced) || !bundle.voices.every(isAnnounced);
}

function bearsOut<F extends Field>(
  bundle: Bundle<F>,
  winner: Bundle<F>,
  relation: Relation<ValueOf<F>>,
): boolean {
  const isOnlyAnnounced = bundle.voices.every(isAnnounced);
  if (isOnlyAnnounced && relation.leavesRoom?.(bundle.value, winner.value) === true) return true;
  if (!relation.agree(bundle.value, winner.value)) return false;
  return relation.vagueness(bundle.value) >= relation.vagueness(winner.value) || !isOnlyAnnounced;
}

/** What merely follows from a report of other meetings is replaced by what somebody reports of this one. */
function isHeardBeside(bundle: Bundle, winner: Bundle): boolean {
  return winner.voices.every((voice) => voice.implied) || bundle.voices.some((voice) => !voice.implied);
}

/** Rivals that only say less than another rival join it. */
function withoutCoarser<F extends Field>(
  rivals: readonly Bundle<F>[],
  relation: Relation<ValueOf<F>>,
): Bundle<F>[] {
  const kept: Bundle<F>[] = [];
  const finestFirst = [...rivals].sort((a, b) => relation.vagueness(a.value) - relation.vagueness(b.value));
  for (const rival of finestFirst) {
    const finer = kept.filter(
      (other) =>
        relation.agree(rival.value, other.value) &&
        relation.vagueness(other.value) < relation.vagueness(rival.value) &&
        rival.voices.every(isAnnounced) === other.voices.every(isAnnounced),
    );
    const [only] = finer;
    if (finer.length === 1 && only !== undefined) only.voices = [...only.voices, ...rival.voices];
    else kept.push({ ...rival });
  }
  return rivals.flatMap((rival) => kept.filter((bundle) => bundle.value === rival.value));
}
