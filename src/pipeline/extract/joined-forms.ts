// Short forms of countries that live inside compounds ("Sino", "中"), and which country one is of in a text.
import type { Registry } from '../../domain/registry.ts';
import { isOf, type Hit } from './lexicon.ts';

const made = new WeakMap<Registry, Map<string, ReadonlyMap<string, string>>>();

/** Joined form → country, in one language. */
export function joinedForms(registry: Registry, language: string): ReadonlyMap<string, string> {
  const byLanguage = made.get(registry) ?? new Map<string, ReadonlyMap<string, string>>();
  made.set(registry, byLanguage);
  const known = byLanguage.get(language);
  if (known !== undefined) return known;
  const forms = new Map<string, string>();
  for (const country of registry.countries) {
    for (const [tag, list] of Object.entries(country.joined ?? {})) {
      if (isOf(tag, language)) for (const form of list) forms.set(form.toLowerCase(), country.id);
    }
  }
  byLanguage.set(language, forms);
  return forms;
}

/**
 * The short forms that hold in this text. 乌 is Uzbekistan where the text names it and no Ukraine; 埃塞 is Ethiopia
 * where the text writes it out. A form that may be of two countries of the text is the registry's, or nobody's.
 */
export function joinedFormsIn(
  hits: readonly Hit[],
  joined: ReadonlyMap<string, string>,
): { forms: ReadonlyMap<string, string>; named: ReadonlySet<string> } {
  const named = new Map<string, Set<string>>();
  for (const { kind, how, id, form: name } of hits) {
    if (kind !== 'country' || how !== 'name' || !/^\p{sc=Han}{2,}$/u.test(name)) continue;
    for (const length of name.length > 2 ? [1, 2] : [1]) {
      const form = name.slice(0, length);
      named.set(form, (named.get(form) ?? new Set()).add(id));
    }
  }
  const forms = new Map(joined);
  for (const [form, ids] of named) {
    const [only] = ids;
    if (ids.size === 1 && only !== undefined) forms.set(form, only);
    else if (!ids.has(forms.get(form) ?? '')) forms.delete(form);
  }
  return { forms, named: new Set(named.keys()) };
}
