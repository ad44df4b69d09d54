// Atom, RSS and JSON Feed: the meetings of a view, those whose record changed last first.
import { Feed } from 'feed';
import { pageAddress, type Edition, type Told, type View } from './edition.ts';
import { inOneLine, PUBLISHER, TITLE } from './words.ts';

/** More is no news; the files of data hold all. */
const MOST = 100;

/** An entry of a feed: plain text, whatever the form makes of it. */
export type Entry = {
  /** The address of what it is about. */
  address: string;
  /** Its own name for ever; the address, where it has no other. */
  id?: string;
  title: string;
  summary: string;
  /** `YYYY-MM-DD`. */
  updated: string;
};

/** A feed in words: the same for every form. */
export type FeedOf = {
  title: string;
  description: string;
  /** The page that it goes with. */
  page: string;
  /** Its own address, without the ending that names the form. */
  self: string;
  updated: string;
  entries: readonly Entry[];
};

/** The feed of a view. */
export function viewFeed(edition: Edition, view: View): FeedOf {
  const { path, title, meetings } = view;
  const entries = meetings.map((told) => entryOf(edition, told));
  return {
    title: path === '' ? TITLE : `${title}, in the record of Parley`,
    description: 'Meetings of security dialogues, newly recorded or changed.',
    page: pageAddress(edition, path),
    self: `${edition.address}${path === '' ? 'feed' : path}`,
    updated: edition.built,
    entries: entries
      .sort((a, b) => order(b.updated, a.updated) || order(a.address, b.address))
      .slice(0, MOST),
  };
}

/** Atom (RFC 4287). */
export function atomText(feed: FeedOf): string {
  return written(feed, 'atom').atom1();
}

/** RSS 2.0. */
export function rssText(feed: FeedOf): string {
  return written(feed, 'rss').rss2();
}

/** JSON Feed 1.1. */
export function jsonFeed({ title, description, page, self, entries }: FeedOf): object {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description,
    home_page_url: page,
    feed_url: `${self}.json`,
    language: 'en',
    authors: [{ name: PUBLISHER }],
    items: entries.map((entry) => ({
      id: entry.id ?? entry.address,
      url: entry.address,
      title: inOneLine(entry.title),
      content_text: inOneLine(entry.summary),
      date_modified: moment(entry.updated).toISOString(),
    })),
  };
}

function entryOf(edition: Edition, { meeting, title, lead, updated }: Told): Entry {
  return { address: pageAddress(edition, `meetings/${meeting.id}`), title, summary: lead, updated };
}

function written(of: FeedOf, form: 'atom' | 'rss'): Feed {
  const self = `${of.self}.${form}`;
  const feed = new Feed({
    id: self,
    title: inOneLine(of.title),
    description: inOneLine(of.description),
    link: of.page,
    feedLinks: { [form]: self },
    updated: moment(of.updated),
    author: { name: PUBLISHER },
    copyright: 'CC BY 4.0',
    language: 'en',
    generator: false,
  });
  for (const { address, id = address, title, summary, updated } of of.entries) {
    feed.addItem({
      id,
      link: address,
      title: markup(inOneLine(title)),
      description: markup(inOneLine(summary)),
      date: moment(updated),
    });
  }
  return feed;
}

/** The library writes titles and summaries as HTML: text is turned into the HTML that shows it. */
function markup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function moment(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
