// Where a build of the content reads and writes: content/ unless somebody says otherwise.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { maybeForeign } from './content-output.ts';
import { root } from './run.ts';

export type FolderOptions = Partial<Record<'articles' | 'out' | 'record', string>>;

export type ContentFolders = {
  articles: string;
  registry: string;
  rulings: string;
  introductions: string;
  background: string;
  record: string;
  generated: string;
  /** The articles are the project's own; those of another folder are only a part of what is on record. */
  isWhole: boolean;
  /** The result goes elsewhere, and the record is not to be touched. */
  isAside: boolean;
};

export function contentFolders(options: FolderOptions): ContentFolders {
  const content = (name: string): string => path.join(root, 'content', name);
  const articles = options.articles === undefined ? content('articles') : placeOf(options.articles);
  return {
    articles,
    registry: content('registry'),
    rulings: content('rulings'),
    introductions: content('introductions'),
    background: content('background'),
    record: options.record === undefined ? content('record') : placeOf(options.record),
    generated: options.out === undefined ? content('generated') : placeOf(options.out),
    isWhole: articles === content('articles'),
    isAside: options.out !== undefined && options.record === undefined,
  };
}

/** Why a build cannot begin; undefined where it can. */
export function maybeRefusal({ articles, generated }: ContentFolders): string | undefined {
  if (!existsSync(articles)) {
    return `There is no folder ${articles}. Name the folder that holds the articles: --articles DIR`;
  }
  const foreign = maybeForeign(generated);
  return foreign && `${foreign} was not written by a build: choose another folder with --out DIR.`;
}

/** npm runs scripts in the project's folder, people type paths in theirs. */
function placeOf(name: string): string {
  const own = path.resolve(process.env['INIT_CWD'] ?? '.', name);
  return existsSync(own) || !existsSync(name) ? own : path.resolve(name);
}
