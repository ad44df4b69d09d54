// The date of the meeting that a text is about: which of the days it names, and which it means by "Tuesday".
import { describe, expect, it as test } from 'vitest';
import { claimsOf } from '../../src/domain/claim.ts';
import { articleOf } from '../factories.ts';
import { de } from './meeting-dates/de.ts';
import { en } from './meeting-dates/en.ts';
import { fr } from './meeting-dates/fr.ts';
import { it } from './meeting-dates/it.ts';
import type { MeetingDateRow } from './meeting-dates/row.ts';
import { zh } from './meeting-dates/zh.ts';
import { extract } from './short-articles.ts';

function dateOf(words: string, published: string | null, language: string): string | null {
  const focus = extract(articleOf(words, { language, published })).find((report) => report.focus);
  return focus === undefined ? null : (claimsOf(focus, 'date')[0]?.value ?? null);
}

const tables: Readonly<Record<string, readonly MeetingDateRow[]>> = { en, de, fr, it, zh };

describe.each(Object.entries(tables))('the date of the meeting, %s', (language, rows) => {
  test.each(rows)('%s: %s', (published, text, date) => {
    const dates = Array.isArray(date) ? date : [date];
    expect(dates).toContain(dateOf(text, published, language));
  });
});
