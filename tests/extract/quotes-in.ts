import { extractQuotes } from '../../src/pipeline/extract/quotes.ts';
import { textFrom } from '../factories.ts';

/** What is said in some words: `speaker (relay): “verbatim”` or `speaker (relay): reported`. */
export function quotesIn(words: string, language = 'en'): string[] {
  return extractQuotes(textFrom(words, { language, finished: true }), []).map(
    ({ speaker, relay, text, direct }) =>
      `${speaker ?? '–'}${relay === null ? '' : ` (${relay})`}: ${direct ? `“${text}”` : text}`,
  );
}
