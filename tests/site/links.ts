import type { Built } from './built.ts';

const ID = /\sid="([^"]*)"/gu;
const LINK = /\s(?:href|src)="([^"]*)"/gu;

/** The ids of a page, in its order. */
export function idsIn(html: string): string[] {
  return [...html.matchAll(ID)].map(([, id]) => decoded(id ?? ''));
}

/** Every link of the site that leads nowhere inside it: "page → address: why". */
export function brokenLinks({ base, pages, fileAt }: Built): string[] {
  const ids = new Map(pages.map(({ address, html }) => [address, new Set(idsIn(html))]));
  const files = new Map<string, boolean>();
  const exists = (address: string): boolean => {
    const known = files.get(address) ?? fileAt(address) !== undefined;
    files.set(address, known);
    return known;
  };
  return pages.flatMap(({ address, html }) => {
    const here = `http://site.test${base}${address.slice(1)}`;
    const links = new Set([...html.matchAll(LINK)].map(([, link]) => decoded(link ?? '')));
    return [...links].flatMap((link) => {
      const url = new URL(link, here);
      if (url.host !== 'site.test') return [];
      if (!exists(url.pathname)) return [`${address} → ${link}: no such file`];
      if (url.hash === '') return [];
      const known = ids.get(`/${url.pathname.slice(base.length)}`);
      return known?.has(decodeURIComponent(url.hash.slice(1))) ? [] : [`${address} → ${link}: no such place`];
    });
  });
}

function decoded(text: string): string {
  return text
    .replace(/&#39;|&apos;/gu, "'")
    .replace(/&quot;/gu, '"')
    .replace(/&amp;/gu, '&');
}
