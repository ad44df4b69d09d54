// The series that meetings name: the registry's, and proposals for those that it does not know.
import type { Dialogue } from '../../domain/dialogue.ts';
import type { Meeting } from '../../domain/meeting.ts';
import { placesIn, problemOf } from '../../domain/place.ts';
import type { Problem } from '../../domain/problem.ts';
import type { Article } from '../../domain/article.ts';
import { compareText, type Lookup } from './lookup.ts';

/** Every dialogue that a meeting names, by id; one that the registry lacks is proposed and noted. */
export function dialoguesOf(
  meetings: readonly Meeting[],
  articles: ReadonlyMap<string, Article>,
  lookup: Lookup,
): { dialogues: Dialogue[]; problems: Problem[] } {
  const byDialogue = Map.groupBy(
    meetings.filter((meeting) => meeting.dialogue !== null),
    (meeting) => meeting.dialogue?.value ?? '',
  );
  const dialogues: Dialogue[] = [];
  const problems: Problem[] = [];
  for (const [id, held] of [...byDialogue].sort(([a], [b]) => compareText(a, b))) {
    const known = lookup.dialogue(id);
    if (known !== undefined) {
      dialogues.push({ ...known, registered: true });
      continue;
    }
    const proposal = proposed(id, held, lookup);
    if (proposal !== null) dialogues.push(proposal);
    problems.push(unknownDialogue(id, held, articles, proposal));
  }
  return { dialogues, problems };
}

function proposed(id: string, meetings: readonly Meeting[], lookup: Lookup): Dialogue | null {
  const sides = [...new Set(meetings.flatMap((meeting) => meeting.parties.map((party) => party.value)))];
  const [first, second] = sides;
  if (first === undefined || second === undefined) return null;
  const name = meetings.find((meeting) => meeting.name !== null)?.name?.value;
  const fallback = `${lookup.countryName(first)}–${lookup.countryName(second)} dialogue`;
  return { id, names: { en: name ?? fallback }, sides: [first, second], registered: false };
}

function unknownDialogue(
  id: string,
  meetings: readonly Meeting[],
  articles: ReadonlyMap<string, Article>,
  proposal: Dialogue | null,
): Problem {
  const source = meetings[0]?.dialogue?.sources[0];
  return noteOfUnknown(id, articles.get(source?.article ?? ''), source, proposal?.sides ?? []);
}

/** What a contributor is told of a dialogue that the registry lacks: its proposed id, and how to add it. */
export function noteOfUnknown(
  id: string,
  article: Article | undefined,
  source: { start: number; exact: string } | undefined,
  sides: readonly string[],
): Problem {
  const named = sides.length === 2 ? `sides [${sides.join(', ')}]` : 'its two sides';
  const place = placesIn(article?.raw ?? '')(source?.start ?? 0);
  return problemOf(article?.path ?? id, place, {
    rule: 'unknown-dialogue',
    severity: 'note',
    message: `The registry does not know this dialogue; "${id}" is proposed as its id.`,
    actual: source?.exact ?? null,
    fix: `Add it to content/registry/dialogues.yaml with id "${id}", ${named} and its names per language.`,
  });
}
