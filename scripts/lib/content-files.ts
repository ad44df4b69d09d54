// Files from disk as the pipeline takes them: a path to show and bytes.
import { closeSync, existsSync, openSync, readdirSync, readSync, statSync } from 'node:fs';
import path from 'node:path';
import type { SourceFile } from '../../src/domain/article.ts';

/** What an article may come as: its own form, other Markdown, raw text, a saved page. */
export const ARTICLE_FILES = /\.(?:md|markdown|txt|html?|xhtml)$/iu;
export const YAML_FILES = /\.ya?ml$/iu;

/** More of a file is not read: every stage refuses files that are far smaller. */
const MOST_BYTES = 16 * 1024 * 1024;

/** The files of a folder and those below it, in the order of their paths; none where there is no such folder. */
export function filesIn(folder: string, names: RegExp): SourceFile[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => names.test(file) && !isHidden(file) && statSync(path.join(folder, file)).isFile())
    .sort((a, b) => (a < b ? -1 : 1))
    .map((file) => readFile(path.join(folder, file)));
}

/** One file; its path is shown relative to where the command runs, with slashes. */
export function readFile(file: string): SourceFile {
  const size = Math.min(statSync(file).size, MOST_BYTES);
  const bytes = new Uint8Array(size);
  const handle = openSync(file, 'r');
  try {
    let read = 0;
    while (read < size) {
      const count = readSync(handle, bytes, read, size - read, read);
      if (count === 0) break;
      read += count;
    }
    return { path: shown(file), bytes: bytes.subarray(0, read) };
  } finally {
    closeSync(handle);
  }
}

function shown(file: string): string {
  return path.relative(process.cwd(), path.resolve(file)).split(path.sep).join('/');
}

function isHidden(file: string): boolean {
  return file.split(path.sep).some((step) => step.startsWith('.'));
}
