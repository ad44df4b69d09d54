import { facets as meetingFacets } from '../../domain/facet.ts';

/** What is asked for: words, and the values chosen in each facet. Every state is an address. */
export type SearchState = {
  query: string;
  chosen: ReadonlyMap<string, ReadonlySet<string>>;
};

/** Systems take 255 bytes for a name; a character has up to four. */
const LONGEST_NAME = 60;

/** What can be chosen, in the order in which it stands: what a page is, then what meetings are filed under. */
export const facets = ['kind', ...meetingFacets] as const;

/** The state that the part of an address after "?" stands for. */
export function readState(search: string): SearchState {
  const parameters = new URLSearchParams(search);
  const chosen = facets
    .map((facet) => [facet, new Set(parameters.getAll(facet))] as const)
    .filter(([, values]) => values.size > 0);
  return { query: parameters.get('q') ?? '', chosen: new Map(chosen) };
}

/** The part of an address that stands for the state; the same state always gives the same. */
export function writeState({ query, chosen }: SearchState): string {
  const parameters = new URLSearchParams();
  if (query.trim() !== '') parameters.set('q', query.trim());
  for (const facet of facets) {
    for (const value of [...(chosen.get(facet) ?? [])].sort()) parameters.append(facet, value);
  }
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

/** The state with a value of a facet chosen, or no longer. */
export function toggled(state: SearchState, facet: string, value: string): SearchState {
  const values = new Set(state.chosen.get(facet));
  if (!values.delete(value)) values.add(value);
  const chosen = new Map(state.chosen);
  if (values.size > 0) chosen.set(facet, values);
  else chosen.delete(facet);
  return { ...state, chosen };
}

/** What a file with what the state finds of a list is called, without its ending: letters, digits and hyphens. */
export function stateName(noun: string, { query, chosen }: SearchState): string {
  const values = [...chosen].flatMap(([facet, chosenOf]) => (facet === 'kind' ? [] : [...chosenOf].sort()));
  const words = [noun, query, ...values].join(' ').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return [...words.join('-')].slice(0, LONGEST_NAME).join('');
}

export function isEmpty({ query, chosen }: SearchState): boolean {
  return query.trim() === '' && chosen.size === 0;
}
