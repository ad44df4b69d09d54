import type { Control } from './control.ts';
import { make } from './dom.ts';
import { rove } from './rove.ts';

/** The names beside the lanes, in step with which lanes there are. */
export function listenToGutter(control: Control, names: HTMLElement): void {
  let lanes = control.lanes;
  rove(names, 'a', ['ArrowUp', 'ArrowDown']);
  control.whenAtRest(() => {
    if (lanes === control.lanes) return;
    lanes = control.lanes;
    const { hrefs, words } = control;
    names.replaceChildren(
      ...lanes.groups.flatMap((group) =>
        group.lanes.map(({ thread }, index) => {
          const name =
            thread.dialogue === null
              ? make('i', {}, words.outside)
              : make(
                  'a',
                  { href: hrefs.dialogueHref(thread.dialogue), title: thread.name, tabindex: '-1' },
                  thread.short,
                );
          const country = index === 0 && make('span', { class: 'timeline-country' }, group.name);
          const first = index === 0 ? ' first' : '';
          return make('div', { class: `timeline-name${first}` }, make('span', {}, country, ' ', name));
        }),
      ),
    );
    names.querySelector('a')?.setAttribute('tabindex', '0');
  });
}
