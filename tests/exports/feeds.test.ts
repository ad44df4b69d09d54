// Read back by feedsmith and by fast-xml-parser; JSON Feed by feedsmith.
import fc from 'fast-check';
import { XMLParser } from 'fast-xml-parser';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import { atomText, jsonFeed, rssText, viewFeed, type FeedOf } from '../../src/exports/feeds.ts';
import { inOneLine } from '../../src/exports/words.ts';
import { editionWith } from './edition.ts';
import { hostileText } from './hostile.ts';

const { edition, views } = editionWith();
const feed = viewFeed(edition, views.whole);
const page = 'https://example.org/parley/meetings/chile-norway-security-dialogue-2/';

type Read = { title: string; id: string; updated: string }[];

/** Titles are HTML in these forms. */
const shown = (html: string | undefined): string =>
  (html ?? '').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
const day = (moment: string | undefined): string => new Date(moment ?? '').toISOString().slice(0, 10);

function atomByFeedsmith(text: string): Read {
  return (parseAtomFeed(text).entries ?? []).map(({ title, id = '', updated }) => ({
    title: shown(typeof title === 'string' ? title : (title as { value?: string } | undefined)?.value),
    id,
    updated: day(updated),
  }));
}

const xml = new XMLParser({
  ignoreAttributes: false,
  cdataPropName: 'cdata',
  parseTagValue: false,
  trimValues: false,
  isArray: (name) => ['entry', 'item', 'cdata'].includes(name),
});

type Cdata = { cdata: string[] };

function atomByXml(text: string): Read {
  const { entry = [] } = xml.parse(text).feed as { entry?: { title: Cdata; id: string; updated: string }[] };
  return entry.map(({ title, id, updated }) => ({
    title: shown(title.cdata.join('')),
    id,
    updated: day(updated),
  }));
}

function rssByFeedsmith(text: string): Read {
  return (parseRssFeed(text).items ?? []).map(({ title, guid, pubDate }) => ({
    title: shown(title),
    id: guid?.value ?? '',
    updated: day(pubDate),
  }));
}

function rssByXml(text: string): Read {
  const { item = [] } = xml.parse(text).rss.channel as {
    item?: { title: Cdata; guid: { '#text': string }; pubDate: string }[];
  };
  return item.map(({ title, guid, pubDate }) => ({
    title: shown(title.cdata.join('')),
    id: guid['#text'],
    updated: day(pubDate),
  }));
}

function withTitle(title: string): FeedOf {
  return { ...feed, entries: [{ address: page, title, summary: title, updated: '2020-04-01' }] };
}

describe('viewFeed(edition, view)', () => {
  it('lists the meetings, those that changed last first', () => {
    expect(feed).toMatchObject({
      page: 'https://example.org/parley/',
      self: 'https://example.org/parley/feed',
      updated: '2020-04-01',
    });
    expect(feed.entries[1]).toEqual({
      address: page,
      title: 'Second round, Chile–Norway Security Dialogue',
      summary:
        'Chile and Norway held the second round of the Chile–Norway Security Dialogue in Oslo on 5 March 2020.',
      updated: '2020-03-05',
    });
  });
});

describe('atomText(feed)', () => {
  it('is read alike by two readers', () => {
    const text = atomText(feed);
    expect(atomByFeedsmith(text)).toEqual(atomByXml(text));
    expect(atomByFeedsmith(text)).toEqual(
      feed.entries.map(({ title, address, updated }) => ({ title, id: address, updated })),
    );
    expect(parseAtomFeed(text)).toMatchObject({
      id: 'https://example.org/parley/feed.atom',
      updated: '2020-04-01T00:00:00.000Z',
    });
  });

  it('holds any title', () => {
    fc.assert(
      fc.property(hostileText, (title) => {
        const text = atomText(withTitle(title));
        expect(atomByXml(text)[0]?.title).toBe(inOneLine(title));
        expect(inOneLine(atomByFeedsmith(text)[0]?.title ?? '')).toBe(inOneLine(title));
      }),
    );
  });
});

describe('rssText(feed)', () => {
  it('is read alike by two readers', () => {
    const text = rssText(feed);
    expect(rssByFeedsmith(text)).toEqual(rssByXml(text));
    expect(rssByFeedsmith(text)).toEqual(atomByXml(atomText(feed)));
  });

  it('holds any title', () => {
    fc.assert(
      fc.property(hostileText, (title) => {
        const text = rssText(withTitle(title));
        // A title without anything to read is left out.
        fc.pre(inOneLine(title) !== '');
        expect(rssByXml(text)[0]?.title).toBe(inOneLine(title));
      }),
    );
  });
});

describe('jsonFeed(feed)', () => {
  it('says the same', () => {
    const read = parseJsonFeed(JSON.stringify(jsonFeed(feed)));
    expect(read).toMatchObject({ feed_url: 'https://example.org/parley/feed.json', language: 'en' });
    expect(read.items?.map(({ id, title }) => ({ id, title }))).toEqual(
      feed.entries.map(({ address, title }) => ({ id: address, title })),
    );
  });
});
