// What a text says of the meeting that it is about, in short texts of many countries.
import { describe, expect, it as test } from 'vitest';
import { claimsOf } from '../../src/domain/claim.ts';
import { articleOf } from '../factories.ts';
import { de } from './focus/de.ts';
import { en } from './focus/en.ts';
import { fr } from './focus/fr.ts';
import { it } from './focus/it.ts';
import type { Focus, FocusRow } from './focus/row.ts';
import { zh } from './focus/zh.ts';
import { extract } from './short-articles.ts';

function focusOf(words: string, published: string | null, language: string): Required<Focus> {
  const report = extract(articleOf(words, { language, published })).find((one) => one.focus);
  const read = report ?? { article: '', focus: true, implied: false, claims: [] };
  const place = claimsOf(read, 'place')[0]?.value;
  return {
    status: claimsOf(read, 'status')[0]?.value ?? '',
    date: claimsOf(read, 'date')[0]?.value ?? null,
    city: place?.city ?? null,
    country: place?.country ?? null,
    number: claimsOf(read, 'number')[0]?.value ?? null,
    parties: claimsOf(read, 'parties')
      .map(({ value }) => value)
      .sort()
      .join(' '),
    name: claimsOf(read, 'name')[0]?.value ?? '',
  };
}

const tables: Readonly<Record<string, readonly FocusRow[]>> = { en, de, fr, it, zh };

describe.each(Object.entries(tables))('the meeting that a text is about, %s', (language, rows) => {
  test.each(rows)('%s: %s', (published, text, focus) => {
    expect(focusOf(text, published, language)).toMatchObject(focus);
  });
});
