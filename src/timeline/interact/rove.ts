/**
 * One tab stop for a row of controls: arrows go from one to the next, Home and End to the first and last
 * (WAI-ARIA, roving tabindex). What opens inside them keeps its own.
 */
export function rove(row: HTMLElement, selector: string, keys: readonly [back: string, on: string]): void {
  const items = (): HTMLElement[] => [...row.querySelectorAll<HTMLElement>(selector)];
  const stopAt = (item: HTMLElement | undefined): void => {
    for (const other of items()) other.tabIndex = other === item ? 0 : -1;
  };
  stopAt(items()[0]);
  row.addEventListener('focusin', ({ target }) => {
    if (items().includes(target as HTMLElement)) stopAt(target as HTMLElement);
  });
  row.addEventListener('keydown', (event) => {
    const all = items();
    const index = all.indexOf(event.target as HTMLElement);
    if (index < 0) return;
    const next = { [keys[0]]: index - 1, [keys[1]]: index + 1, Home: 0, End: all.length - 1 }[event.key];
    if (next === undefined || !all[next]) return;
    event.preventDefault();
    all[next].focus();
  });
}
