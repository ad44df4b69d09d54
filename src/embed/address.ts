import type { Language } from '../i18n/language.ts';
import type { ViewPath } from './view.ts';

/** The folder of an embed inside the site: "embed/v1/dialogues/ID/", in German "embed/v1/dialogues/ID/de/". */
export function embedAddress(view: ViewPath, language: Language = 'en'): string {
  return `embed/v1/${view}/${language === 'en' ? '' : `${language}/`}`;
}

/** The files that stand in the folder of each embed. */
export const embedFiles = [
  'oembed.json',
  'timeline.svg',
  'timeline.png',
  'timeline-2x.png',
  'meetings.csv',
  'meetings.ics',
] as const;

export type EmbedFile = (typeof embedFiles)[number];
