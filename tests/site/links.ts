import type { Built } from './built.ts';

/** Every link of the site that leads nowhere inside it: "page → address: why". */
export function brokenLinks({ base, pages, fileAt }: Built): string[] {
  const ids = new Map(
    pages.map(({ address, document }) => [
      address,
      new Set([...document.querySelectorAll('[id]')].map((element) => element.id)),
    ]),
  );
  const broken: string[] = [];
  for (const { address, document } of pages) {
    const here = base + address.slice(1);
    for (const element of document.querySelectorAll('[href], [src]')) {
      const link = element.getAttribute('href') ?? element.getAttribute('src') ?? '';
      const url = new URL(link, `http://site.test${here}`);
      if (url.host !== 'site.test') continue;
      const target = url.pathname;
      if (!fileAt(target)) broken.push(`${address} → ${link}: no such file`);
      else if (url.hash !== '') {
        const known = ids.get(`/${target.slice(base.length)}`);
        if (!known?.has(decodeURIComponent(url.hash.slice(1))))
          broken.push(`${address} → ${link}: no such place`);
      }
    }
  }
  return broken;
}
