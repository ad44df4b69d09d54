// PolNeAR, the Political News Attribution Relations Corpus: plain text beside stand-off annotation (brat).
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A stretch of the text, from the first code unit to before the last. */
export type Stretch = readonly [start: number, end: number];

/** Somebody's words or thoughts: who, by which words it is told, and what. Each may be in several pieces. */
export type Attribution = {
  source: readonly Stretch[];
  cue: readonly Stretch[];
  content: readonly Stretch[];
};

export type PolnearDocument = {
  name: string;
  words: string;
  attributions: readonly Attribution[];
};

/**
 * The documents of one compartment of the corpus (`data/train`), each with the annotation of one annotator: where
 * several have annotated it, the first by file name.
 */
export function readPolnear(directory: string): PolnearDocument[] {
  const documents: PolnearDocument[] = [];
  for (const file of readdirSync(path.join(directory, 'attributions')).sort()) {
    // "DOCUMENT_ANNOTATOR.ann"
    const name = file.slice(0, file.lastIndexOf('_'));
    if (documents.at(-1)?.name === name) continue;
    const words = readFileSync(path.join(directory, 'text', `${name}.txt`), 'utf8');
    const annotation = readFileSync(path.join(directory, 'attributions', file), 'utf8');
    documents.push({ name, words, attributions: readAnnotation(annotation, words) });
  }
  return documents;
}

/** Reads brat annotation: `T1<tab>Source 0 14;20 30<tab>…` and `E1<tab>Attribution:T4 Content:T3 Cue:T2 Source:T1`. */
export function readAnnotation(annotation: string, words: string): Attribution[] {
  const units = unitsOf(words);
  const stretches = new Map<string, Stretch[]>();
  const attributions: Attribution[] = [];
  for (const line of annotation.split('\n')) {
    const [id = '', body = ''] = line.split('\t');
    if (id.startsWith('T')) {
      const pieces = body.slice(body.indexOf(' ') + 1).split(';');
      stretches.set(
        id,
        pieces.map((piece): Stretch => {
          const [start = 0, end = 0] = piece.split(' ').map(Number);
          return [units[start] ?? 0, units[end] ?? 0];
        }),
      );
    } else if (id.startsWith('E')) {
      const part = (role: string): Stretch[] =>
        [...body.matchAll(/(\w+?)\d*:(T\d+)/gu)].flatMap(([, name, at = '']) =>
          name === role ? (stretches.get(at) ?? []) : [],
        );
      attributions.push({ source: part('Source'), cue: part('Cue'), content: part('Content') });
    }
  }
  return attributions;
}

/** The corpus counts code points: for each, where it begins in code units. */
function unitsOf(words: string): number[] {
  const units = [0];
  for (const point of words) units.push((units.at(-1) ?? 0) + point.length);
  return units;
}
