import { describe, expect, it } from 'vitest';
import { extractQuotes } from '../../src/pipeline/extract/quotes.ts';
import { textFrom } from '../factories.ts';

/** `speaker (relay): “words”` for what stands in quotation marks, `speaker (relay): words` for what does not. */
function quotesIn(words: string, language = 'en'): string[] {
  return extractQuotes(textFrom(words, { language, finished: true }), []).map(
    ({ speaker, relay, text, direct }) =>
      `${speaker ?? '–'}${relay === null ? '' : ` (${relay})`}: ${direct ? `“${text}”` : text}`,
  );
}

describe('extractQuotes(text, people)', () => {
  const table: [string, string[]][] = [
    ['“The talks were open,” Lindqvist said.', ['Lindqvist: “The talks were open,”']],
    ['“The talks were open”, said Lindqvist on Tuesday.', ['Lindqvist: “The talks were open”']],
    ['Lindqvist said: "Both sides will meet again."', ['Lindqvist: “Both sides will meet again.”']],
    ['Lindqvist told reporters in Oslo, “We agree.”', ['Lindqvist: “We agree.”']],
    ['“Why now?” Lindqvist asked. “Nobody knows.”', ['Lindqvist: “Why now?”', 'Lindqvist: “Nobody knows.”']],
    [
      'According to Reuters, Lindqvist said both sides had “a great deal to do”.',
      [
        'Lindqvist (Reuters): “a great deal to do”',
        'Lindqvist (Reuters): both sides had “a great deal to do”',
      ],
    ],
  ];
  it.each(table)('%s', (words, found) => {
    expect(quotesIn(words)).toEqual(found);
  });
});
