import { getEntry, render, type CollectionKey } from 'astro:content';

/** The body of a generated document, as a component. */
export async function bodyOf(collection: CollectionKey, id: string) {
  const entry = await getEntry(collection, id);
  if (!entry) throw new Error(`no such entry: ${collection}/${id}`);
  return (await render(entry)).Content;
}
