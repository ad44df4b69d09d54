import { speakDayWith } from '../../domain/spoken-day.ts';
import { rowTitle } from '../rows.ts';
import type { Occasion } from '../series.ts';
import type { Control } from './control.ts';
import { make } from './dom.ts';
import { maybeEvidence, type Stated } from './evidence.ts';

/** The main facts of the meeting that is open, with the words that state them and the way to its page. */
export function listenToPanel(control: Control, panel: HTMLElement): void {
  let shown: string | null = null;
  let opener: Element | null = null;

  const close = (): void => control.select(null);
  panel.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') close();
  });
  control.whenAtRest(() => {
    const { selected } = control.state;
    if (selected === shown) return;
    const focused = panel.contains(document.activeElement);
    shown = selected;
    const occasion = control.series.occasions.find(({ id }) => id === selected);
    panel.hidden = !occasion;
    if (!occasion) {
      if (focused && opener instanceof SVGElement) opener.focus({ preventScroll: true });
      return;
    }
    opener = control.root.querySelector(`[data-id="${CSS.escape(occasion.id)}"]`);
    panel.replaceChildren(...contents(control, occasion, panel, close));
    if (focused || opener === document.activeElement)
      panel.querySelector('h2')?.focus({ preventScroll: true });
  });
}

function contents(control: Control, occasion: Occasion, panel: HTMLElement, close: () => void): Node[] {
  const { series, words, base, hrefs } = control;
  const { controls } = words;
  const thread = series.threads[occasion.thread];
  const heading = make(
    'h2',
    { id: panel.getAttribute('aria-labelledby'), tabindex: '-1' },
    rowTitle(occasion, words),
  );
  const button = make('button', { type: 'button', 'aria-label': controls.close, title: controls.close }, '×');
  button.addEventListener('click', close);
  const name =
    thread &&
    (thread.dialogue === null
      ? words.outside
      : make('a', { href: hrefs.dialogueHref(thread.dialogue) }, thread.name));
  const facts = make('dl', {}, ...factsOf(control, occasion));
  const evidence = make('div', { class: 'timeline-evidence' });
  void maybeEvidence(control, occasion).then((stated) => {
    if (stated.length > 0)
      evidence.append(make('h3', {}, controls.evidence), ...stated.map((one) => quotation(one, base)));
  });
  return [
    make('header', {}, heading, button),
    make('p', {}, name ?? null),
    facts,
    evidence,
    make('p', {}, make('a', { href: `${base}meetings/${occasion.id}/` }, controls.openPage)),
    make('p', { class: 'timeline-steps' }, ...steps(control, occasion)),
  ];
}

function factsOf({ series, words }: Control, occasion: Occasion): Node[] {
  const { facts } = words.controls;
  const { names } = series;
  const { day, rivals, place, host, rank, state, people, topics } = occasion;
  const rows: readonly (readonly [string, string | null])[] = [
    [facts.date, day === null ? words.noDate : speakDayWith(words.days, day)],
    [facts.rivals, rivals.map((rival) => speakDayWith(words.days, rival)).join(words.list) || null],
    [facts.place, place],
    [facts.host, host && (names.countries[host] ?? host)],
    [facts.rank, rank && words.ranks[rank]],
    [facts.status, words.states[state]],
    [facts.participants, people.map((person) => names.people[person] ?? person).join(words.list) || null],
    [facts.topics, topics.map((topic) => names.topics[topic] ?? topic).join(words.list) || null],
  ];
  return rows.flatMap(([term, value]) =>
    value === null ? [] : [make('dt', {}, term), make('dd', {}, value)],
  );
}

function quotation({ exact, article }: Stated, base: string): HTMLElement {
  return make(
    'figure',
    {},
    make('blockquote', {}, exact),
    make(
      'figcaption',
      {},
      make('a', { href: `${base}articles/${article}/` }, article.replaceAll(/-(?!\d)/gu, ' ')),
    ),
  );
}

/** To the meetings before and after in the same lane. */
function steps(control: Control, occasion: Occasion): Node[] {
  const lanes = control.lanes.groups.flatMap((group) => group.lanes);
  const lane = lanes.find(({ occasions }) => occasions.some(({ id }) => id === occasion.id));
  const index = lane?.occasions.findIndex(({ id }) => id === occasion.id) ?? -1;
  const { previous, next } = control.words.controls;
  return [
    [lane?.occasions[index - 1], previous] as const,
    [lane?.occasions[index + 1], next] as const,
  ].flatMap(([other, label]) => {
    if (!other) return [];
    const button = make('button', { type: 'button' }, label);
    button.addEventListener('click', () => control.select(other.id));
    return [button];
  });
}
