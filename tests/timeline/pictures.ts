import { drawAxis } from '../../src/timeline/draw/axis.ts';
import { element } from '../../src/timeline/draw/element.ts';
import { drawLanes } from '../../src/timeline/draw/picture.ts';
import { svgText } from '../../src/timeline/draw/svg.ts';
import type { Lanes } from '../../src/timeline/lanes.ts';
import { place } from '../../src/timeline/place/place.ts';
import { dialogueOf, lanesFrom, talks } from './factories.ts';

/** One function for each picture: a snapshot of the tests, and an entry of the gallery. */

export function everyState(): string {
  return picture(
    lanesFrom([
      { number: 1, day: '2017-05-04', city: 'Klow', host: 'AL' },
      { day: '2018', implied: true },
      { day: '2019-05', status: 'mentioned', city: 'Szohôd', host: 'BO' },
      { number: 4, day: '2020-05-04', status: 'cancelled', city: 'Klow', host: 'AL' },
      { number: 5, day: '2022-05-04', status: 'planned', city: 'Szohôd', host: 'BO' },
      { number: 6, day: '2023-05-04', city: 'Geneva', host: 'CH' },
      { number: 7, day: '2025-10', status: 'planned', city: 'Klow', host: 'AL' },
    ]),
  );
}

export function everyDoubt(): string {
  return picture(
    lanesFrom([
      { number: 1, day: '2017-05-04~', city: 'Klow', host: 'AL' },
      { number: 2, day: '2018-05?', city: 'Szohôd', host: 'BO' },
      { number: 3, day: '2019%', host: 'AL' },
      { number: 4, day: '../2021-03-02', host: 'BO' },
      { number: 5, day: '2022-03-02/..', host: 'AL' },
      { number: 6, day: '2023-05-04/2023-05-06', city: 'Klow', host: 'AL', rivals: ['2023-02-04'] },
      { number: 7, day: '[2024-05-04,2024-11-04]', host: 'BO' },
    ]),
  );
}

export function everyRank(): string {
  return picture(
    lanesFrom([
      { number: 1, day: '2018-05-04', host: 'AL', rank: 'officials' },
      { number: 12, day: '2019-05-04', host: 'BO', rank: 'ministers' },
      { number: 113, day: '2020-05-04', host: 'AL', rank: 'leaders' },
      { day: '2021-05-04', host: 'AL', rank: 'officials' },
      { day: '2022-05-04', host: 'BO', rank: 'ministers' },
      { day: '2023-05-04', host: 'AL', rank: 'leaders' },
    ]),
  );
}

export function gapsAndMissingRounds(): string {
  return picture(
    lanesFrom([
      { number: 1, day: '2015-05-04', host: 'AL' },
      { number: 2, day: '2016-05-04', host: 'BO' },
      { number: 3, day: '2017-05-04', city: 'Klow', host: 'AL' },
      { number: 4, day: '2018-05-04', city: 'Szohôd', host: 'BO' },
      { number: 5, day: '2021-05-04', city: 'Klow', host: 'AL' },
      { number: 8, day: '2024-05-04', city: 'Szohôd', host: 'BO' },
    ]),
  );
}

export function gapsThatSayWhy(): string {
  return picture(
    lanesFrom([
      { number: 1, day: '2017-05-04', city: 'Klow', host: 'AL' },
      {
        number: 2,
        day: '2020-05-04',
        city: 'Szohôd',
        host: 'BO',
        silence: ['called off by Alba', 'Alba had called off the talks of 2018 and 2019.'],
      },
      {
        number: 5,
        day: '2024-05-04',
        city: 'Klow',
        host: 'AL',
        silence: ['interrupted by the flood', 'The flood interrupted the talks.'],
      },
    ]),
  );
}

export function knotsTooNear(): string {
  return picture(
    lanesFrom([
      { number: 1, day: '2018-05-04', host: 'AL' },
      { number: 2, day: '2018-06-25', host: 'BO' },
      { number: 3, day: '2020-05-04', host: 'AL' },
      { number: 4, day: '2020-05-20', host: 'AL' },
      { number: 5, day: '2020-06-10', host: 'AL' },
      { day: '2023-05-04', host: 'AL' },
      { day: '2023-05-05', host: 'BO' },
    ]),
  );
}

export function groupsAndBands(): string {
  return picture(
    lanesFrom(
      [
        { number: 1, day: '2018-05-04', city: 'Klow', host: 'AL' },
        { number: 2, day: '2019-05-04', city: 'Szohôd', host: 'BO' },
        { dialogue: 'alba-borduria-forum', day: '2019-09-01', city: 'Klow', host: 'AL' },
        { dialogue: null, day: '2021-01-01', city: 'Klow', host: 'AL', sides: ['AL', 'SY'] },
        { dialogue: 'alba-syldavia-dialogue', number: 14, day: '2022-01-01', city: 'Zlip', host: 'SY' },
        { dialogue: 'alba-syldavia-dialogue', number: 15, city: 'Zlip', host: 'SY' },
      ],
      [
        talks,
        dialogueOf('alba-borduria-forum', 'Alba–Borduria Forum'),
        dialogueOf('alba-syldavia-dialogue', 'Alba–Syldavia Dialogue <of "ministers">', ['AL', 'SY']),
      ],
      { contexts: [{ id: 'flood', name: 'Flood', from: '2020-02-01', to: '2021-10', sources: [] }] },
    ),
  );
}

export function presentRound(): string {
  const lanes = lanesFrom([
    { number: 3, day: '2018-05-04', city: 'Klow', host: 'AL' },
    { number: 4, day: '2018-07-04', city: 'Szohôd', host: 'BO' },
    { number: 5, day: '2018-08-04', city: 'Klow', host: 'AL' },
  ]);
  return picture(lanes, { apart: true, present: 'alba-borduria-talks-4' }, 320);
}

function picture(lanes: Lanes, options: Parameters<typeof place>[2] = {}, width = 760): string {
  const scene = place(lanes, { from: lanes.from, to: lanes.to, width }, options);
  const top = scene.axis.height + 4;
  return svgText(
    element(
      'svg',
      { class: 'timeline-svg', viewBox: `-18 0 ${width + 36} ${scene.height + top}`, width: width + 36 },
      [
        ...drawAxis(scene),
        element(
          'g',
          { transform: `translate(0 ${top})` },
          drawLanes(lanes, [scene], {
            prefix: 'p',
            meetingHref: (id) => `/meetings/${id}/`,
            dialogueHref: (id) => `/dialogues/${id}/`,
            present: options.present ?? null,
          }),
        ),
      ],
    ),
  );
}
