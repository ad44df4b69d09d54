import type { MeetingState, Tint } from '../../domain/shown.ts';
import type { Lanes, Timed } from '../lanes.ts';
import { SIZES, type Mark } from '../place/scene.ts';
import { maybeDefinitions } from './definitions.ts';
import { element } from './element.ts';
import { drawMark } from './mark.ts';
import { svgText } from './svg.ts';

/** One sign of the picture: what it is in data, how it looks, what it means. */
export type Sign = { kind: 'state' | 'host' | 'rank' | 'doubt'; value: string; svg: string; text: string };

const STATES: readonly MeetingState[] = [
  'held',
  'implied',
  'mentioned',
  'planned',
  'cancelled',
  'unreported',
];

/** The signs that a picture uses, on one line: states, hosts, ranks, doubt. What does not occur is not explained. */
export function drawLegend(lanes: Lanes, prefix: string): Sign[] {
  const { series, words } = lanes;
  const all = lanes.groups.flatMap((group) => group.lanes.flatMap((lane) => lane.occasions));
  const sign = (kind: Sign['kind'], value: string, text: string, mark: Partial<Mark>): Sign => ({
    kind,
    value,
    text,
    svg: drawSign({ ...plain, ...mark }, `${prefix}-${kind}-${value}`),
  });
  const has = (test: (occasion: Timed) => boolean): boolean => all.some(test);
  const home = lanes.home === null ? '' : (series.names.countries[lanes.home] ?? lanes.home);
  const hosts = (['a', 'b'] as const).filter((tint) => has((occasion) => occasion.tint === tint));
  const ranks = (['officials', 'ministers', 'leaders'] as const).filter((rank) =>
    has((one) => one.rank === rank),
  );
  return [
    ...STATES.filter((state) => has((occasion) => occasion.state === state)).map((state) =>
      sign('state', state, words.states[state], { state }),
    ),
    ...hosts.map((tint: Tint) =>
      sign(
        'host',
        tint === 'a' ? (lanes.home ?? '') : 'partner',
        tint === 'a' ? words.hostedBy(home) : words.hostedByPartner,
        { tint },
      ),
    ),
    ...(ranks.length < 2 ? [] : ranks).map((rank) =>
      sign('rank', rank, words.ranks[rank], { radius: SIZES.radius[rank] * 0.7 }),
    ),
    ...(has(({ when }) => when.kind === 'within')
      ? [sign('doubt', 'about', words.about, { reach: { dx1: -17, dx2: 17, soft: 'both' as const } })]
      : []),
    ...(has(({ when }) => when.uncertain)
      ? [sign('doubt', 'uncertain', words.uncertain, { hatched: true })]
      : []),
  ];
}

export const plain: Mark = {
  id: '',
  x: 0,
  radius: 7,
  state: 'held',
  tint: null,
  hatched: false,
  figure: '',
  reach: null,
  rivals: [],
  count: 1,
  first: 0,
  last: 0,
  half: 0,
  label: null,
};

function drawSign(mark: Mark, prefix: string): string {
  const half = Math.max(mark.reach ? 17 : 0, mark.radius + 2);
  const size = Math.max(mark.radius + 2, mark.reach ? 14 : 0);
  const scene = { lanes: [{ marks: [mark] }] };
  return svgText(
    element(
      'svg',
      {
        class: 'timeline-svg',
        width: 2 * half,
        height: 2 * size,
        viewBox: `${-half} ${-size} ${2 * half} ${2 * size}`,
        'aria-hidden': 'true',
      },
      [
        ...maybeDefinitions(scene, prefix),
        drawMark(mark, 0, {
          across: (x) => x,
          prefix,
          title: null,
          href: null,
          present: false,
          current: 'true',
          anchor: false,
          labels: [],
        }),
      ],
    ),
  );
}
