// The body of a new article, by whose words it is to hold, and what to tell the contributor about it.
import type { Article } from '../../src/domain/article.ts';
import type { Registry } from '../../src/domain/registry.ts';
import { draftDigest } from '../../src/pipeline/draft-digest.ts';
import { outlineOf } from '../../src/pipeline/draft-outline.ts';
import { excerptOf, type DraftHeader } from '../../src/pipeline/draft.ts';
import type { Explained } from '../../src/pipeline/explain.ts';
import { harmless, type Paint } from './terminal.ts';

/** The paragraphs of a new article made from a source. Of a digest, a draft in the project's words. */
export function paragraphsFrom(
  source: Article,
  explained: Explained,
  header: DraftHeader,
  registry: Registry,
): string[] {
  if (header.text === 'original') return source.blocks.map(({ text }) => text);
  if (header.text === 'excerpt') {
    return excerptOf(
      source,
      outlineOf(source, explained).map(({ text }) => text),
    );
  }
  return draftDigest(explained, registry);
}

/** The sentences of a source with the facts in them, to have beside a digest while writing it. */
export function outlineText(source: Article, explained: Explained, paint: Paint): string {
  const sentences = outlineOf(source, explained);
  if (sentences.length === 0) return 'The reader found no sentence about a meeting.';
  return sentences
    .map(
      ({ text, facts }) =>
        `  ${harmless(text)}\n${facts.map((fact) => `    ${paint.dim(harmless(fact))}`).join('\n')}`,
    )
    .join('\n\n');
}
