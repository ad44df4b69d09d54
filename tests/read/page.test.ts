import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/pipeline/read/article.ts';

const SENTENCE =
  'The two sides met in the capital and spoke of many things, as they had done before, for a long day.';

function read(raw: string, path = 'page.html') {
  return readArticle({ path, bytes: new TextEncoder().encode(raw) });
}

const page = (body: string, head = '') =>
  `<!DOCTYPE html>\n<html lang="en"><head><title>Title &amp; more</title>${head}</head><body>${body}</body></html>`;

describe('readArticle(file), a saved page', () => {
  it('reads the report and leaves menus, scripts and styles', () => {
    const raw = page(
      `<nav><a href="/">Home</a> <a href="/x">World</a></nav><script>var a = "<p>${SENTENCE}</p>";</script>
       <article><h2>A heading of the report that stays</h2><p>First: ${SENTENCE}</p><style>p { color: red }</style>
       <p>Second: <b>${SENTENCE}</b> It was <a title="a > b" href="javascript:x">said</a>.<br>Third: ${SENTENCE}</p>
       <ul><li>Item: ${SENTENCE}</li></ul><blockquote><p>Quoted: ${SENTENCE}</p></blockquote></article>
       <footer>Share | Print</footer>`,
    );
    const { article } = read(raw);
    expect(article?.blocks.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
      'heading: A heading of the report that stays',
      `paragraph: First: ${SENTENCE}`,
      `paragraph: Second: ${SENTENCE} It was said.`,
      `paragraph: Third: ${SENTENCE}`,
      `item: Item: ${SENTENCE}`,
      `quotation: Quoted: ${SENTENCE}`,
    ]);
  });

  it('reads words across soft hyphens, which are no part of them', () => {
    const raw = page(`<p>The fourth secu&shy;rity dia\u00ADlogue was held. ${SENTENCE} ${SENTENCE}</p>`);
    const [block] = read(raw).article?.blocks ?? [];
    expect(block?.text.slice(0, 38)).toBe('The fourth security dialogue was held.');
    const from = block?.offsets[11] ?? 0;
    expect(raw.slice(from, block?.offsets[28])).toBe('secu&shy;rity dia\u00ADlogue');
    expect(block?.offsets).toHaveLength((block?.text.length ?? 0) + 1);
  });

  it('leaves the signs of footnotes, and keeps what is raised for another reason', () => {
    const raw = page(
      `<p>The ministry said so.<sup><a href="#f1">1</a></sup> It has 12 km<sup>2</sup>. ${SENTENCE} ${SENTENCE}</p>`,
    );
    const [block] = read(raw).article?.blocks ?? [];
    expect(block?.text.slice(0, 40)).toBe('The ministry said so. It has 12 km2. The');
  });

  it('keeps the place of every character in the source', () => {
    const raw = page(`<p>A&nbsp;day, &#228;&#x1F600; <b>bold</b>&amp;
      next. ${SENTENCE} ${SENTENCE}</p>`);
    const [block] = read(raw).article?.blocks ?? [];
    expect(block?.text.slice(0, 24)).toBe('A day, ä😀 bold& next. T');
    const at = (words: string): string => {
      const start = block?.text.indexOf(words) ?? -1;
      return raw.slice(block?.offsets[start], block?.offsets[start + words.length]);
    };
    expect(at('A day')).toBe('A&nbsp;day');
    expect(at('ä😀')).toBe('&#228;&#x1F600;');
    expect(at('bold')).toBe('bold</b>');
    expect(at('& next')).toBe('&amp;\n      next');
  });

  it('holds for any page', () => {
    const piece = fc.constantFrom(
      ...[
        'a',
        'Berlin',
        '安',
        ' ',
        '\n',
        '&amp;',
        '&auml;',
        '&#228;',
        '&nope;',
        '&',
        '&amp',
        '<',
        '>',
        '"',
        "'",
      ],
      ...[
        '<p>',
        '</p>',
        '<b>',
        '</b>',
        '<br>',
        '<div class="a">',
        '</div>',
        '<a href="x>y">',
        '</a>',
        '<!-- x -->',
      ],
      ...[
        '<script>if (a < b) {}</script>',
        '<style>',
        '</style>',
        '<li>',
        '<td>',
        '<p',
        '=',
        '</',
        '<!',
        SENTENCE,
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const raw = page(`<p>${SENTENCE} ${pieces.join('')}`);
        for (const { text, offsets } of read(raw).article?.blocks ?? []) {
          expect(offsets).toHaveLength(text.length + 1);
          const wrong = [...text.split('').keys()].filter((unit) => {
            const [here, there] = [text.charAt(unit), raw.charAt(offsets[unit] ?? -1)];
            const isInOrder = (offsets[unit + 1] ?? -1) >= (offsets[unit] ?? 0);
            return !isInOrder || (here !== ' ' && here !== there && there !== '&');
          });
          expect(wrong).toEqual([]);
        }
      }),
      { numRuns: 60, seed: 2017 },
    );
  }, 30_000);

  it.each([
    [
      'its head',
      '<meta property="og:title" content="A &amp; B"><meta property="og:site_name" content="The Daily">' +
        '<link rel="canonical" href="https://daily.example/a"><meta property="article:published_time" content="2023-09-28T01:00:00+08:00">' +
        '<meta property="article:modified_time" content="2024-01-01">',
      { title: 'A & B', publisher: 'The Daily', url: 'https://daily.example/a', published: '2023-09-28' },
    ],
    [
      'its data',
      '<script type="application/ld+json">{"@graph":[{"@type":"WebPage"},{"@type":"NewsArticle","headline":"C","dateModified":"2024-01-01","datePublished":"2023-09-27T10:00Z","publisher":{"name":"The Weekly"}}]}</script>',
      { title: 'C', publisher: 'The Weekly', url: null, published: '2023-09-27' },
    ],
    [
      'nothing of use',
      '<meta property="og:url" content="javascript:alert(1)"><meta name="date" content="2018-02-30"><script type="application/ld+json">{</script>',
      { title: 'Title & more', publisher: null, url: null, published: null },
    ],
  ])('takes from the page what it says in %s', (_, head, expected) => {
    expect(read(page(`<p>${SENTENCE}</p>`, head)).article).toMatchObject({ ...expected, language: 'en' });
  });

  it('knows a page by its first words', () => {
    expect(
      read(`<!-- saved -->\n<!doctype html><p>${SENTENCE} ${SENTENCE}`, '-').article?.blocks[0]?.text,
    ).toBe(`${SENTENCE} ${SENTENCE}`);
    expect(read('<b>is</b> a text', 'a.txt').article?.blocks[0]?.text).toBe('<b>is</b> a text');
  });

  it('refuses what no page has', () => {
    for (const body of ['<div>'.repeat(300), '<br>'.repeat(30_000), '<table><tr><td>'.repeat(1000)]) {
      const { article, problems } = read(page(body));
      expect(article?.blocks).toEqual([]);
      expect(problems.map(({ severity, rule }) => `${severity} ${rule}`)).toContain('error page-excess');
    }
  });

  it('is no article', () => {
    const { problems } = read(page(`<p>${SENTENCE}</p>`), 'content/articles/2023/page.html');
    expect(problems.find(({ severity }) => severity === 'error')).toMatchObject({
      rule: 'article-format',
      message:
        'Only finished articles lie in content/articles; this is a text or a page as somebody found it.',
    });
  });
});
