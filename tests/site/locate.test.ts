import { describe, expect, it } from 'vitest';
import { fragmentOf, locate } from '../../src/site/locate.ts';
import { evidenceOf, storedArticle } from './record.ts';

const article = storedArticle('paper', [
  'Oslo was cold. They met in Oslo on Monday.',
  'Later Oslo was warm.',
]);

function found(exact: string, prefix: string, suffix = ''): string {
  const { block, words, sentence } = locate(
    article,
    { ...evidenceOf(article, exact), prefix, suffix },
    'm/place',
  );
  const { text } = article.blocks[block]!;
  return `${fragmentOf(block, sentence)} ${words.start} ${text.slice(sentence.start, sentence.end)}`;
}

describe('locate(article, evidence, fact)', () => {
  it('tells equal words apart by what stands around them', () => {
    expect(found('Oslo', 'They met in ', ' on Monday.')).toBe('s1-15 27 They met in Oslo on Monday.');
    expect(found('Oslo', '', ' was cold.')).toBe('s1-0 0 Oslo was cold.');
    expect(found('Oslo', 'Later ', ' was warm.')).toBe('s2-0 6 Later Oslo was warm.');
  });

  it('prefers words that the fact marks', () => {
    const marked = structuredClone(article);
    marked.blocks[1]!.marks = [{ start: 6, end: 10, facts: ['m/place'] }];
    expect(locate(marked, evidenceOf(article, 'Oslo'), 'm/place').block).toBe(1);
  });

  it('follows the marks where markup stands among the words', () => {
    const marked = structuredClone(article);
    marked.blocks[0]!.marks = [
      { start: 15, end: 23, facts: ['m/status', 'm/place'] },
      { start: 23, end: 31, facts: ['m/place'] },
    ];
    const { words } = locate(
      marked,
      { ...evidenceOf(article, 'They'), exact: 'They *met* in Oslo' },
      'm/place',
    );
    expect(words).toEqual({ start: 15, end: 31 });
  });

  it('throws where the article has no such words', () => {
    const nowhere = { ...evidenceOf(article, 'Oslo'), exact: 'Bergen' };
    expect(() => locate(article, nowhere, 'm/place')).toThrow('no such words in paper: Bergen');
  });
});
