// Lists are unions: what one source names is not disputed by another that leaves it out.
import type { Fact, ListField, Organisation, Quote, ValueOf } from '../../domain/meeting.ts';
import type { Lookup } from './lookup.ts';
import { nameKey, slugFrom, wordsOf } from './names.ts';
import { compareVoices, evidenceOf, type Voice } from './voice.ts';

type Element<F extends ListField> = { slug: string; value: ValueOf<F>; voices: Voice<F>[] };

/** Each topic or party once, the most reported first. */
export function idsOf<F extends 'topics' | 'parties'>(
  meeting: string,
  field: F,
  voices: readonly Voice<F>[],
): Fact<string>[] {
  const elements = union(voices, (value) => value);
  return elements.map((element) => factOf(meeting, field, { ...element, slug: element.value.toLowerCase() }));
}

/** The bodies that took part, under the registry's name where it knows them. */
export function organisationsOf(
  meeting: string,
  voices: readonly Voice<'organisations'>[],
  sides: readonly string[],
  lookup: Lookup,
): Fact<Organisation>[] {
  const known = (value: Organisation) =>
    lookup.organisation(value.organisation ?? '') ?? lookup.organisationNamed(value.name);
  const elements = union(voices, (value) => {
    const organisation = known(value);
    // Both sides may have a "Ministry of Justice".
    return organisation?.id ?? `${nameKey(value.name)} ${value.country ?? ''}`;
  });
  const facts = elements.map(({ value, voices: own }) => {
    const organisation = known(value);
    const settled: Organisation = {
      name: organisation?.names['en'] ?? value.name,
      organisation: organisation?.id ?? null,
      country: organisation?.country ?? value.country,
    };
    const slug = organisation?.id ?? slugFrom(`${value.name} ${value.country ?? ''}`.trim());
    return factOf(meeting, 'organisations', { slug, value: settled, voices: own });
  });
  const side = ({ value }: Fact<Organisation>) => sides.indexOf(value.country ?? '') + 1 || 9;
  return facts
    .map((fact, index) => ({ fact, index }))
    .sort((a, b) => side(a.fact) - side(b.fact) || a.index - b.index)
    .map(({ fact }) => fact);
}

/** The quotations in the order of publication and text; the same words are one, under their fullest speaker. */
export function quotesOf(meeting: string, voices: readonly Voice<'quotes'>[]): Fact<Quote>[] {
  const elements = union(voices, (value) => wordsOf(value.text).join(' '));
  return inOrderOfText(elements).map(({ voices: own, value }) => {
    const longest = (pick: (quote: Quote) => string | null) =>
      own
        .map((voice) => pick(voice.value))
        .reduce((best, text) => ((text?.length ?? 0) > (best?.length ?? 0) ? text : best), null);
    const settled = {
      speaker: longest((quote) => quote.speaker),
      relay: value.relay ?? longest((quote) => quote.relay),
      text: value.text,
      direct: value.direct,
    };
    return factOf(meeting, 'quotes', { slug: slugFrom(value.text), value: settled, voices: own });
  });
}

/** What was agreed, in the order of publication and text. */
export function outcomesOf(meeting: string, voices: readonly Voice<'outcomes'>[]): Fact<string>[] {
  const elements = union(voices, (value) => wordsOf(value).join(' '));
  return inOrderOfText(elements).map((element) =>
    factOf(meeting, 'outcomes', { ...element, slug: slugFrom(element.value) }),
  );
}

function union<F extends ListField>(
  voices: readonly Voice<F>[],
  identity: (value: ValueOf<F>) => string,
): Omit<Element<F>, 'slug'>[] {
  const elements = new Map<string, Omit<Element<F>, 'slug'>>();
  for (const voice of [...voices].sort(compareVoices)) {
    const key = identity(voice.value);
    const element = elements.get(key);
    if (element === undefined) elements.set(key, { value: voice.value, voices: [voice] });
    else element.voices.push(voice);
  }
  return [...elements.values()];
}

function inOrderOfText<F extends ListField, E extends Omit<Element<F>, 'slug'>>(elements: readonly E[]): E[] {
  const place = (element: E): [string, string, number] => {
    const first = element.voices[0];
    return [first?.published ?? '~', first?.article ?? '', first?.claim.span.start ?? 0];
  };
  return [...elements].sort((a, b) => {
    const [x, y] = [place(a), place(b)];
    if (x[0] !== y[0]) return x[0] < y[0] ? -1 : 1;
    if (x[1] !== y[1]) return x[1] < y[1] ? -1 : 1;
    return x[2] - y[2];
  });
}

function factOf<F extends ListField>(meeting: string, field: F, element: Element<F>): Fact<ValueOf<F>> {
  const stated = element.voices.some((voice) => voice.claim.basis === 'stated');
  return {
    id: `${meeting}/${field}/${element.slug}`,
    value: element.value,
    basis: stated ? 'stated' : 'implied',
    sources: evidenceOf(element.voices),
    rivals: [],
    ruling: null,
    reason: null,
  };
}
