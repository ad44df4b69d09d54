// Voices that give the same value stand together; the bundles stand in the order of their best voices.
import type { Field, ValueOf } from '../../domain/meeting.ts';
import { compareText } from './lookup.ts';
import { compareStanding, compareVoices, type Voice } from './voice.ts';

/** How the values of a field stand to each other. */
export type Relation<T> = {
  /** Values with one key are the same value. */
  key: (value: T) => string;
  /** Whether the value can be true beside the one that is shown. */
  agree: (value: T, shown: T) => boolean;
  /** Whether an announcement of the value leaves room for the one that is shown; as `agree` where not given. */
  leavesRoom?: (value: T, shown: T) => boolean;
  /** How much a value leaves open; the smaller, the finer. */
  vagueness: (value: T) => number;
};

/** A value with all who give it, best first. */
export type Bundle<F extends Field = Field> = { value: ValueOf<F>; voices: Voice<F>[] };

/** How many articles give the value. */
export function articlesOf(bundle: Bundle): number {
  return new Set(bundle.voices.map((voice) => voice.article)).size;
}

/** The voices by value, best first. */
export function bundlesOf<F extends Field>(
  voices: readonly Voice<F>[],
  relation: Relation<ValueOf<F>>,
): Bundle<F>[] {
  const byKey = new Map<string, Bundle<F>>();
  for (const voice of [...voices].sort(compareVoices)) {
    const key = relation.key(voice.value);
    const bundle = byKey.get(key);
    if (bundle === undefined) byKey.set(key, { value: voice.value, voices: [voice] });
    else bundle.voices.push(voice);
  }
  return [...byKey.values()].sort(
    (a, b) => compareBundles(a, b, relation) || compareText(relation.key(a.value), relation.key(b.value)),
  );
}

function compareBundles<F extends Field>(a: Bundle<F>, b: Bundle<F>, relation: Relation<ValueOf<F>>): number {
  const [x, y] = [a.voices[0], b.voices[0]];
  if (x === undefined || y === undefined) throw new Error('bundle without a voice');
  return (
    compareStanding(x, y) ||
    articlesOf(b) - articlesOf(a) ||
    relation.vagueness(a.value) - relation.vagueness(b.value) ||
    compareVoices(x, y)
  );
}
