import type { Words } from '../i18n/words.ts';

type Entry = { path: string; word: keyof Words['navigation'] };

/** The header's words; only pages that exist stand here. */
export const header: readonly Entry[] = [
  { path: 'timeline', word: 'timeline' },
  { path: 'dialogues', word: 'dialogues' },
  { path: 'meetings', word: 'meetings' },
  { path: 'people', word: 'people' },
  { path: 'articles', word: 'articles' },
  { path: 'guide', word: 'guide' },
];

/** The footer's index: what the header has no room for. */
export const index: readonly Entry[] = [
  ...header,
  { path: 'organisations', word: 'organisations' },
  { path: 'topics', word: 'topics' },
  { path: 'countries', word: 'countries' },
  { path: 'compare', word: 'compare' },
  { path: 'data', word: 'data' },
  { path: 'embed', word: 'embed' },
  { path: 'changes', word: 'changes' },
  { path: 'corrections', word: 'corrections' },
];
