import { href } from '../components/href.ts';
import { languages, tags } from '../i18n/language.ts';
import { listPaths } from '../site/paths.ts';

export async function GET({ site }: { site: URL | undefined }): Promise<Response> {
  const absolute = (path: string) => new URL(path, site).href;
  const entries = (await listPaths()).flatMap((path) => {
    const others = languages
      .map(
        (language) =>
          `<xhtml:link rel="alternate" hreflang="${tags[language]}" href="${absolute(href(language, path))}"/>`,
      )
      .join('');
    return languages.map((language) => `<url><loc>${absolute(href(language, path))}</loc>${others}</url>`);
  });
  const open =
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">';
  const body = `<?xml version="1.0" encoding="UTF-8"?>\n${open}\n${entries.join('\n')}\n</urlset>\n`;
  return new Response(body, { headers: { 'content-type': 'application/xml' } });
}
