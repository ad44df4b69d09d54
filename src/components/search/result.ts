import { unsegmented } from '../../domain/segment.ts';
import { element } from './element.ts';
import type { FoundPage } from './index-api.ts';

/** A place on a page that holds words that were asked for. */
export type Place = { id: string; text: string };

/** More places of one page than this help nobody. */
const MOST_PLACES = 4;

/** A page that was found: its title, what it is, the words in their sentence, and the places that have them. */
export function resultElement(page: FoundPage, hasWords: boolean): HTMLLIElement {
  const title = unsegmented(page.meta.title ?? page.url);
  const about = [page.filters['kind']?.[0], page.meta.series].filter((word) => word !== undefined);
  const places = placesOf(page);
  return element(
    'li',
    {},
    element('a', { href: places[0] ? `${page.url}#${places[0].id}` : page.url }, title),
    element('span', { class: 'label' }, ` ${about.map(unsegmented).join(' · ')}`),
    ...(hasWords ? [element('p', { class: 'excerpt' }, ...excerptNodes(page.excerpt))] : []),
    ...(places.length > 1
      ? [
          element(
            'ul',
            { class: 'places' },
            ...places.map(({ id, text }) =>
              element('li', {}, element('a', { href: `${page.url}#${id}` }, text)),
            ),
          ),
        ]
      : []),
  );
}

/** The nearest place with a name of its own before each of the words found; each place once, in their order. */
export function placesOf({ anchors, locations }: FoundPage): Place[] {
  const named = anchors
    .filter(({ id, text }) => text && !/^(?:note-|content$)/u.test(id))
    .sort((a, b) => a.location - b.location);
  const found = new Map<string, Place>();
  for (const location of [...locations].sort((a, b) => a - b)) {
    const anchor = named.findLast((one) => one.location <= location);
    const text = shortened(unsegmented(anchor?.text ?? ''));
    if (anchor && !found.has(text)) found.set(text, { id: anchor.id, text });
  }
  return [...found.values()].slice(0, MOST_PLACES);
}

/** An excerpt comes as text with the words found between `<mark>` and `</mark>`; nothing else in it is markup. */
export function excerptNodes(excerpt: string): Node[] {
  return unsegmentedMarks(excerpt)
    .split(/(<mark>.*?<\/mark>)/u)
    .filter((part) => part !== '')
    .map((part) => {
      const marked = /^<mark>(.*)<\/mark>$/u.exec(part)?.[1];
      return marked === undefined
        ? document.createTextNode(decoded(part))
        : element('mark', {}, decoded(marked));
    });
}

function unsegmentedMarks(excerpt: string): string {
  return unsegmented(excerpt.replace(/<\/mark>([\s\u200b]+)<mark>/gu, '$1').replaceAll('\u200b', ''));
}

function decoded(text: string): string {
  return text
    .replace(/&lt;/gu, '<')
    .replace(/&gt;/gu, '>')
    .replace(/&quot;/gu, '"')
    .replace(/&#x27;|&#39;/gu, "'")
    .replace(/&amp;/gu, '&');
}

function shortened(text: string): string {
  const words = text.trim().replace(/\s+/gu, ' ');
  return words.length <= 70 ? words : `${words.slice(0, 69).replace(/\s\S*$/u, '')}…`;
}
