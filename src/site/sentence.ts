// A reader wants the whole sentence; evidence holds only the words that state the fact.

/** A stretch of a block's text. */
export type Stretch = { start: number; end: number };

/** Abbreviations after which a full stop ends no sentence, in the languages of the sources. */
const ABBREVIATED = /(?:^|[\s(])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|St|Gen|Lt|No|Nr|bzw|ca|vs|M|Mme|approx)\.\s*$/u;

/** A German or Czech ordinal: "26. September". */
const ORDINAL = /\b\d{1,2}\.\s*$/u;

/**
 * The sentence, or run of sentences, of `text` that holds everything from `start` to `end`
 * (code units), without the space around it. "… met Dr. Weber in Berlin. …" is not cut at "Dr.".
 */
export function sentenceAround(text: string, language: string, start: number, end: number): Stretch {
  const bounds = sentencesOf(text, language);
  const first = bounds.findLast((sentence) => sentence.start <= start) ?? { start: 0 };
  const last = bounds.find((sentence) => sentence.end >= end) ?? { end: text.length };
  return { start: first.start, end: Math.max(last.end, end) };
}

/** The sentences of each text: pages and files ask for the same ones, once for each fact. */
const cut = new Map<string, readonly Stretch[]>();

/** The sentences of a text, without the space around them. */
export function sentencesOf(text: string, language: string): readonly Stretch[] {
  const key = `${language} ${text}`;
  const known = cut.get(key) ?? cutSentences(text, language);
  cut.set(key, known);
  return known;
}

function cutSentences(text: string, language: string): Stretch[] {
  const segments = [...segmenterOf(language).segment(text)];
  const sentences: Stretch[] = [];
  let start = 0;
  for (const [index, { segment, index: at }] of segments.entries()) {
    const end = at + segment.length;
    const read = text.slice(start, end);
    const more = index < segments.length - 1;
    if (more && (ABBREVIATED.test(read.slice(-12)) || ORDINAL.test(read.slice(-6)))) continue;
    sentences.push(trimmed(text, start, end));
    start = end;
  }
  return sentences;
}

/** One for each language: making one costs more than using it. */
const segmenters = new Map<string, Intl.Segmenter>();

function segmenterOf(language: string): Intl.Segmenter {
  const known = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'sentence' });
  segmenters.set(language, known);
  return known;
}

function trimmed(text: string, start: number, end: number): Stretch {
  const read = text.slice(start, end);
  return {
    start: start + (read.length - read.trimStart().length),
    end: end - (read.length - read.trimEnd().length),
  };
}
