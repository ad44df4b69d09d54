import { filesOf, type DataFile } from '../exports/files.ts';
import type { Edition } from '../exports/edition.ts';
import { jsonSchemaOf, publishedNames } from '../schema/published.ts';
import { articleFiles } from './article-files.ts';
import { editionOf, viewsOf } from './edition.ts';
import { store } from './store.ts';

let made: Promise<Edition> | undefined;

/** The edition of this build. `address` is where the site stands. */
export function edition(): Promise<Edition> {
  if (import.meta.env.DEV) return make();
  made ??= make();
  return made;
}

/** Every file of data that the site has. */
export async function listFiles(): Promise<DataFile[]> {
  const of = await edition();
  const schemas = new Map(publishedNames.map((name) => [name as string, jsonSchemaOf(name, of.address)]));
  return filesOf(of, viewsOf(await store(), of), schemas);
}

async function make(): Promise<Edition> {
  const base = import.meta.env.BASE_URL.replace(/\/*$/u, '/');
  return editionOf(await store(), {
    address: new URL(base, import.meta.env.SITE).href,
    release: import.meta.env.PUBLIC_RELEASE,
    built: import.meta.env.PUBLIC_BUILT || null,
    files: articleFiles,
  });
}
