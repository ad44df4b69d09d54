// The index that the search page asks: made from the built pages, with Chinese cut into words.
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { segmented } from '../../src/domain/segment.ts';

/** Pagefind brings interfaces of its own; the site has one that writes no markup from text. */
const UNUSED = /-(?:ui|highlight|worker)\.|^pagefind-ui/u;

/** What stands on a page and is not what it says: links around notes, ways to other pages. */
const ASIDE = [
  '.note-number',
  '.note-links',
  '.explain',
  '.timeline-thread',
  '.over-years',
  '.as-table',
  '.neighbours',
  '.page-foot',
];

/** Writes the index of the site in `folder` to its folder `pagefind`. Returns how many pages it holds. */
export async function indexSite(folder: string): Promise<number> {
  const pagefind = await import('pagefind');
  const { index, errors } = await pagefind.createIndex({ excludeSelectors: ASIDE });
  if (!index) throw new Error(`search index: ${errors.join('; ')}`);
  const files = await readdir(folder, { recursive: true });
  let count = 0;
  for (const file of files.filter((name) => name.endsWith('.html')).sort()) {
    const html = await readFile(path.join(folder, file), 'utf8');
    if (!html.includes('data-pagefind-body')) continue;
    const sourcePath = file.replaceAll('\\', '/');
    const added = await index.addHTMLFile({ sourcePath, content: textSegmented(html) });
    if (added.errors.length > 0) throw new Error(`search index, ${file}: ${added.errors.join('; ')}`);
    count += 1;
  }
  const made = await index.getFiles();
  for (const { path: name, content } of made.files) {
    if (UNUSED.test(name)) continue;
    const target = path.join(folder, 'pagefind', name);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, content);
  }
  await pagefind.close();
  return count;
}

/** Takes out the raised numbers, segments what stands between tags, and parts what only the layout parts. */
function textSegmented(html: string): string {
  return html
    .replace(/<sup class="references">.*?<\/sup>/gu, '')
    .replace(/>[^<]+</gu, segmented)
    .replace(/ ?<span class="subtitle"/gu, ', $&')
    .replace(/<\/(?:dt|dd|th|td|li)>/gu, ' $&')
    .replace(/<(?:span|a) class="(?:subtitle|series|block|label|states|sentence)"/gu, ' $&');
}
