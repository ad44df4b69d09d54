import { speakDayWith } from '../../domain/spoken-day.ts';
import { gapOf } from '../rows.ts';
import type { Timed } from '../lanes.ts';
import type { Occasion } from '../series.ts';
import type { Control } from './control.ts';
import { make } from './dom.ts';

/** Rows of the table; more are in the files. */
const MOST = 500;

type Column = { name: keyof Control['words']['controls']['columns']; text: (occasion: Occasion) => string };

/** The list and the table under the picture: what is in view, and nothing else. */
export function listenToList(control: Control, section: HTMLElement): void {
  const items = new Map(
    [...section.querySelectorAll<HTMLElement>('li')].map((item) => [
      item.querySelector('a')?.getAttribute('href')?.split('/').at(-2) ?? '',
      item,
    ]),
  );
  const years = [...section.querySelectorAll<HTMLElement>('.timeline-year')];
  const buttons = [...section.querySelectorAll<HTMLButtonElement>('.timeline-forms button')];
  const holder = section.querySelector('.timeline-years') as HTMLElement;
  let table: HTMLElement | undefined;
  let order: { column: number; down: boolean } = { column: 0, down: false };

  // Those of the lines that are chosen, by id: asked anew only when the choice is another.
  let chosen = new Map<string, Timed | Occasion>();
  let lanes: Control['lanes'] | undefined;

  const update = (): void => {
    if (lanes !== control.lanes) {
      lanes = control.lanes;
      chosen = new Map(
        allOf(lanes).flatMap((occasion) => (items.has(occasion.id) ? [[occasion.id, occasion]] : [])),
      );
    }
    let last: number | undefined;
    for (const [id, item] of items) {
      const occasion = chosen.get(id);
      item.hidden = !occasion || !isInView(occasion, control);
      if (item.hidden || !occasion || !('when' in occasion)) continue;
      const { at } = occasion.when;
      item.dataset['gap'] = String(last === undefined ? 0 : gapOf(at - last));
      last = at;
    }
    for (const year of years) {
      const count = year.querySelectorAll('li:not([hidden])').length;
      year.hidden = count === 0;
      const counter = year.querySelector('h2 span');
      if (counter) counter.textContent = control.words.meetings(count);
    }
    holder.hidden = table !== undefined;
    if (!table) return;
    const fresh = tableOf(control, inView(control), order, (column) => {
      order = { column, down: order.column === column && !order.down };
      update();
      section.querySelectorAll<HTMLElement>('th button')[column]?.focus();
    });
    table.replaceWith(fresh);
    table = fresh;
  };

  for (const button of buttons) {
    button.addEventListener('click', () => {
      const asTable = button.name === 'table';
      for (const other of buttons) other.setAttribute('aria-pressed', String(other === button));
      if (asTable && !table) holder.after((table = make('div')));
      else if (!asTable) {
        table?.remove();
        table = undefined;
      }
      update();
    });
  }
  control.whenAtRest(update);
  layOut(years);
}

/** A list at a time, when nothing else is to be done: a thousand lines at once would hold up the picture. */
function layOut([first, ...rest]: readonly HTMLElement[]): void {
  // Safari came to idle callbacks late.
  const whenIdle = globalThis.requestIdleCallback ?? setTimeout;
  whenIdle(() => {
    first?.classList.add('laid-out');
    if (rest.length > 0) layOut(rest);
  });
}

/** Chosen, and in the stretch of time in sight, in the order of time. */
export function inView(control: Control): (Timed | Occasion)[] {
  const view = allOf(control.lanes).filter((occasion) => isInView(occasion, control));
  const at = (occasion: Timed | Occasion): number => ('when' in occasion ? occasion.when.at : Infinity);
  return view.sort((a, b) => at(a) - at(b) || 0);
}

function allOf({ past, groups }: Control['lanes']): (Timed | Occasion)[] {
  return [...past, ...groups.flatMap((group) => group.lanes)].flatMap(({ before, occasions, undated }) => [
    ...before,
    ...occasions,
    ...undated,
  ]);
}

/** What came before the whole, or has no date, is in view with the beginning of it, or with all of it. */
function isInView(occasion: Timed | Occasion, { state, whole }: Control): boolean {
  const { from, to } = state.span;
  if (!('when' in occasion)) return to - from >= whole.to - whole.from - 1;
  if (occasion.when.to <= whole.from) return from <= whole.from + 1;
  return occasion.when.to > from && occasion.when.from < to;
}

function tableOf(
  { series, words, base }: Control,
  view: readonly Occasion[],
  order: { column: number; down: boolean },
  sort: (column: number) => void,
): HTMLElement {
  const { names, language, threads } = series;
  const columns: readonly Column[] = [
    { name: 'date', text: ({ day }) => (day === null ? words.noDate : speakDayWith(words.days, day)) },
    { name: 'round', text: ({ number }) => (number === null ? '' : String(number)) },
    { name: 'dialogue', text: ({ thread }) => threads[thread]?.name ?? '' },
    { name: 'place', text: ({ place }) => place ?? '' },
    { name: 'host', text: ({ host }) => (host === null ? '' : (names.countries[host] ?? host)) },
    { name: 'status', text: ({ state }) => words.states[state] },
  ];
  const collator = new Intl.Collator(language, { numeric: true });
  const text = columns[order.column]?.text ?? (() => '');
  // What is in view comes in the order of time, which a date in words would not give.
  const sorted = order.column === 0 ? [...view] : view.toSorted((a, b) => collator.compare(text(a), text(b)));
  if (order.down) sorted.reverse();
  const head = columns.map(({ name }, index) => {
    const button = make('button', { type: 'button' }, words.controls.columns[name]);
    button.addEventListener('click', () => sort(index));
    const direction = index === order.column ? (order.down ? 'descending' : 'ascending') : null;
    return make('th', { scope: 'col', 'aria-sort': direction }, button);
  });
  const body = sorted.slice(0, MOST).map((occasion) =>
    make(
      'tr',
      {},
      ...columns.map((column, index) => {
        const value = column.text(occasion);
        const link = make('a', { href: `${base}meetings/${occasion.id}/` }, value);
        return make('td', {}, index === 0 ? link : value);
      }),
    ),
  );
  const whole = make('table', {}, make('thead', {}, make('tr', {}, ...head)), make('tbody', {}, ...body));
  return make(
    'div',
    { class: 'timeline-table', tabindex: '0', role: 'region', 'aria-label': words.controls.asTable },
    whole,
  );
}
