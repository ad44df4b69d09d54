import { getCollection, render } from 'astro:content';
import { languages, type Language } from '../i18n/language.ts';
import { partOf } from './shell.ts';

/** A page of the guide in a list; `language` is a tag where its words are not those of the page. */
export type GuideRow = { id: string; title: string; description: string; language: string | null };

/** The pages of the guide in their order, each in the page's language where it is translated. */
export async function listGuide(language: Language = 'en'): Promise<GuideRow[]> {
  const pages = await getCollection('guide');
  const written = new Map(pages.map((page) => [page.id, page.data]));
  return pages
    .filter(({ id }) => !id.includes('/'))
    .sort((a, b) => a.data.order - b.data.order)
    .map(({ id, data }) => {
      const own = written.get(`${language}/${id}`);
      const { title, description } = own ?? data;
      return { id, title, description, language: own || language === 'en' ? null : 'en' };
    });
}

/** A page of the guide with its text as a component; `foreign` where it is not translated and stands in English. */
export async function guidePage(id: string, language: Language) {
  const pages = new Map((await getCollection('guide')).map((page) => [page.id, page]));
  const own = language === 'en' ? undefined : pages.get(`${language}/${id}`);
  const page = own ?? pages.get(id);
  if (!page) throw new Error(`no such guide page: ${id}`);
  const foreign = own === undefined && language !== 'en';
  return { ...page.data, foreign, Content: (await render(page)).Content };
}

/** Every page of the guide, in every language of the interface. */
export async function guideRoutes() {
  const pages = await listGuide();
  return languages.flatMap((language) => pages.map(({ id }) => ({ params: { lang: partOf(language), id } })));
}
