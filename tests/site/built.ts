// The site as it was built: its pages, parsed once, and the addresses it answers.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseHTML } from 'linkedom';

/** A page: its address inside the site ("/meetings/x/"), its HTML, and its document, parsed when it is asked for. */
export type BuiltPage = { address: string; html: string; readonly document: Document };

/** A built site: the folder it stands in on its host ("/", "/sub/"), and its files. */
export type Built = {
  base: string;
  pages: readonly BuiltPage[];
  /** The file that an address of the site leads to; undefined where nothing stands. */
  fileAt(address: string): string | undefined;
};

/** Reads the site in `folder`; without one, what `npm run build` left in dist/ (SITE_DIST names another). */
export function readBuilt(folder = process.env['SITE_DIST'] ?? 'dist'): Built {
  if (!existsSync(path.join(folder, 'index.html'))) {
    throw new Error(`no built site in ${folder}: run npm run build first`);
  }
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) =>
    file.replaceAll('\\', '/'),
  );
  const pages = files
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file): BuiltPage => {
      const html = readFileSync(path.join(folder, file), 'utf8');
      let parsed: Document | undefined;
      return {
        address: `/${file.replace(/(^|\/)index\.html$/u, '$1')}`,
        html,
        get document() {
          parsed ??= (parseHTML(html) as unknown as { document: Document }).document;
          return parsed;
        },
      };
    });
  const base = pages.map(({ html }) => / href="([^"]*)favicon\.svg"/u.exec(html)?.[1]).find(Boolean) ?? '/';
  return {
    base,
    pages,
    fileAt(address) {
      if (!address.startsWith(base)) return undefined;
      const inside = path.join(folder, decodeURIComponent(address.slice(base.length)));
      const file = address.endsWith('/') ? path.join(inside, 'index.html') : inside;
      return existsSync(file) && statSync(file).isFile() ? file : undefined;
    },
  };
}

/** The pages of embeds stand alone and follow rules of their own. */
export function ownPages({ pages }: Built): BuiltPage[] {
  return pages.filter(({ address }) => !address.includes('/embed/v') && !address.startsWith('/v/'));
}

/** Pages in English and, since the others are made by the same templates, a tenth of those. */
export function sampled(pages: readonly BuiltPage[]): BuiltPage[] {
  return pages.filter(({ address }, index) => !/^\/(?:de|zh)\//u.test(address) || index % 10 === 0);
}
