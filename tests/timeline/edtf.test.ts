// Every form of EDTF level 1, ranges and what the record uses of level 2: drawn and spoken, none dropped.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { dateOf } from '../../src/domain/day-number.ts';
import { speakDayWith } from '../../src/domain/spoken-day.ts';
import { timelineWords } from '../../src/i18n/timeline.ts';
import { drawLanes } from '../../src/timeline/draw/picture.ts';
import { svgText } from '../../src/timeline/draw/svg.ts';
import { element } from '../../src/timeline/draw/element.ts';
import { place } from '../../src/timeline/place/place.ts';
import { listRows } from '../../src/timeline/rows.ts';
import { maybeWhen } from '../../src/timeline/when.ts';
import { lanesFrom } from './factories.ts';

const [, ...rows] = readFileSync(path.join(import.meta.dirname, 'edtf.txt'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split(' | ') as [day: string, drawn: string, en: string, de: string, zh: string]);

it('has sixty cases and more', () => {
  expect(rows.length).toBeGreaterThanOrEqual(60);
});

describe.each(rows)('%s', (day, drawn, ...spoken) => {
  it(`is drawn: ${drawn}`, () => {
    const when = maybeWhen(day);
    const signs = [when?.kind, when?.open, when?.approximate && 'soft', when?.uncertain && 'hatched'];
    const days = when && when.to - when.from;
    expect([...signs, days].filter((sign) => sign !== null && sign !== false).join(' ')).toBe(drawn);
    const [since] = dateOf(Math.floor(when?.from ?? 0));
    const lanes = lanesFrom([{ number: 1, day, city: 'Klow', host: 'AL' }], undefined, { since });
    const scene = place(lanes, { from: lanes.from, to: lanes.to, width: 700 });
    const options = { prefix: 'p', meetingHref: () => null, dialogueHref: () => null };
    const svg = svgText(element('svg', {}, drawLanes(lanes, [scene], options)));
    expect(svg.match(/class="mark held host-a/gu)).toHaveLength(1);
    expect(svg.includes('mask="url(#p-halo)"')).toBe(when?.kind === 'within');
    expect(svg.includes('class="hatch"')).toBe(when?.uncertain);
  });

  it(`is spoken: ${spoken[0]}`, () => {
    const languages = ['en', 'de', 'zh'] as const;
    expect(languages.map((language) => speakDayWith(timelineWords(language).days, day))).toEqual(spoken);
  });
});

it('puts a day that says nothing of when among those without a date, and loses none', () => {
  const lanes = lanesFrom([{ number: 1, day: '../..' }, { number: 2 }, { number: 3, day: '2018' }]);
  expect(lanes.groups[0]?.lanes[0]?.undated).toHaveLength(2);
  expect(listRows(lanes, 10).flatMap((list) => list.rows)).toHaveLength(3);
});
