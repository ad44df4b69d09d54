import { describe, expect, it } from 'vitest';
import { timelineWords } from '../../src/i18n/timeline.ts';
import { lanesOf } from '../../src/timeline/lanes.ts';
import { place } from '../../src/timeline/place/place.ts';
import { seriesOf } from '../../src/timeline/series.ts';
import { meetingOf, talks } from './factories.ts';

const silence = { en: 'interrupted by the flood', de: 'durch die Flut unterbrochen' };
const meetings = [
  meetingOf({ number: 1, day: '2018-05-04', city: 'Klow', host: 'AL' }),
  meetingOf({ number: 2, day: '2019-05-04', city: 'Szohôd', host: 'BO' }),
  {
    ...meetingOf({ number: 3, day: '2023-05-04', city: 'Klow', host: 'AL' }),
    background: [
      { id: 'b/1', text: { en: 'Both sides met at noon.' }, sources: [] },
      { id: 'b/2', text: { en: 'The flood interrupted the talks.' }, sources: [], gap: silence },
    ],
  },
];

function notesIn(language: 'en' | 'de' | 'zh', width: number) {
  const series = seriesOf(meetings, [talks], { language, asOf: '2025-06-30' });
  const lanes = lanesOf(series, timelineWords(language));
  const { notes } = place(lanes, { from: lanes.from, to: lanes.to, width }).lanes[0] ?? { notes: [] };
  return notes.map(({ text, title }) => ({ text, title }));
}

describe('a gap', () => {
  it('says why, where a source does, with the sentence behind it', () => {
    expect(notesIn('en', 900)).toEqual([
      { text: 'interrupted by the flood', title: 'The flood interrupted the talks.' },
    ]);
  });

  it('says it in the language of the page, or in English', () => {
    expect(notesIn('de', 900)[0]?.text).toBe('durch die Flut unterbrochen');
    expect(notesIn('zh', 900)[0]?.text).toBe('interrupted by the flood');
  });

  it('says nothing where there is no room', () => {
    expect(notesIn('en', 240)).toEqual([]);
  });
});
