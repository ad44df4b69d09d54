// What a page is and what it is about, as schema.org: the script in its head.
import type {
  CollectionPage,
  SearchAction,
  TechArticle,
  WebPage,
  WebSite,
  WithActionConstraints,
} from 'schema-dts';
import { pageAddress, type Edition } from './edition.ts';
import { entryNode, isEntryNoun } from './entry-node.ts';
import { articleNode, datasetNode, graphOf, meetingNodes, seriesNode, type Graph } from './json-ld.ts';
import { LICENCE, PUBLISHER, SITE_NAME } from './words.ts';

/** A page in its own words. */
export type PageWords = {
  title: string;
  description: string;
  /** BCP 47. */
  language: string;
  /** Its own address, with the language in it. */
  address: string;
};

/** The page at `path` ("meetings/x") and what it is about: an entry of the record, a list of them, or the record. */
export function pageGraph(edition: Edition, path: string, words: PageWords): Graph {
  const about = aboutOf(edition, path);
  return graphOf([pageNode(edition, path, words, about), ...about]);
}

/** The page itself; what it is about has the address of its English page as its name. */
function pageNode(edition: Edition, path: string, words: PageWords, about: readonly object[]): object {
  const { title, description, language, address } = words;
  const [main] = about as { '@id'?: string }[];
  const common = {
    '@id': `${address}#page`,
    url: address,
    name: title,
    description,
    inLanguage: language,
    isPartOf: siteNode(edition),
    license: LICENCE.path,
    dateModified: edition.built,
    ...(main?.['@id'] === undefined ? {} : { mainEntity: { '@id': main['@id'] } }),
  };
  if (/^guide\/./u.test(path)) {
    const guide: TechArticle & object = {
      '@type': 'TechArticle',
      ...common,
      headline: title,
      author: { '@type': 'Organization', name: PUBLISHER },
    };
    return guide;
  }
  if (path === 'search') return { '@type': 'SearchResultsPage', ...common };
  const isList = !path.includes('/') && itemsOf(edition, path) !== undefined;
  const page: (WebPage | CollectionPage) & object = isList
    ? { '@type': 'CollectionPage', ...common }
    : { '@type': 'WebPage', ...common };
  return page;
}

function siteNode({ address }: Edition): WebSite & object {
  const search: WithActionConstraints<SearchAction> = {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${address}search/?q={words}` },
    'query-input': 'required name=words',
  };
  return {
    '@type': 'WebSite',
    '@id': `${address}#site`,
    name: SITE_NAME,
    url: address,
    publisher: { '@type': 'Organization', name: PUBLISHER },
    potentialAction: search,
  };
}

/** What a page is about, the main thing first; nothing for a page that is only about the site. */
function aboutOf(edition: Edition, path: string): object[] {
  const [noun = '', id] = path.split('/');
  if (id === undefined) {
    if (path === '' || path === 'timeline' || path === 'data') return [datasetNode(edition)];
    const items = itemsOf(edition, noun);
    return items === undefined ? [] : [listNode(edition, noun, items)];
  }
  if (noun === 'meetings') {
    const told = edition.meetings.find(({ meeting }) => meeting.id === id);
    return told ? meetingNodes(edition, told) : [];
  }
  if (noun === 'articles') {
    const article = edition.articleOf(id);
    return article ? [articleNode(edition, article)] : [];
  }
  if (noun === 'dialogues') return [seriesNode(edition, id)];
  return isEntryNoun(noun) ? [entryNode(edition, noun, id)] : [];
}

/** What stands on the page of a list: ids; undefined for what is none. */
function itemsOf(edition: Edition, noun: string): readonly string[] | undefined {
  if (noun === 'meetings') return edition.meetings.map(({ meeting }) => meeting.id);
  if (noun === 'articles' || noun === 'dialogues') return edition[noun].map(({ id }) => id);
  return isEntryNoun(noun) ? edition.entries[noun].map(({ id }) => id) : undefined;
}

function listNode(edition: Edition, noun: string, items: readonly string[]): object {
  return {
    '@type': noun === 'topics' ? ['ItemList', 'DefinedTermSet'] : 'ItemList',
    '@id': pageAddress(edition, noun),
    name: `${SITE_NAME}: ${noun}`,
    numberOfItems: items.length,
    itemListElement: items.map((id, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      url: pageAddress(edition, `${noun}/${id}`),
    })),
  };
}
