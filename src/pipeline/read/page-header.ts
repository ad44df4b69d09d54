import type { Header } from './header.ts';

/** As much of a document as is needed, whichever library made it. */
type PageDocument = {
  title: string;
  documentElement: { getAttribute(name: string): string | null };
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
};
type PageElement = { textContent: string | null; getAttribute(name: string): string | null };

/** What a page says of itself in its head: headline, site, address, day of publication, language. */
export function pageHeader(document: PageDocument): Partial<Record<keyof Header, string>> {
  const meta = (...names: string[]): string | undefined => {
    for (const name of names) {
      const found =
        document.querySelector(`meta[property="${name}"]`) ?? document.querySelector(`meta[name="${name}"]`);
      const content = found?.getAttribute('content')?.trim();
      if (content !== undefined && content !== '') return content;
    }
    return undefined;
  };
  const linked = dataOf(document);
  const time = document.querySelector('time[datetime]')?.getAttribute('datetime') ?? undefined;
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? undefined;
  const title = meta('og:title', 'twitter:title') ?? linked.headline ?? document.title.trim();
  const language = document.documentElement.getAttribute('lang')?.trim().replace(/_/gu, '-');
  // The day of a change is not the day of publication, and many pages give both.
  const published = meta(
    'article:published_time',
    'datePublished',
    'pubdate',
    'publishdate',
    'date',
    'dc.date',
  );
  return defined({
    title: title === '' ? undefined : title.replaceAll('\u00AD', ''),
    publisher: meta('og:site_name', 'publisher') ?? linked.publisher,
    url: canonical ?? meta('og:url'),
    published: dayOf(published ?? linked.published ?? time),
    language: language === undefined ? undefined : language.slice(0, 1).toLowerCase() + language.slice(1),
  });
}

type Linked = { headline?: string; publisher?: string; published?: string };

/** The first news article in the page's JSON-LD. */
function dataOf(document: PageDocument): Linked {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const found = listOf(parsed(script.textContent ?? '')).find((one) =>
      /Article|Report/u.test(String(one['@type'])),
    );
    if (found === undefined) continue;
    const publisher = found['publisher'] as { name?: unknown } | undefined;
    return defined({
      headline: textOf(found['headline']),
      publisher: textOf(publisher?.name),
      published: textOf(found['datePublished']),
    });
  }
  return {};
}

function listOf(data: unknown): Record<string, unknown>[] {
  if (Array.isArray(data)) return data.flatMap(listOf);
  if (typeof data !== 'object' || data === null) return [];
  const graph = (data as Record<string, unknown>)['@graph'];
  return [data as Record<string, unknown>, ...(graph === undefined ? [] : listOf(graph))];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

/** The day of a point in time, as its own place counts it. */
function dayOf(time: string | undefined): string | undefined {
  return /^\s*(\d{4}-\d{2}(?:-\d{2})?)(?![\d-])/u.exec(time ?? '')?.[1];
}

function defined<T extends Record<string, string | undefined>>(given: T): { [K in keyof T]?: string } {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as never;
}
