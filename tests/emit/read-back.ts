// Generated files read back as the site reads them.
import { createRequire } from 'node:module';
import type { Root } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

type ParseFrontmatter = (code: string) => { frontmatter: Record<string, unknown>; content: string };

// The very parser that Astro reads the collections with.
const astro = createRequire(createRequire(import.meta.url).resolve('astro/package.json'));
export const { parseFrontmatter } = (await import(
  astro.resolve('@astrojs/internal-helpers/frontmatter')
)) as {
  parseFrontmatter: ParseFrontmatter;
};

const mdx = unified().use(remarkParse).use(remarkMdx);
const bodies = new Map<string, Root>();

/** The front matter and the body of a generated file; each body is parsed once. */
export function readBack({ text }: { text: string }): { data: Record<string, unknown>; body: Root } {
  const { frontmatter, content } = parseFrontmatter(text);
  const body = bodies.get(content) ?? mdx.parse(content);
  bodies.set(content, body);
  return { data: frontmatter, body };
}
