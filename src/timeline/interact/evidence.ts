import type { Occasion } from '../series.ts';
import type { Control } from './control.ts';

/** The words of an article that state something. */
export type Stated = { exact: string; article: string };

/** The facts that the panel shows first; their evidence is shown with them. */
const FIELDS = ['date', 'number', 'place', 'status'];
const MOST = 4;

/** The evidence of a meeting from its data file; empty where it cannot be had, as in a sandboxed frame. */
export async function maybeEvidence({ site }: Control, { id }: Occasion): Promise<Stated[]> {
  try {
    const answer = await fetch(`${site}meetings/${id}.json`);
    if (!answer.ok) return [];
    return statedIn(await answer.json());
  } catch {
    return [];
  }
}

/**
 * What a meeting's data file states, article by article, each passage once. Takes nothing on trust, as the file may
 * be of another release.
 */
export function statedIn(file: unknown): Stated[] {
  const passages = new Map<string, Set<string>>();
  for (const source of FIELDS.flatMap((name) => (file as MaybeFile)?.meeting?.[name]?.sources ?? [])) {
    const { exact, article } = source ?? {};
    if (typeof exact !== 'string' || typeof article !== 'string') continue;
    passages.set(article, (passages.get(article) ?? new Set()).add(exact));
  }
  return [...passages].slice(0, MOST).map(([article, exact]) => ({ article, exact: [...exact].join(' … ') }));
}

/** What the file should be; every step of it may be missing. */
type MaybeFile = {
  meeting?: Record<string, { sources?: readonly ({ exact?: unknown; article?: unknown } | null)[] } | null>;
} | null;
