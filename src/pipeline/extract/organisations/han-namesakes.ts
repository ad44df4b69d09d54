// Bodies of the registry that one country has under a name in Chinese.
import type { KnownOrganisation, Registry } from '../../../domain/registry.ts';

/** A country's names in Chinese, and its bodies with theirs. */
type Named = {
  names: readonly string[];
  bodies: { body: KnownOrganisation; forms: ReadonlySet<string> }[];
};

const made = new WeakMap<Registry, ReadonlyMap<string, Named>>();

/** 国防部 in a list of Vietnam's bodies is 越南国防部. */
export function namesakes(registry: Registry, words: string, side: string): KnownOrganisation[] {
  const known = made.get(registry) ?? namedIn(registry);
  made.set(registry, known);
  const { names = [], bodies = [] } = known.get(side) ?? {};
  const wanted = [words, ...names.map((name) => name + words)];
  return bodies.filter(({ forms }) => wanted.some((form) => forms.has(form))).map(({ body }) => body);
}

function namedIn({ countries, organisations }: Registry): Map<string, Named> {
  const named = new Map<string, Named>();
  for (const { id, names } of countries) named.set(id, { names: inChinese(names), bodies: [] });
  for (const body of organisations) {
    if (body.country === undefined) continue;
    const ofCountry = named.get(body.country) ?? { names: [], bodies: [] };
    named.set(body.country, ofCountry);
    ofCountry.bodies.push({ body, forms: new Set(inChinese({ ...body.names, ...body.aliases })) });
  }
  return named;
}

function inChinese(forms: Readonly<Record<string, string | readonly string[]>>): string[] {
  return Object.entries(forms).flatMap(([tag, form]) => (tag.startsWith('zh') ? form : []));
}
