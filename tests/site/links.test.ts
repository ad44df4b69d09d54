import { describe, expect, it } from 'vitest';
import { readBuilt } from './built.ts';
import { brokenLinks, idsIn } from './links.ts';

const built = readBuilt();

describe('links', () => {
  it('all lead to a file and a place that exist', () => {
    expect(brokenLinks(built)).toEqual([]);
  });
});

describe('ids', () => {
  it('stand once in a page', () => {
    const twice = built.pages.flatMap(({ address, html }) => {
      const ids = idsIn(html);
      const all = new Set(ids);
      if (all.size === ids.length) return [];
      return [...all].filter((id) => ids.indexOf(id) !== ids.lastIndexOf(id)).map((id) => `${address}#${id}`);
    });
    expect(twice).toEqual([]);
  });
});
