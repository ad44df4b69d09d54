import { keptMeetings, keptRows } from '../../exports/kept.ts';
import { element } from './element.ts';
import { isEmpty, readState, stateName, type SearchState } from './state.ts';

type Words = { allMeetings: string; foundMeetings: string; filesFailed: string };

/** Says what the files beside an answer hold: all meetings while nothing is asked, else those `count` that were found. */
export type SayFiles = (state: SearchState, count: number) => void;

/**
 * Makes links to whole files give the meetings of the state in the address: the same files, read from this site,
 * with only these meetings. While nothing is asked, and without a script, they lead to the whole files.
 */
export function offerFiles(
  line: HTMLElement,
  words: Words,
  idsOf: (state: SearchState) => Promise<ReadonlySet<string>>,
): SayFiles {
  const label = line.querySelector('span') ?? line;
  line.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const state = readState(location.search);
    if (!link || isEmpty(state)) return;
    event.preventDefault();
    if (line.ariaBusy === 'true') return;
    line.ariaBusy = 'true';
    void save(link, state)
      .catch(() => {
        label.textContent = words.filesFailed;
      })
      .finally(() => {
        line.ariaBusy = null;
      });
  });

  async function save({ href, type }: HTMLAnchorElement, state: SearchState): Promise<void> {
    const [ids, text] = await Promise.all([idsOf(state), textOf(href)]);
    const ending = /[^.]+$/u.exec(href)?.[0] ?? '';
    const kept = ending === 'csv' ? keptRows(text, ids) : keptMeetings(text, ids);
    const address = URL.createObjectURL(new Blob([kept], { type }));
    element('a', { href: address, download: `${stateName(state)}.${ending}` }).click();
    setTimeout(() => URL.revokeObjectURL(address), 10_000);
  }

  return (state, count) => {
    line.hidden = !isEmpty(state) && count === 0;
    label.textContent = isEmpty(state)
      ? words.allMeetings
      : words.foundMeetings.replace('{n}', String(count));
  };
}

/** The text of a file as it is: a byte order mark, which `text()` would take away, is the spreadsheet's. */
async function textOf(address: string): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status}: ${address}`);
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await answer.arrayBuffer());
}
