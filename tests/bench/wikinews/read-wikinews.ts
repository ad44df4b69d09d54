// The corpus of quotations in German Wikinews (Petersen-Frey and Biemann 2024): one JSON file a document.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Attribution, PolnearDocument, Stretch } from '../polnear/read-polnear.ts';

type Part = { spans: readonly { charBegin: number; charEnd: number }[] };

type WikinewsFile = {
  documentName: string;
  originalText: string;
  annotations: readonly { speaker: Part; cue: Part; quote: Part }[];
};

/** The documents of one compartment of the corpus (`data/train`), in the form in which quotations are scored. */
export function readWikinews(directory: string): PolnearDocument[] {
  return readdirSync(directory)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      const one = JSON.parse(readFileSync(path.join(directory, file), 'utf8')) as WikinewsFile;
      const attributions = one.annotations.map(({ speaker, cue, quote }): Attribution => ({
        source: stretches(speaker),
        cue: stretches(cue),
        content: stretches(quote),
      }));
      return { name: one.documentName, words: one.originalText, attributions };
    });
}

function stretches({ spans }: Part): Stretch[] {
  return spans.map(({ charBegin, charEnd }): Stretch => [charBegin, charEnd]);
}
