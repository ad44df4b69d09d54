// The one script of a timeline in a frame: what is drawn already comes to move; nothing is fetched, nothing is kept.
import { isMeetingId } from '../view.ts';
import { listenToMarks } from './marks.ts';
import { openPage, tellHost } from './page.ts';
import { movable } from './picture.ts';

openPage((wishes, listen) => {
  const find = <T extends HTMLElement>(selector: string): T => document.querySelector<T>(selector) as T;
  const panel = find('.panel');
  const list = find<HTMLDetailsElement>('.list');
  const picture = movable(find('.picture'), wishes);
  const marks = listenToMarks(picture, (id) => select(id), close);
  let selected: string | null = null;

  for (const line of list.querySelectorAll<HTMLElement>('li')) {
    // The fragment is ours now: the browser would open the list for it, and scroll past the picture.
    line.dataset['id'] = line.id;
    line.removeAttribute('id');
    const at = Number(line.dataset['at'] ?? NaN);
    line.hidden = at < (wishes.from ?? -Infinity) || at >= (wishes.to ?? Infinity);
  }

  /** Shows a meeting's line under the picture, marks its knot, and says so to the host unless that asked for it. */
  function select(id: string | null, asked = false): void {
    const line = id === null ? null : list.querySelector(`[data-id="${id}"]`);
    const next = line ? id : null;
    if (next === selected || (asked && id !== null && !line)) return;
    selected = next;
    for (const mark of picture.stage.querySelectorAll('.mark'))
      mark.classList.toggle('chosen', (mark as SVGElement).dataset['id'] === selected);
    // A list that stands open shows the meeting itself.
    for (const other of list.querySelectorAll('li')) other.classList.toggle('chosen', other === line);
    panel.hidden = !line || list.open;
    const copies = line ? [...line.children].map((child) => child.cloneNode(true)) : [];
    find('.panel-text').replaceChildren(...copies);
    const at = Number((line as HTMLElement | null)?.dataset['at'] ?? NaN);
    if (!Number.isNaN(at)) picture.see(at);
    if (!asked) tellHost({ type: 'parley:select', version: 1, meeting: selected });
  }

  function close(): void {
    const mark = selected === null ? undefined : marks.find(selected);
    if (selected === null) picture.show(picture.whole);
    select(null);
    if (panel.contains(document.activeElement)) mark?.focus({ preventScroll: true });
  }

  listen(({ meeting }) => meeting !== undefined && select(meeting, true));
  addEventListener('hashchange', () => {
    const id = location.hash.slice(1);
    if (isMeetingId(id)) select(id, true);
  });
  document.addEventListener('click', ({ target }) => {
    const { name } = (target as Element).closest('button') ?? {};
    if (name === 'in') picture.zoom(0.6);
    if (name === 'out') picture.zoom(1 / 0.6);
    if (name === 'whole') picture.show(picture.whole);
    if (name === 'close') close();
  });
  panel.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') close();
  });
  for (const button of document.querySelectorAll<HTMLElement>('[data-scripted]')) button.hidden = false;
  if (wishes.meeting !== null) {
    select(wishes.meeting, true);
    // The address has opened the list as well; where the picture is, the panel is enough.
    if (picture.stage.checkVisibility()) list.open = list.dataset['open'] !== undefined;
  }
});
