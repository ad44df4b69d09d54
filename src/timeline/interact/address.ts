import { reachOf } from '../../domain/day.ts';
import { dayText } from '../../domain/day-number.ts';
import { maybeEdtf } from '../../domain/edtf.ts';
import { facets, type Choice, type Facet } from '../choice.ts';
import { isSame, within, type Span } from './span.ts';

/** What a reader sees, as an address says it. */
export type State = { choice: Choice; span: Span; selected: string | null };

/**
 * The state that an address names: `?dialogue=A&dialogue=B&q=words&from=2018&to=2021-06#MEETING`. What it does
 * not name, or names wrongly, is as at first.
 */
export function stateFrom(search: string, hash: string, whole: Span): State {
  const query = new URLSearchParams(search);
  const values: Partial<Record<Facet, readonly string[]>> = {};
  for (const facet of facets) {
    const named = query.getAll(facet).filter((value) => value !== '');
    if (named.length > 0) values[facet] = [...new Set(named)];
  }
  const [from, to] = [boundOf(query.get('from'), 0), boundOf(query.get('to'), 1)];
  const span = { from: from ?? whole.from, to: to === null ? whole.to : to + 1 };
  return {
    choice: { values, words: query.get('q') ?? '' },
    span: span.from < span.to ? within(span, whole) : whole,
    selected: idFrom(hash),
  };
}

/** The query and fragment of a state, keeping parameters that are not of the timeline. */
export function addressOf({ choice, span, selected }: State, whole: Span, search = ''): string {
  const query = new URLSearchParams(search);
  for (const name of [...facets, 'q', 'from', 'to']) query.delete(name);
  for (const facet of facets) for (const value of choice.values[facet] ?? []) query.append(facet, value);
  if (choice.words !== '') query.set('q', choice.words);
  if (!isSame(span, whole)) {
    query.set('from', dayText(Math.round(span.from)));
    query.set('to', dayText(Math.round(span.to) - 1));
  }
  const text = query.toString();
  return `${text === '' ? '' : `?${text}`}${selected === null ? '' : `#${encodeURIComponent(selected)}`}`;
}

/** The first or the last day of what the text says, as a day number; null where it says none. */
function boundOf(text: string | null, end: 0 | 1): number | null {
  const edtf = maybeEdtf(text ?? '');
  return edtf ? reachOf(edtf)[end] : null;
}

function idFrom(hash: string): string | null {
  try {
    return decodeURIComponent(hash.replace(/^#/u, '')) || null;
  } catch {
    return null;
  }
}
