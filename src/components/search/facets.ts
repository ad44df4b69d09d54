import { unsegmented } from '../../domain/segment.ts';
import { element } from './element.ts';
import type { Counts } from './index-api.ts';
import { facets, type SearchState } from './state.ts';

/** Longer facets show as many first; the rest opens. */
const SHOWN = 8;

export type FacetWords = { filters: Record<string, string>; clear: string; more: string };

/** The facets with how many results each value has; values that would give none are left out unless chosen. */
export function facetElements(state: SearchState, counts: Counts, words: FacetWords): HTMLElement[] {
  const sets = facets.flatMap((facet) => {
    const chosen = state.chosen.get(facet) ?? new Set<string>();
    const values = Object.entries(counts[facet] ?? {})
      .map(([value, count]) => [unsegmented(value).trim(), count] as const)
      .filter(([value, count]) => count > 0 || chosen.has(value))
      .sort(([a, x], [b, y]) => (facet === 'year' ? (a < b ? 1 : -1) : y - x || (a < b ? -1 : 1)));
    if (values.length === 0) return [];
    const options = values.map(([value, count]) => optionElement(facet, value, count, chosen.has(value)));
    const late = options.slice(SHOWN);
    const isOpen = values.slice(SHOWN).some(([value]) => chosen.has(value));
    return [
      element(
        'fieldset',
        {},
        element('legend', {}, words.filters[facet] ?? facet),
        ...options.slice(0, SHOWN),
        ...(late.length > 0
          ? [element('details', { open: isOpen }, element('summary', {}, words.more), ...late)]
          : []),
      ),
    ];
  });
  const clear = element('button', { type: 'button' }, words.clear);
  return state.chosen.size > 0 ? [clear, ...sets] : sets;
}

function optionElement(facet: string, value: string, count: number, checked: boolean): HTMLElement {
  return element(
    'label',
    {},
    element('input', { type: 'checkbox', name: facet, value, checked }),
    element('span', {}, value),
    element('span', { class: 'label' }, String(count)),
  );
}
