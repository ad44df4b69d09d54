import type { SearchWords } from '../../i18n/search.ts';
import { ask, countOf, idsOf } from './ask.ts';
import { facetElements } from './facets.ts';
import { loadIndex, type SearchAnswer, type SearchIndex } from './index-api.ts';
import { resultElement } from './result.ts';
import { isEmpty, readState, toggled, writeState, type SearchState } from './state.ts';
import { offerFiles } from './take-away.ts';

/** How many results stand on the page before "more". */
const PAGE = 20;
/** A pause in typing after which the answer is looked for, in milliseconds. */
const PAUSE = 180;

/** Answers the search in `root`. What is asked stands in the address, so that Back and a link give it again. */
export function startSearch(root: HTMLElement): void {
  const words = JSON.parse(root.dataset['words'] ?? '{}') as SearchWords;
  const form = part<HTMLFormElement>(root, 'form');
  const input = part<HTMLInputElement>(root, 'input');
  const count = part(root, '.search-count');
  const list = part(root, '.search-results');
  const aside = part(root, '.search-facets');
  const sayFiles = offerFiles(part(root, '.found-files'), words, async (state, kind) =>
    idsOf(await opened(), state, kind),
  );
  let index: Promise<SearchIndex> | undefined;
  let asked = 0;
  let pause: ReturnType<typeof setTimeout> | undefined;

  /** Shows the answer to the address. A later question overtakes an earlier one. */
  async function answer(): Promise<void> {
    const turn = (asked += 1);
    const state = readState(location.search);
    if (input !== document.activeElement) input.value = state.query;
    try {
      const found = await ask(await opened(), state);
      if (turn === asked) await show(state, found);
    } catch {
      index = undefined;
      count.textContent = words.failed;
    }
  }

  function opened(): Promise<SearchIndex> {
    index ??= loadIndex(new URL(root.dataset['index'] ?? '', location.href).href);
    return index;
  }

  async function show(state: SearchState, found: SearchAnswer): Promise<void> {
    const { results, filters } = found;
    const total = results.length;
    count.textContent = isEmpty(state)
      ? ''
      : total === 0
        ? words.none
        : total === 1
          ? words.one
          : words.many.replace('{n}', String(total));
    sayFiles(state, (kind) => countOf(found, kind));
    list.replaceChildren();
    if (!isEmpty(state)) await append(results, 0);
    setFacets(aside, facetElements(state, filters, words));
  }

  async function append(results: SearchAnswer['results'], from: number): Promise<void> {
    const turn = asked;
    const pages = await Promise.all(results.slice(from, from + PAGE).map((result) => result.data()));
    if (turn !== asked) return;
    const hasWords = readState(location.search).query !== '';
    const first = pages.map((page) => resultElement(page, hasWords));
    list.append(...first);
    if (from > 0) first[0]?.querySelector('a')?.focus();
    const rest = results.length - from - PAGE;
    if (rest <= 0) return;
    const more = document.createElement('button');
    more.textContent = `${words.more} (${rest})`;
    more.addEventListener('click', () => {
      more.remove();
      void append(results, from + PAGE);
    });
    list.append(more);
  }

  /** Puts a state into the address: typing changes the present one, a choice makes a new one. */
  function go(state: SearchState, how: 'push' | 'replace'): void {
    const address = `${location.pathname}${writeState(state)}`;
    if (how === 'push') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    void answer();
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(pause);
    go({ ...readState(location.search), query: input.value }, 'push');
  });
  input.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(() => go({ ...readState(location.search), query: input.value }, 'replace'), PAUSE);
  });
  aside.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    go(toggled(readState(location.search), target.name, target.value), 'push');
  });
  aside.addEventListener('click', ({ target }) => {
    if (!(target instanceof HTMLButtonElement)) return;
    go({ query: readState(location.search).query, chosen: new Map() }, 'push');
    input.focus();
  });
  addEventListener('popstate', () => {
    clearTimeout(pause);
    input.value = readState(location.search).query;
    void answer();
  });
  if (isEmpty(readState(location.search))) input.focus();
  void answer();
}

/** Sets the facets anew; the option that had the focus keeps it, and what was opened stays open. */
function setFacets(aside: HTMLElement, elements: readonly HTMLElement[]): void {
  const held = document.activeElement;
  const opened = [...aside.querySelectorAll('details[open]')].map((details) => titleOf(details));
  aside.replaceChildren(...elements);
  aside.hidden = elements.length === 0;
  for (const details of aside.querySelectorAll('details')) {
    if (opened.includes(titleOf(details))) details.open = true;
  }
  if (!(held instanceof HTMLInputElement) || held.type !== 'checkbox') return;
  const options = aside.querySelectorAll<HTMLInputElement>(`input[name="${held.name}"]`);
  [...options].find((option) => option.value === held.value)?.focus();
}

/** What a set of options is called. */
function titleOf(details: Element): string {
  return details.closest('fieldset')?.querySelector('legend')?.textContent ?? '';
}

function part<T extends HTMLElement = HTMLElement>(root: HTMLElement, selector: string): T {
  const found = root.querySelector<T>(selector);
  if (!found) throw new Error(`no such part of the search: ${selector}`);
  return found;
}
