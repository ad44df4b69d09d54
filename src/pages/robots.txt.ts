import { fileHref } from '../components/href.ts';

export function GET({ site }: { site: URL | undefined }): Response {
  const map = new URL(fileHref('sitemap.xml'), site).href;
  return new Response(`User-agent: *\nAllow: /\nSitemap: ${map}\n`);
}
