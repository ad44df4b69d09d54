// Why the value that is shown stands first, in the words that the page sets.
import { articlesOf, type Bundle } from './bundle.ts';
import { criteria, type Criterion, type SourceKind, type Voice } from './voice.ts';

const KIND_WORDS: Readonly<Record<SourceKind, string>> = {
  readout: 'the readout of a government that took part',
  agency: 'an official news agency',
  wire: 'a news wire',
  press: 'a press report',
  aggregator: 'a page that repeats other reports',
};

/** Nothing sets one value before the other: only a ruling can. */
export const EQUAL_STANDING = 'The sources are of equal standing; both values are kept.';

/** One sentence about the winner and the rival that comes nearest; null without rivals. */
export function reasonFor(winner: Bundle, rivals: readonly Bundle[]): string | null {
  const [nearest] = rivals;
  const [first] = winner.voices;
  const other = nearest?.voices[0];
  if (nearest === undefined || first === undefined || other === undefined) return null;
  const decisive = criteria.find((criterion) => criterion.of(first) !== criterion.of(other));
  if (decisive !== undefined && decisive.of(first) < decisive.of(other)) {
    return sentences[decisive.name](first, other);
  }
  const [given, against] = [articlesOf(winner), articlesOf(nearest)];
  if (given > against) return `${given} articles give it, ${against} the other.`;
  return EQUAL_STANDING;
}

const sentences: Readonly<Record<Criterion, (first: Voice, other: Voice) => string>> = {
  reported: () => 'An article reports it; the other value only follows from what is said of other meetings.',
  held: () => 'Reported of the meeting as it took place; the other had been announced.',
  focus: () => 'From a report of this meeting; the other comes from an article that mentions it in passing.',
  kind: (first, other) =>
    `It comes from ${KIND_WORDS[first.kind]}; the other from ${KIND_WORDS[other.kind]}.`,
  stated: () => 'The source states it; the other is inferred from the words of its source.',
};
