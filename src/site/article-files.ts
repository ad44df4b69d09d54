// The articles as they lie in content/articles: evidence counts characters of these.

const files = import.meta.glob<string>('../../content/articles/**/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The text of each article's file, by the article's id. */
export const articleFiles: ReadonlyMap<string, string> = new Map(
  Object.entries(files).map(([path, text]) => [path.replace(/^.*\//u, '').slice(0, -3), text]),
);
