import type { Mark, PlacedText } from '../place/scene.ts';
import { element, round, type Element } from './element.ts';

/** How a horizontal place is written: in pixels, or in percent where the picture takes the width of its page. */
export type Across = (x: number) => string | number;

export type MarkOptions = {
  across: Across;
  /** Put before the ids of what the picture refers to inside itself. */
  prefix: string;
  /** Null where the mark is only a sign in a legend. */
  title: string | null;
  href: string | null;
  present: boolean;
  /** What the present one is to its page. */
  current: 'page' | 'true';
  /** Whether its id is that of the meeting. */
  anchor: boolean;
  /** The label at each width of the page, narrow to wide; one where the width is known. */
  labels: readonly (PlacedText | null)[];
};

/** A mark: what it may cover in time, its disc or ring, the number, the label; all inside its link. */
export function drawMark(mark: Mark, mid: number, options: MarkOptions): Element {
  const { across, prefix, title, href, present } = options;
  const { radius, half } = mark;
  const knot = element('svg', { class: 'knot', x: across(mark.x), y: round(mid) }, [
    present ? element('circle', { class: 'ring', r: radius + 4.5 }) : null,
    element('circle', { class: 'hit', r: Math.max(radius, 12) }),
    ...(half > 0 ? [capsule(half, radius)] : drawDisc(mark, prefix)),
    mark.figure ? element('text', { class: 'figure', y: 4.5 }, [mark.figure]) : null,
    ...labelsOf(mark, mid, options.labels),
  ]);
  const link = element(
    href === null ? 'g' : 'a',
    {
      class: present ? `${markClass(mark)} present` : markClass(mark),
      href,
      id: options.anchor ? mark.id : null,
      'data-id': mark.id || null,
      'aria-current': present ? options.current : null,
    },
    [
      title === null ? null : element('title', {}, [title]),
      ...drawReach(mark, mid, across, prefix),
      ...mark.rivals.flatMap((dx) => rival(mark, dx, mid, across)),
      knot,
    ],
  );
  return title === null ? link : element('g', { role: 'listitem' }, [link], mark.id);
}

export function markClass({ state, tint, hatched }: Mark): string {
  return ['mark', state, ...(tint ? [`host-${tint}`] : []), ...(hatched ? ['doubted'] : [])].join(' ');
}

/** The stretch of time behind a disc. */
export function drawReach(
  { x, radius, reach }: Mark,
  mid: number,
  across: Across,
  prefix: string,
): Element[] {
  if (!reach) return [];
  const solid = reach.soft === 'none';
  const height = solid ? radius * 2 : 11;
  return [
    element('rect', {
      class: solid ? 'reach lasting' : 'reach',
      x: across(x + reach.dx1),
      y: round(mid - height / 2),
      width: across(reach.dx2 - reach.dx1),
      height,
      rx: solid ? radius : null,
      mask: solid ? null : `url(#${prefix}-${reach.soft})`,
    }),
  ];
}

/** The disc or ring of one meeting, about the origin. */
export function drawDisc({ radius: r, state, hatched, reach }: Mark, prefix: string): Element[] {
  const shapes = [
    element('circle', { class: 'disc', r, mask: state === 'unreported' ? `url(#${prefix}-fade)` : null }),
  ];
  if (reach && reach.soft !== 'none')
    shapes.unshift(element('circle', { class: 'halo', r: r + 7, mask: `url(#${prefix}-halo)` }));
  if (hatched) shapes.push(element('circle', { class: 'hatch', r, mask: `url(#${prefix}-hatch)` }));
  if (state === 'cancelled') {
    const end = round(r * 0.71 + 3);
    shapes.push(element('line', { class: 'strike', x1: -end, y1: end, x2: end, y2: -end }));
  }
  return shapes;
}

function capsule(half: number, radius: number): Element {
  return element('rect', {
    class: 'disc',
    x: round(-half),
    y: -radius,
    width: round(2 * half),
    height: 2 * radius,
    rx: radius,
  });
}

function rival({ x }: Mark, dx: number, mid: number, across: Across): Element[] {
  return [
    element('line', { class: 'rival', x1: across(x), x2: across(x + dx), y1: mid, y2: mid }),
    element('circle', { class: 'rival', cx: across(x + dx), cy: mid, r: 4.5 }),
  ];
}

/** One text for each label that differs; the page's width decides which is seen. */
function labelsOf(mark: Mark, mid: number, labels: MarkOptions['labels']): Element[] {
  const texts: { key: string; label: PlacedText; widths: number[] }[] = [];
  for (const [index, label] of labels.entries()) {
    if (!label) continue;
    const key = `${label.text}@${round(middleOf(label) - mark.x)}`;
    const same = texts.find((text) => text.key === key);
    if (same) same.widths.push(index);
    else texts.push({ key, label, widths: [index] });
  }
  return texts.map(({ label, widths }) => {
    const everywhere = widths.length === labels.length;
    const classes = ['label', ...(everywhere ? [] : widths.map((index) => `at-${index}`))];
    return element(
      'text',
      { class: classes.join(' '), x: round(middleOf(label) - mark.x), y: round(label.y - mid) },
      [label.text],
    );
  });
}

function middleOf({ x, width }: PlacedText): number {
  return x + width / 2;
}
