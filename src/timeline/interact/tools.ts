import { facets, type Choice, type Facet } from '../choice.ts';
import { dateOf, dayNumber } from '../../domain/day-number.ts';
import type { Control } from './control.ts';
import { countIn } from '../place/columns.ts';
import { make } from './dom.ts';
import { rove } from './rove.ts';
import { zoomed } from './span.ts';

/** Search, filters, range, zoom and the legend: controls that were in the page, and come to life. */
export function listenToTools(control: Control, form: HTMLFormElement): void {
  const { root, words } = control;
  const search = form.elements.namedItem('q') as HTMLInputElement;
  const selects = [...form.querySelectorAll('select')];
  const chips = form.querySelector('.timeline-chips') as HTMLElement;
  const status = form.querySelector('.timeline-status') as HTMLElement;
  const signs = signsOf(control);

  rove(form.querySelector('.timeline-bar') as HTMLElement, 'summary, .timeline-zoom > button', [
    'ArrowLeft',
    'ArrowRight',
  ]);
  form.addEventListener('submit', (event) => event.preventDefault());
  search.addEventListener('input', () => {
    const { choice } = control.state;
    control.choose({ ...choice, words: search.value.trim() }, choice.words === '' ? 'push' : 'replace');
  });
  form.addEventListener('change', ({ target }) => {
    const select = target as HTMLSelectElement;
    if (select.name === 'from' || select.name === 'to') {
      const [low, high] = ['from', 'to']
        .map((name) => Number((form.elements.namedItem(name) as HTMLSelectElement).value))
        .sort((a, b) => a - b) as [number, number];
      control.show({ from: dayNumber(low, 1, 1), to: dayNumber(high + 1, 1, 1) });
    } else if (isFacet(select.name) && select.value !== '') {
      control.choose(toggled(control.state.choice, select.name, select.value));
      select.value = '';
    }
  });
  form.addEventListener('click', (event) => {
    const { name } = (event.target as Element).closest('button') ?? {};
    const { span } = control.state;
    const middle = (span.from + span.to) / 2;
    if (name === 'in') control.show(zoomed(span, 0.6, middle, control.whole));
    if (name === 'out') control.show(zoomed(span, 1 / 0.6, middle, control.whole));
    if (name === 'whole') control.show(control.whole);
  });
  // A menu closes when the reader turns to something else.
  root.ownerDocument.addEventListener('click', ({ target }) => {
    for (const menu of form.querySelectorAll('details'))
      if (!menu.contains(target as Node)) menu.open = false;
  });
  form.addEventListener('keydown', (event) => {
    const menu = (event.target as Element).closest('details');
    if (event.key !== 'Escape' || !menu) return;
    menu.open = false;
    menu.querySelector('summary')?.focus();
  });

  const nameOf = (facet: Facet, value: string): string => {
    const select = selects.find(({ name }) => name === facet);
    const option = [...(select?.options ?? [])].find((other) => other.value === value);
    return option?.text ?? signs.find((sign) => sign.facet === facet && sign.value === value)?.text ?? value;
  };
  const update = (): void => {
    const { choice, span } = control.state;
    if (document.activeElement !== search) search.value = choice.words;
    const chosen = facets.flatMap((facet) => (choice.values[facet] ?? []).map((value) => ({ facet, value })));
    chips.replaceChildren(
      ...chosen.map(({ facet, value }) => {
        const name = nameOf(facet, value);
        const button = make(
          'button',
          { type: 'button', 'aria-label': words.controls.remove(name) },
          `${name} ×`,
        );
        button.addEventListener('click', () => control.choose(toggled(control.state.choice, facet, value)));
        return make('li', {}, button);
      }),
    );
    if (chosen.length > 0 || choice.words !== '') {
      const clear = make('button', { type: 'button' }, words.controls.clear);
      clear.addEventListener('click', () => {
        search.value = '';
        control.choose({ values: {}, words: '' });
      });
      chips.append(make('li', {}, clear));
    }
    for (const { button, facet, value } of signs) {
      button.setAttribute('aria-pressed', String(choice.values[facet]?.includes(value) ?? false));
    }
    for (const select of selects) {
      if (select.name === 'from') select.value = String(dateOf(Math.round(span.from))[0]);
      if (select.name === 'to') select.value = String(dateOf(Math.round(span.to) - 1)[0]);
    }
    const inSight = control.scene.lanes.reduce((sum, { lane }) => sum + countIn(lane, span.from, span.to), 0);
    status.textContent =
      control.chosen.length === 0
        ? words.controls.nothing
        : words.controls.inView(inSight, control.series.occasions.length);
  };
  control.whenAtRest(update);
}

type Sign = { button: HTMLButtonElement; facet: Facet; value: string; text: string };

/** The signs of the legend become buttons that choose what they explain. */
function signsOf(control: Control): Sign[] {
  return [...control.root.querySelectorAll<HTMLElement>('.timeline-legend [data-facet]')].map((item) => {
    const { facet, value = '' } = item.dataset as { facet: Facet; value: string };
    const button = make('button', { type: 'button', 'aria-pressed': 'false' });
    button.append(...item.childNodes);
    item.append(button);
    button.addEventListener('click', () => control.choose(toggled(control.state.choice, facet, value)));
    return { button, facet, value, text: button.textContent.trim() };
  });
}

function toggled(choice: Choice, facet: Facet, value: string): Choice {
  const values = choice.values[facet] ?? [];
  const next = values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
  return { ...choice, values: { ...choice.values, [facet]: next } };
}

function isFacet(name: string): name is Facet {
  return (facets as readonly string[]).includes(name);
}
