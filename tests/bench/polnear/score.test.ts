import { describe, expect, it } from 'vitest';
import { readAnnotation } from './read-polnear.ts';
import { scorePolnear } from './score.ts';

const words =
  '“We will meet in May,” Lindqvist said. “Rome is ready,” said Moretti.\n\nNobody spoke of “a long road”.';

/** A line of annotation for words of the text. */
function stretch(id: string, role: string, ...pieces: string[]): string {
  const places = pieces.map((piece) => `${words.indexOf(piece)} ${words.indexOf(piece) + piece.length}`);
  return `${id}\t${role} ${places.join(';')}\t${pieces.join(' ')}`;
}

const annotation = [
  stretch('T1', 'Source', 'Lindqvist'),
  stretch('T2', 'Cue', 'said'),
  stretch('T3', 'Content', '“We will meet in May,”'),
  'E1\tAttribution:T9 Content:T3 Cue:T2 Source:T1',
  stretch('T4', 'Source', 'Lindqvist'),
  stretch('T5', 'Content', '“Rome is ready,”'),
  'E2\tAttribution:T9 Content:T5 Source:T4',
].join('\n');

describe('readAnnotation(annotation, words)', () => {
  it('reads source, cue and content as places in code units', () => {
    const [first] = readAnnotation(annotation, words);
    expect(first?.source.map((at) => words.slice(...at))).toEqual(['Lindqvist']);
    expect(first?.cue.map((at) => words.slice(...at))).toEqual(['said']);
    expect(first?.content.map((at) => words.slice(...at))).toEqual(['“We will meet in May,”']);
  });

  it('counts code points, as the corpus does', () => {
    const [first] = readAnnotation('T1\tSource 2 4\tab\nE1\tSource:T1', '🙂 ab');
    expect(first?.source).toEqual([[3, 5]]);
  });

  it('keeps content in several pieces together', () => {
    const [first] = readAnnotation('T1\tContent 0 1;3 4\ta b\nE1\tContent:T1', 'a, b');
    expect(first?.content).toEqual([
      [0, 1],
      [3, 4],
    ]);
  });
});

describe('scorePolnear(documents)', () => {
  it('counts a quotation as right where the speaker is too', () => {
    const attributions = readAnnotation(annotation, words);
    const { quotations, altered } = scorePolnear([{ name: 'one', words, attributions }]);
    expect(quotations).toEqual({ found: 2, gold: 2, right: 1 });
    expect(altered).toBe(0);
  });
});
