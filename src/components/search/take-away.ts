import { keptRows } from '../../domain/kept-rows.ts';
import { keptEntries } from '../../exports/kept.ts';
import { element } from './element.ts';
import { isEmpty, readState, stateName, type SearchState } from './state.ts';

type Words = { wholeFiles: string; foundFiles: string; filesFailed: string };

/** The ids of the pages of a kind that answer a state. */
type IdsOf = (state: SearchState, kind: string) => Promise<ReadonlySet<string>>;

/** Says what the files hold: whole lists while nothing is asked, else what was found, `countOf` of each kind. */
export type SayFiles = (state: SearchState, countOf: (kind: string) => number) => void;

/**
 * Makes links to whole files give what the state in the address finds: the same files, read from this site, with only
 * these entries. While nothing is asked, and without a script, they lead to the whole files.
 */
export function offerFiles(root: HTMLElement, words: Words, idsOf: IdsOf): SayFiles {
  const summary = root.querySelector('summary') ?? root;
  const lists = [...root.querySelectorAll('li')];
  root.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const list = link?.closest('li');
    const state = readState(location.search);
    if (!link || !list || isEmpty(state)) return;
    event.preventDefault();
    if (list.ariaBusy === 'true') return;
    list.ariaBusy = 'true';
    void save(link, list, state)
      .catch(() => {
        summary.textContent = words.filesFailed;
      })
      .finally(() => {
        list.ariaBusy = null;
      });
  });

  async function save(
    { href, type }: HTMLAnchorElement,
    { dataset }: HTMLElement,
    state: SearchState,
  ): Promise<void> {
    const [ids, text] = await Promise.all([idsOf(state, dataset['kind'] ?? ''), textOf(href)]);
    const ending = /[^.]+$/u.exec(href)?.[0] ?? '';
    const kept = ending === 'csv' ? keptRows(text, ids) : keptEntries(text, ids);
    const address = URL.createObjectURL(new Blob([kept], { type }));
    element('a', { href: address, download: `${stateName(dataset['noun'] ?? '', state)}.${ending}` }).click();
    setTimeout(() => URL.revokeObjectURL(address), 10_000);
  }

  return (state, countOf) => {
    const counts = lists.map((list) => countOf(list.dataset['kind'] ?? ''));
    root.hidden = counts.every((count) => count === 0);
    summary.textContent = isEmpty(state) ? words.wholeFiles : words.foundFiles;
    for (const [index, list] of lists.entries()) {
      list.hidden = counts[index] === 0;
      list.querySelector('.count')?.replaceChildren(String(counts[index]));
    }
  };
}

/** The text of a file as it is: a byte order mark, which `text()` would take away, is the spreadsheet's. */
async function textOf(address: string): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status}: ${address}`);
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await answer.arrayBuffer());
}
