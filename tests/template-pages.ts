// The templates of the site, by name: which of their pages the tests and benches look at.
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** The file behind an address. */
export function fileOf(dist: string, address: string): string {
  return path.join(dist, address, address.endsWith('/') ? 'index.html' : '');
}

/** A page of each template; of those that stand many times, the heaviest. */
export function templatePages(dist: string): { name: string; address: string }[] {
  const single = {
    home: '/',
    timeline: '/timeline/',
    dialogues: '/dialogues/',
    meetings: '/meetings/',
    articles: '/articles/',
    people: '/people/',
    organisations: '/organisations/',
    topics: '/topics/',
    countries: '/countries/',
    comparison: '/compare/ministers/',
    facet: '/by/host/',
    search: '/search/',
    guides: '/guide/',
    data: '/data/',
    missing: '/404.html',
    german: '/de/',
    chinese: '/zh/meetings/',
    'chinese search': '/zh/search/',
  };
  const many = {
    dialogue: 'dialogues',
    meeting: 'meetings',
    article: 'articles',
    person: 'people',
    organisation: 'organisations',
    topic: 'topics',
    country: 'countries',
    guide: 'guide',
  };
  return [
    ...Object.entries(single)
      .filter(([, address]) => existsSync(fileOf(dist, address)))
      .map(([name, address]) => ({ name, address })),
    ...Object.entries(many).flatMap(([name, folder]) => {
      const heaviest = heaviestOf(path.join(dist, folder));
      return heaviest === undefined ? [] : [{ name, address: `/${folder}/${heaviest}/` }];
    }),
  ];
}

function heaviestOf(folder: string): string | undefined {
  if (!existsSync(folder)) return undefined;
  const pages = readdirSync(folder)
    .map((id) => ({ id, file: path.join(folder, id, 'index.html') }))
    .filter(({ file }) => existsSync(file))
    .map(({ id, file }) => ({ id, size: statSync(file).size }));
  return pages.sort((a, b) => b.size - a.size)[0]?.id;
}
