// What every page must have and must not weigh.
import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { ownPages, readBuilt, sampled, type BuiltPage } from './built.ts';

const built = readBuilt();
const pages = sampled(ownPages(built));

/** Pages that carry the timeline have a script and a picture of their own. */
const isText = ({ document }: BuiltPage) => document.querySelector('.timeline, [data-app]') === null;

describe('every page', () => {
  it.each([
    ['one main heading', ({ document }: BuiltPage) => document.querySelectorAll('h1').length === 1],
    ['a language', ({ document }: BuiltPage) => /^(?:en|de|zh-Hans)$/u.test(document.documentElement.lang)],
    ['a title', ({ document }: BuiltPage) => (document.title ?? '').length > 3],
    [
      'a description',
      ({ document }: BuiltPage) => Boolean(attribute(document, 'meta[name=description]', 'content')),
    ],
    [
      'a way past the header',
      ({ document }: BuiltPage) => document.querySelector('a.skip[href="#content"]') !== null,
    ],
    ['no picture or script from elsewhere', noForeignPart],
    ['no style or handler in its elements', ({ html }: BuiltPage) => !/<[^>]+\s(?:on[a-z]+)=/u.test(html)],
  ])('has %s', (_what, holds) => {
    expect(pages.filter((page) => !holds(page)).map(({ address }) => address)).toEqual([]);
  });

  it('of text weighs at most 40 kB over the wire without fonts, and at most 2 KiB of it script', () => {
    const heavy = pages.filter(isText).flatMap((page) => {
      // Most pages are lighter than that before anything is compressed.
      if (page.html.length < 20_000 && !page.html.includes('<script type="module"')) return [];
      const { total, script } = weightOf(page);
      return total > 40_000 || script > 2048 ? [`${page.address}: ${total} B, script ${script} B`] : [];
    });
    expect(heavy).toEqual([]);
  });
});

describe('the letters', () => {
  const asked = (page: BuiltPage) =>
    [...page.document.querySelectorAll('link[rel=preload][as=font]')].map(
      (link) => built.fileAt(link.getAttribute('href') ?? '') ?? '',
    );

  it('that a page asks for ahead are two faces of at most 45 kB together', () => {
    const heavy = pages.flatMap((page) => {
      const sizes = asked(page).map((file) => (file === '' ? Infinity : readFileSync(file).length));
      const total = sizes.reduce((sum, size) => sum + size, 0);
      return sizes.length === 2 && total <= 45_000 ? [] : [`${page.address}: ${sizes.join(' + ')}`];
    });
    expect(heavy).toEqual([]);
  });

  it('of Chinese are asked for by no page ahead', () => {
    expect(pages.flatMap(asked).filter((file) => /han/u.test(file.split(/[/\\]/u).at(-1) ?? ''))).toEqual([]);
  });
});

describe('a meeting page', () => {
  const meetings = pages.filter(({ address }) => /\/meetings\/[^/]+\/$/u.test(address));

  it('stands for every meeting', () => {
    expect(meetings.length).toBeGreaterThan(0);
  });

  it('gives every value a number, and every number leads to marked words', () => {
    const bare = meetings.flatMap(({ address, document }) =>
      [...document.querySelectorAll('.value, .quote')].flatMap((value) => {
        const references = [...value.querySelectorAll('.references a:not(.cite-fact)')];
        const led = references.filter((link) => {
          const target = document.getElementById((link.getAttribute('href') ?? '#').slice(1));
          return target?.localName === 'mark' && target.closest('.note') !== null;
        });
        return references.length > 0 && led.length === references.length
          ? []
          : [`${address} ${value.textContent}`];
      }),
    );
    expect(bare).toEqual([]);
  });

  it('says whose words each note is in, and leads to the text and its place', () => {
    const silent = meetings.flatMap(({ address, document }) =>
      [...document.querySelectorAll('.note[id]')].flatMap((note) => {
        const source = note.querySelector('.note-source')?.textContent ?? '';
        const ways = [...note.querySelectorAll('.note-links a')].map(
          (link) => link.getAttribute('href') ?? '',
        );
        return source.length > 3 && ways.some((way) => /\/articles\/[^#]+#s\d+-\d+$/u.test(way))
          ? []
          : [`${address} ${note.id}`];
      }),
    );
    expect(silent).toEqual([]);
  });
});

function noForeignPart({ document }: BuiltPage): boolean {
  const parts = [
    ...document.querySelectorAll(
      'script[src], img[src], iframe[src], link[rel=stylesheet], link[rel=preload]',
    ),
  ];
  return parts.every((part) =>
    (part.getAttribute('src') ?? part.getAttribute('href') ?? '').startsWith(built.base),
  );
}

/** Of style sheets and scripts, which many pages share. */
const weights = new Map<string, number>();

function wire(bytes: Uint8Array): number {
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;
}

function weightOf({ html, document }: BuiltPage): { total: number; script: number } {
  const files = (selector: string, name: string) =>
    [...document.querySelectorAll(selector)].map((element) => {
      const file = built.fileAt(element.getAttribute(name) ?? '');
      if (file === undefined) return 0;
      const known = weights.get(file) ?? wire(readFileSync(file));
      weights.set(file, known);
      return known;
    });
  const sum = (sizes: readonly number[]) => sizes.reduce((a, b) => a + b, 0);
  const inline = [...document.querySelectorAll('script:not([src]):not([type="application/ld+json"])')];
  const script =
    sum(files('script[src]', 'src')) + sum(inline.map(({ textContent }) => textContent?.length ?? 0));
  return { total: wire(Buffer.from(html)) + sum(files('link[rel=stylesheet]', 'href')) + script, script };
}

function attribute(document: Document, selector: string, name: string): string | null {
  return document.querySelector(selector)?.getAttribute(name) ?? null;
}
