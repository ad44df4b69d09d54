// Read back by citation-js, which knows BibTeX, RIS and CSL-JSON.
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bibtexText } from '../../src/exports/bibtex.ts';
import { cslItems } from '../../src/exports/csl-json.ts';
import {
  articleReference,
  meetingReferences,
  pageReference,
  referenceText,
  type Reference,
} from '../../src/exports/reference.ts';
import { risText } from '../../src/exports/ris.ts';
import { inOneLine } from '../../src/exports/words.ts';
import { editionWith } from './edition.ts';
import { hostileText } from './hostile.ts';

type Csl = Record<string, unknown> & {
  title: string;
  URL: string;
  note?: string;
  author?: { literal?: string; family?: string }[];
};

/** `form` is told, for a text may look like any. */
const read = (text: string, form: '@bibtex/text' | '@ris/file' | '@csl/list+object'): Csl[] =>
  plugins.input.chain(form === '@csl/list+object' ? (JSON.parse(text) as object) : text, {
    generateGraph: false,
    forceType: form,
  }) as Csl[];

const { edition } = editionWith();
const [told] = edition.meetings;
if (!told) throw new Error('no meeting');
const references = meetingReferences(edition, told);
const [page] = references as [Reference];

describe('meetingReferences(edition, meeting)', () => {
  it('names the release, and for each fact its id and address', () => {
    expect(page).toEqual({
      key: 'parley:chile-norway-security-dialogue-2',
      title: 'Second round, Chile–Norway Security Dialogue',
      author: 'The Parley contributors',
      container: 'Parley: a cited record of bilateral security dialogues',
      date: '2020-04-01',
      url: 'https://example.org/parley/meetings/chile-norway-security-dialogue-2/',
      release: '1.2.3',
      note: 'Release 1.2.3, record of 2020-04-01.',
    });
    expect(references.find(({ key }) => key.endsWith(':date'))).toMatchObject({
      title: 'Second round, Chile–Norway Security Dialogue. Date: 5 March 2020',
      url: 'https://example.org/parley/meetings/chile-norway-security-dialogue-2/#date',
      note: 'Fact chile-norway-security-dialogue-2/date. Release 1.2.3, record of 2020-04-01.',
    });
  });

  it('cites what another source gives instead as that', () => {
    expect(references.find(({ key }) => key.endsWith(':place:rival-1'))).toMatchObject({
      title: 'Second round, Chile–Norway Security Dialogue. Place: Bergen',
      url: 'https://example.org/parley/meetings/chile-norway-security-dialogue-2/#place-rival-1',
      note: 'Fact chile-norway-security-dialogue-2/place/rival-1, given beside chile-norway-security-dialogue-2/place. Release 1.2.3, record of 2020-04-01.',
    });
  });

  it('has a line of text', () => {
    expect(referenceText(page)).toBe(
      'The Parley contributors, “Second round, Chile–Norway Security Dialogue”, Parley: a cited record of bilateral security dialogues, Release 1.2.3, record of 2020-04-01, https://example.org/parley/meetings/chile-norway-security-dialogue-2/',
    );
  });
});

describe('pageReference and articleReference', () => {
  it('cite the record as a whole, and a source as its publisher gives it', () => {
    expect(pageReference(edition, '', 'x')).toMatchObject({ key: 'parley', container: null });
    const [article] = edition.articles;
    expect(article && articleReference(edition, article)).toMatchObject({
      key: 'paper',
      title: 'Talks in Oslo',
      author: 'The Paper',
      date: '2020-03-05',
      url: 'https://example.org/paper',
      release: null,
    });
  });
});

describe('bibtexText(references)', () => {
  it('is read back, every entry', () => {
    const items = read(bibtexText(references), '@bibtex/text');
    expect(items).toHaveLength(references.length);
    expect(items.map(({ title, URL, note }) => ({ title, URL, note }))).toEqual(
      references.map(({ title, url, note }) => ({ title: inOneLine(title), URL: url, note })),
    );
    expect(items[0]).toMatchObject({
      id: page.key,
      author: [{ family: 'The Parley contributors' }],
      issued: { 'date-parts': [[2020, 4, 1]] },
    });
  });

  it('holds any title, author and address', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (title, author) => {
        fc.pre(inOneLine(title) !== '' && inOneLine(author) !== '');
        const [item, ...others] = read(bibtexText([{ ...page, title, author }]), '@bibtex/text');
        expect(others).toEqual([]);
        expect(item?.title).toBe(inOneLine(title));
        expect(item?.URL).toBe(page.url);
      }),
    );
  });
});

describe('risText(references)', () => {
  it('is read back, every entry', () => {
    const items = read(risText(references), '@ris/file');
    expect(items.map(({ title, URL, note }) => ({ title, URL, note }))).toEqual(
      references.map(({ title, url, note }) => ({ title: inOneLine(title), URL: url, note })),
    );
  });

  it('holds any title', () => {
    fc.assert(
      fc.property(hostileText, (title) => {
        fc.pre(inOneLine(title) !== '');
        const [item, ...others] = read(risText([{ ...page, title }]), '@ris/file');
        expect(others).toEqual([]);
        expect(item?.title).toBe(inOneLine(title));
      }),
    );
  });
});

describe('cslItems(references)', () => {
  it('is read back, every item', () => {
    const items = read(JSON.stringify(cslItems(references)), '@csl/list+object');
    expect(items.map(({ title, URL, note }) => ({ title, URL, note }))).toEqual(
      references.map(({ title, url, note }) => ({ title, URL: url, note })),
    );
  });
});
