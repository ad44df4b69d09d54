import { describe, expect, it } from 'vitest';
import { readBuilt } from './built.ts';
import { brokenLinks } from './links.ts';

const built = readBuilt();

describe('links', () => {
  it('all lead to a file and a place that exist', () => {
    expect(brokenLinks(built)).toEqual([]);
  });

  it('name their language where they lead to another', () => {
    const unnamed = built.pages.flatMap(({ address, document }) =>
      [...document.querySelectorAll('.languages a')]
        .filter((link) => !link.hasAttribute('hreflang'))
        .map(() => address),
    );
    expect(unnamed).toEqual([]);
  });
});

describe('ids', () => {
  it('stand once in a page', () => {
    const twice = built.pages.flatMap(({ address, document }) => {
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
      return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${address}#${id}`);
    });
    expect(twice).toEqual([]);
  });
});
