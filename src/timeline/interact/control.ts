import type { TimelineWords } from '../../i18n/timeline.ts';
import { chooser, isEverything, type Choice } from '../choice.ts';
import { drawAxis } from '../draw/axis.ts';
import { drawLanes, drawStack, type PictureOptions } from '../draw/picture.ts';
import type { Lanes, Timed } from '../lanes.ts';
import { narrowed } from '../narrow.ts';
import { place } from '../place/place.ts';
import type { Scene } from '../place/scene.ts';
import type { Occasion, Series } from '../series.ts';
import { WIDTHS } from '../static.ts';
import { addressOf, stateFrom, type State } from './address.ts';
import { glide } from './glide.ts';
import { beside, isSame, within, type Span } from './span.ts';
import { surfaceOf } from './surface.ts';

/** What the parts of a timeline on a page share: the state, and the few ways to change it. */
export type Control = {
  readonly root: HTMLElement;
  readonly series: Series;
  readonly words: TimelineWords;
  /** The folder of the pages in this language, and of the files. */
  readonly base: string;
  readonly site: string;
  readonly whole: Span;
  readonly state: State;
  readonly lanes: Lanes;
  readonly scene: Scene;
  readonly chosen: readonly Occasion[];
  readonly hrefs: Pick<PictureOptions, 'meetingHref' | 'dialogueHref'>;
  /** Shows a stretch of time: at once, as one step of a movement, or gliding there. */
  show: (span: Span, how?: 'now' | 'moving' | 'glide') => void;
  /** `replace` where the reader is still typing: Back then leads to before the first letter. */
  choose: (choice: Choice, how?: 'push' | 'replace') => void;
  /** Opens a meeting's panel, or closes it. */
  select: (id: string | null) => void;
  /** Brings a meeting into sight and gives its mark the focus. */
  focus: (id: string) => void;
  /** Is told after each change, when the picture is at rest. */
  whenAtRest: (listener: () => void) => void;
  /** Goes to what the address says, once everybody listens. */
  begin: () => void;
};

/** A movement is over when nothing has moved for this long, in milliseconds. */
const SETTLES = 160;
/** What the axis covers at the top of the window, and the room that a mark wants at its bottom, in pixels. */
const COVERED = 90;
const MARGIN = 50;
/** A meeting opened by its address is seen with this much time about it, in days. */
const NEAR = 900;

/** `all`: the lanes with everything in them, as they stand in the page. */
export function controlOf(root: HTMLElement, all: Lanes): Control {
  const { series, words } = all;
  const stack = root.querySelector('.timeline-stack') as HTMLElement;
  const stage = surfaceOf(stack);
  const years = root.querySelector('.timeline-axis > .timeline-time > svg') as SVGSVGElement;
  const axis = surfaceOf(years);
  const { base = '/', site = '/', timeline: prefix = 'timeline' } = root.dataset;
  const choose = chooser(series, words.days);
  const listeners: (() => void)[] = [];
  const whole: Span = { from: all.from, to: all.to };
  let chosen = series.occasions;
  let lanes = all;
  let state: State = { choice: { values: {}, words: '' }, span: whole, selected: null };
  let scene = placed();
  let frame = 0;
  let timer = 0;
  let wanted: string | null = null;

  function placed(): Scene {
    // A small screen shows the axis alone.
    const width = stack.clientWidth || years.clientWidth;
    return place(lanes, { ...state.span, width: Math.max(width, 200) });
  }

  function options(moving = false): PictureOptions {
    return {
      ...control.hrefs,
      prefix,
      present: state.selected,
      current: 'true',
      anchors: true,
      fluid: !moving,
      mute: moving,
    };
  }

  function paint(moving: boolean): void {
    frame = 0;
    scene = placed();
    if (moving) {
      stage.move(drawLanes(lanes, [scene], options(true)), scene.height);
      axis.move(drawAxis(scene), scene.axis.height);
      return;
    }
    const held = wanted === null ? meetingWithFocus(stack) : undefined;
    stage.rest(drawStack(lanes, [scene], options()));
    axis.rest(drawAxis(scene, true));
    years.classList.remove('unplaced');
    if (wanted !== null) focusMark(wanted);
    // Its mark may have become one with others, or come apart, or have left the picture.
    else if (held !== undefined && !focusMark(held, false))
      stack.querySelector<SVGElement>('.mark')?.focus({ preventScroll: true });
    wanted = null;
    for (const listener of listeners) listener();
  }

  /** Paper has a width of its own: the labels stand ready for each, as in a page before any script. */
  function print(): void {
    const scenes = WIDTHS.map((width) => place(lanes, { ...state.span, width }));
    stage.rest(drawStack(lanes, scenes, options()));
    axis.rest(drawAxis(scenes[0] as Scene, true));
  }

  function rest(): void {
    clearTimeout(timer);
    timer = 0;
    cancelAnimationFrame(frame);
    paint(false);
    remember('replace');
  }

  function move(): void {
    clearTimeout(timer);
    timer = window.setTimeout(rest, SETTLES);
    if (frame === 0) frame = requestAnimationFrame(() => paint(true));
  }

  function remember(how: 'push' | 'replace'): void {
    const address = addressOf(state, whole, location.search);
    if (address === location.search + location.hash) return;
    try {
      history[how === 'push' ? 'pushState' : 'replaceState'](null, '', address || location.pathname);
    } catch {
      // A sandboxed frame has no history of its own.
    }
  }

  function take(next: State): void {
    if (next.choice !== state.choice) {
      chosen = choose(next.choice);
      lanes = isEverything(next.choice) ? all : narrowed(all, new Set(chosen.map(({ id }) => id)));
    }
    state = next;
  }

  function find(id: string): Timed | undefined {
    for (const lane of lanes.groups.flatMap((group) => group.lanes)) {
      const found = lane.occasions.find((occasion) => occasion.id === id);
      if (found) return found;
    }
    return undefined;
  }

  /** False where the meeting has no mark in sight. */
  function focusMark(id: string, scroll = true): boolean {
    if (stack.clientWidth === 0) {
      // A small screen has the list alone.
      const line = root.querySelector<HTMLElement>(`li a[href$="/${CSS.escape(id)}/"]`);
      line?.scrollIntoView({ block: 'center', behavior: 'instant' });
      line?.focus({ preventScroll: true });
      return true;
    }
    for (const { lane, marks } of scene.lanes) {
      const index = lane.occasions.findIndex((occasion) => occasion.id === id);
      const mark = index < 0 ? undefined : marks.find(({ first, last }) => first <= index && index <= last);
      if (!mark) continue;
      const link = stack.querySelector<SVGElement>(`[data-id="${CSS.escape(mark.id)}"]`);
      link?.focus({ preventScroll: true });
      if (!scroll) return true;
      // The axis stays at the top of the window, over what lies there.
      const { top, bottom } = link?.getBoundingClientRect() ?? { top: 0, bottom: 0 };
      if (top < COVERED || bottom > innerHeight - MARGIN)
        scrollTo({ top: scrollY + (top + bottom - innerHeight) / 2, behavior: 'instant' });
      return true;
    }
    return false;
  }

  const control: Control = {
    root,
    series,
    words,
    base,
    site,
    whole,
    hrefs: {
      meetingHref: (id) => `${base}meetings/${id}/`,
      dialogueHref: (id) => `${base}dialogues/${id}/`,
    },
    get state() {
      return state;
    },
    get lanes() {
      return lanes;
    },
    get scene() {
      return scene;
    },
    get chosen() {
      return chosen;
    },
    show(span, how = 'glide') {
      const next = within(span, whole);
      if (how === 'glide') {
        glide(state.span, next, (step, last) => {
          take({ ...state, span: step });
          if (last) rest();
          else move();
        });
        return;
      }
      take({ ...state, span: next });
      if (how === 'now') rest();
      else move();
    },
    choose(choice, how = 'push') {
      take({ ...state, choice });
      remember(how);
      rest();
    },
    select(id) {
      if (id === state.selected) return;
      const found = id === null ? undefined : find(id);
      take({ ...state, selected: id });
      remember('push');
      rest();
      // Now the panel stands where it stands.
      if (found && !isSame(seeing(found), state.span)) control.show(seeing(found));
    },
    focus(id) {
      const found = find(id);
      if (!found) return;
      const span = seeing(found);
      if (isSame(span, state.span) && timer === 0 && focusMark(id)) return;
      wanted = id;
      if (isSame(span, state.span)) rest();
      else control.show(span, 'glide');
    },
    whenAtRest(listener) {
      listeners.push(listener);
    },
    begin() {
      addEventListener('popstate', follow);
      if (location.search !== '' || location.hash !== '') follow();
    },
  };

  function seeing({ when }: Timed): Span {
    return beside(state.span, when.at, coveredBy(root, stack), whole);
  }

  function follow(): void {
    const next = stateFrom(location.search, location.hash, whole);
    take(next);
    const found = next.selected === null ? undefined : find(next.selected);
    if (found && isSame(next.span, whole)) {
      const { at } = found.when;
      take({ ...next, span: within({ from: at - NEAR / 2, to: at + NEAR / 2 }, whole) });
    }
    rest();
    // The browser scrolls to the fragment by itself, and takes the focus away: ours comes after.
    const focus = (): unknown => found && setTimeout(() => focusMark(found.id), 0);
    if (document.readyState === 'complete') focus();
    else addEventListener('load', focus, { once: true });
  }

  // A picture in which nothing has moved is ready for paper.
  const isMoved = (): boolean => !years.classList.contains('unplaced');
  addEventListener('beforeprint', () => isMoved() && print());
  addEventListener('afterprint', () => isMoved() && paint(false));
  // The picture takes its page's width by itself until something has moved; then it is placed anew.
  let width = stack.clientWidth;
  new ResizeObserver(() => {
    if (stack.clientWidth === width) return;
    width = stack.clientWidth;
    rest();
  }).observe(stack);
  return control;
}

/** The meeting whose mark has the focus, of several drawn as one the first. */
function meetingWithFocus(stack: HTMLElement): string | undefined {
  const active = document.activeElement;
  const id = active && stack.contains(active) && active.closest<SVGElement>('.mark')?.dataset['id'];
  return id ? id.slice(id.indexOf('/') + 1) : undefined;
}

/** How much of the picture's width lies under the panel, from 0 to 1. */
function coveredBy(root: HTMLElement, stack: HTMLElement): number {
  const panel = root.querySelector('.timeline-panel')?.getBoundingClientRect();
  const { left, right, width } = stack.getBoundingClientRect();
  if (!panel || panel.width === 0 || panel.left <= left || panel.left >= right) return 0;
  return (right - panel.left) / width;
}
