import { getCollection, render, type CollectionKey } from 'astro:content';

/** The body of a generated document, as a component. */
export async function bodyOf(collection: CollectionKey, id: string) {
  const entry = (await getCollection(collection)).find(({ data }) => data.id === id);
  if (!entry) throw new Error(`no such entry: ${collection}/${id}`);
  return (await render(entry)).Content;
}
