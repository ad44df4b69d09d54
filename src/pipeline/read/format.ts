/** What a file is: a finished article, other Markdown, a saved page, or just text. */
export type Format = 'article' | 'markdown' | 'page' | 'text';

/** Told by where the file lies and how it begins; anything that is nothing else is text. */
export function formatOf(path: string, raw: string): Format {
  const place = path.replaceAll('\\', '/');
  if (isInArticles(path) && place.endsWith('.md')) return 'article';
  const beginning = raw.slice(0, 2000).replace(/^\uFEFF/u, '');
  if (/\.x?html?$/iu.test(place) || isPage(beginning)) return 'page';
  if (/^---[ \t]*\r?\n/u.test(beginning) && /^\w+[ \t]*:/mu.test(beginning)) return 'markdown';
  const isMarkdown =
    /\.(?:md|markdown)$/iu.test(place) && !/^\s*(?:date\s+\d{4}|url:|date:|lang:)/u.test(beginning);
  return isMarkdown ? 'markdown' : 'text';
}

/** Whether a file lies in content/articles. */
export function isInArticles(path: string): boolean {
  return /(?:^|\/)content\/articles\//u.test(path.replaceAll('\\', '/'));
}

/** A page begins with its declaration or first element, maybe after comments. */
function isPage(beginning: string): boolean {
  let rest = beginning.trimStart();
  while (rest.startsWith('<!--') || rest.startsWith('<?')) {
    const end = rest.startsWith('<?') ? rest.indexOf('?>') + 2 : rest.indexOf('-->') + 3;
    if (end < 4) return false;
    rest = rest.slice(end).trimStart();
  }
  return /^<(?:!doctype\s+html|html|head|body)\b/iu.test(rest);
}
