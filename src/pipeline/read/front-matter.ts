// The header of a Markdown file stands between two lines of "---"; it is cut off before any Markdown is read.

/** Where the header and the body of a file lie, in offsets of the file. */
export type FrontMatter = {
  /** The opening line. */
  start: number;
  yamlStart: number;
  yamlEnd: number;
  bodyStart: number;
};

/** The header at the beginning of a file; null without one, "open" where its last line is missing. */
export function frontMatterOf(raw: string): FrontMatter | 'open' | null {
  const start = raw.startsWith('\uFEFF') ? 1 : 0;
  const opening = /^---[ \t]*\r?\n/u.exec(raw.slice(start, start + 80));
  if (opening === null) return null;
  const yamlStart = start + opening[0].length;
  for (let line = yamlStart; line <= raw.length;) {
    const feed = raw.indexOf('\n', line);
    const end = feed === -1 ? raw.length : feed;
    if (raw.startsWith('---', line) && raw.slice(line + 3, end).trim() === '') {
      return { start, yamlStart, yamlEnd: line, bodyStart: feed === -1 ? end : feed + 1 };
    }
    if (feed === -1) break;
    line = feed + 1;
  }
  return 'open';
}
