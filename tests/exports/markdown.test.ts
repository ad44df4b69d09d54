// Read back by remark: what stands in a page as Markdown is the text, and no markup comes out of it.
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { graphOf, scriptText } from '../../src/exports/json-ld.ts';
import { llmsText, meetingMarkdown } from '../../src/exports/markdown.ts';
import { inOneLine } from '../../src/exports/words.ts';
import { editionWith } from './edition.ts';
import { hostileText, hostileTexts } from './hostile.ts';

const read = (text: string): Nodes => unified().use(remarkParse).parse(text);
const textOf = (node: Nodes): string =>
  'value' in node ? node.value : 'children' in node ? node.children.map(textOf).join('') : '';
const typesIn = (node: Nodes): string[] => [
  node.type,
  ...('children' in node ? node.children.flatMap(typesIn) : []),
];
/** What the page of a meeting is made of, whatever its words. */
const usual = new Set(typesIn(read(markdownOf())));

function markdownOf(texts = {}): string {
  const { edition } = editionWith(texts);
  const [told] = edition.meetings;
  if (!told) throw new Error('no meeting');
  return meetingMarkdown(edition, told);
}

describe('meetingMarkdown(edition, meeting)', () => {
  it('holds any words, and lets none of them be markup', () => {
    fc.assert(
      fc.property(hostileTexts, (texts) => {
        const tree = read(markdownOf(texts));
        expect(typesIn(tree).filter((type) => !usual.has(type))).toEqual([]);
        const said = inOneLine(textOf(tree));
        for (const field of ['name', 'role', 'body', 'city', 'called', 'quote', 'outcome'] as const) {
          expect(said).toContain(inOneLine(texts[field]));
        }
      }),
    );
  });

  it.each([
    '---',
    '- x',
    '+ x',
    '1. x',
    '1) x',
    '# x',
    '> x',
    '***',
    '*a* _b_',
    '[a](b)',
    '![a](b)',
    '<b>',
    '`x`',
    '&lt;',
  ])('shows %j as it is', (outcome) => {
    const tree = read(markdownOf({ outcome }));
    expect(typesIn(tree).filter((type) => !usual.has(type))).toEqual([]);
    expect(textOf(tree)).toContain(outcome);
  });
});

describe('llmsText(edition)', () => {
  it('leads to every meeting', () => {
    const { edition } = editionWith();
    const text = llmsText(edition);
    for (const { meeting } of edition.meetings) {
      expect(text).toContain(`(https://example.org/parley/meetings/${meeting.id}.md)`);
    }
  });
});

describe('scriptText(graph)', () => {
  it('keeps any words, and lets none of them end the script', () => {
    fc.assert(
      fc.property(hostileText, (words) => {
        const graph = graphOf([{ '@type': 'Thing', '@id': 'x', name: words }]);
        const text = scriptText(graph);
        expect(text).not.toMatch(/[<>&\u2028\u2029]/u);
        expect(JSON.parse(text)).toEqual(graph);
      }),
    );
  });
});
