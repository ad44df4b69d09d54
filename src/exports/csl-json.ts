import type { Reference } from './reference.ts';

/** A reference in the form of the Citation Style Language. */
export type CslItem = {
  id: string;
  type: 'webpage' | 'dataset';
  title: string;
  author: { literal: string }[];
  URL: string;
  'container-title'?: string;
  issued?: { 'date-parts': [number[]] };
  version?: string;
  note?: string;
};

/** References as CSL-JSON. */
export function cslItems(references: readonly Reference[]): CslItem[] {
  return references.map(({ key, title, author, container, date, url, release, note }) => ({
    id: key,
    type: container === null ? 'dataset' : 'webpage',
    title,
    author: [{ literal: author }],
    URL: url,
    ...(container === null ? {} : { 'container-title': container }),
    ...(date === null ? {} : { issued: { 'date-parts': [date.split('-').map(Number)] } }),
    ...(release === null ? {} : { version: release }),
    ...(note === null ? {} : { note }),
  }));
}
