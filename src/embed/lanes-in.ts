import type { Day } from '../domain/day.ts';
import type { Dialogue } from '../domain/dialogue.ts';
import type { Meeting } from '../domain/meeting.ts';
import type { Registry } from '../domain/registry.ts';
import type { Language } from '../i18n/language.ts';
import { timelineWords } from '../i18n/timeline.ts';
import { lanesOf, type Lanes } from '../timeline/lanes.ts';
import { seriesOf } from '../timeline/series.ts';

/** What a picture is drawn from: the record as far as a timeline needs it. */
export type Source = {
  dialogues: readonly Dialogue[];
  lang: Language;
  /** The day up to which the record is kept. */
  asOf: Day;
  registry: Pick<Registry, 'countries' | 'places' | 'topics' | 'people'>;
};

/** The lanes of some meetings of the record. */
export function lanesIn({ dialogues, lang, asOf, registry }: Source, meetings: readonly Meeting[]): Lanes {
  return lanesOf(seriesOf(meetings, dialogues, { language: lang, asOf, ...registry }), timelineWords(lang));
}
