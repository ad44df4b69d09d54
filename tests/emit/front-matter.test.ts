import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { frontMatter } from '../../src/pipeline/emit/front-matter.ts';
import { hostileText } from './hostile.ts';
import { parseFrontmatter } from './read-back.ts';

const key = fc.constantFrom('a', 'title', 'zh-Hant', 'of');
const { tree } = fc.letrec<{ tree: { [key: string]: unknown }; node: unknown }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    hostileText,
    fc.constantFrom(null, true, false, 0, -1, 4, 0.97, ''),
    fc.array(tie('node'), { maxLength: 3 }),
    tie('tree'),
  ),
  tree: fc.dictionary(key, tie('node'), { maxKeys: 4, noNullPrototype: true }),
}));

test('whatever stands in it, Astro and YAML 1.2 read back the same data and nothing of the body', () => {
  fc.assert(
    fc.property(tree, hostileText, (data, title) => {
      const whole = { ...data, id: title };
      const text = frontMatter(whole);
      const read = parseFrontmatter(`${text}\n# Body\n`);
      expect(read.frontmatter).toEqual(whole);
      expect(read.content.trim()).toBe('# Body');
      expect(parse(text.slice(4, -4))).toEqual(whole);
    }),
    { numRuns: 200 },
  );
}, 60_000);

test('lists of mappings, of lists, and what is empty', () => {
  const data = { a: [{ b: 1, c: [] }, {}, [1, [2]], 'x'], d: {}, e: undefined, f: null };
  expect(frontMatter(data)).toMatchInlineSnapshot(`
    "---
    a:
      - b: 1
        c: []
      - {}
      -
        - 1
        -
          - 2
      - "x"
    d: {}
    f: null
    ---
    "
  `);
});

describe('our own faults throw', () => {
  test('a key that is no plain word', () => {
    expect(() => frontMatter({ 'a: b': 1 })).toThrow('front matter key: a: b');
  });

  test('a number that YAML would read as text', () => {
    expect(() => frontMatter({ a: NaN })).toThrow('front matter number: NaN');
  });
});
