import { getCollection, getEntry, render } from 'astro:content';
import { languages } from '../i18n/language.ts';
import { partOf } from './shell.ts';

/** A page of the guide in a list. */
export type GuideRow = { id: string; title: string; description: string };

/** The pages of the guide in their order. */
export async function listGuide(): Promise<GuideRow[]> {
  const pages = await getCollection('guide');
  return pages
    .sort((a, b) => a.data.order - b.data.order)
    .map(({ id, data: { title, description } }) => ({ id, title, description }));
}

/** A page of the guide with its text as a component. */
export async function guidePage(id: string) {
  const page = await getEntry('guide', id);
  if (!page) throw new Error(`no such guide page: ${id}`);
  return { ...page.data, Content: (await render(page)).Content };
}

/** Every page of the guide, in every language of the interface. */
export async function guideRoutes() {
  const pages = await listGuide();
  return languages.flatMap((language) => pages.map(({ id }) => ({ params: { lang: partOf(language), id } })));
}
