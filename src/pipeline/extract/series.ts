// Which registered dialogue a meeting belongs to: its name where the text gives it, else the one that fits best.
import type { KnownDialogue, Registry } from '../../domain/registry.ts';
import type { Clause } from './clauses.ts';
import type { Hit } from './lexicon.ts';
import type { At } from './mention.ts';
import type { Side } from './sides.ts';
import type { Text } from './text.ts';
import { level } from './trie.ts';

/** The dialogue of a meeting and the words that say so. */
export type Series = { dialogue: KnownDialogue; at: At; stated: boolean };

// A lesser share of a name's words fits too many dialogues; measured on the development texts.
const ENOUGH = 0.6;
const CLEARLY_BETTER = 0.1;

/**
 * One candidate or none. A name in the text wins; else the words around the meeting's nouns are compared
 * with the names of the dialogues between these two sides.
 */
export function maybeSeries(
  text: Text,
  hits: readonly Hit[],
  clauses: readonly Clause[],
  sides: readonly Side[],
  registry: Registry,
): Series | undefined {
  const about = clauses.filter((clause) => clause.furniture === null || clause.furniture === 'title');
  const named = hits.filter(
    (hit) => hit.kind === 'dialogue' && about.some((clause) => contains(clause.at, hit.at)),
  );
  const counts = new Map<string, number>();
  for (const hit of named) counts.set(hit.id, (counts.get(hit.id) ?? 0) + 1);
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  const stated = registry.dialogues.find((dialogue) => dialogue.id === best?.[0]);
  const statedAt = named.find((hit) => hit.id === stated?.id)?.at;
  if (stated !== undefined && statedAt !== undefined) return { dialogue: stated, at: statedAt, stated: true };
  const pair = new Set(sides.map((side) => side.country));
  const between = registry.dialogues.filter((dialogue) => dialogue.sides.every((side) => pair.has(side)));
  return bestFit(text, about, between);
}

function bestFit(
  text: Text,
  clauses: readonly Clause[],
  between: readonly KnownDialogue[],
): Series | undefined {
  const anchors = clauses
    .filter((clause) => clause.nouns.length > 0 || clause.rounds.length > 0)
    .map((clause) => ({ clause, pieces: new Set(piecesOf(clause.text, text.language)) }));
  const scored = between
    .map((dialogue) => ({ dialogue, ...closest(dialogue, anchors, text.language) }))
    .sort((a, b) => b.score - a.score);
  const [first, second] = scored;
  if (first?.at === undefined || first.score < ENOUGH) return undefined;
  if (second !== undefined && first.score - second.score < CLEARLY_BETTER) return undefined;
  return { dialogue: first.dialogue, at: first.at, stated: false };
}

/** The clause whose words share most with one of the dialogue's names, and how much (0 to 1). */
function closest(
  dialogue: KnownDialogue,
  anchors: readonly { clause: Clause; pieces: ReadonlySet<string> }[],
  language: string,
): { score: number; at: At | undefined } {
  let score = 0;
  let at: At | undefined;
  for (const wanted of namesOf(dialogue, language)) {
    for (const { clause, pieces } of anchors) {
      const share = wanted.filter((piece) => pieces.has(piece)).length / Math.max(1, wanted.length);
      if (share > score) {
        score = share;
        at = clause.rounds[0]?.at ?? clause.nouns[0]?.at;
      }
    }
  }
  return { score, at };
}

const names = new WeakMap<KnownDialogue, Map<string, string[][]>>();

/** The pieces of each name of a dialogue in a language. */
function namesOf(dialogue: KnownDialogue, language: string): string[][] {
  const perLanguage = names.get(dialogue) ?? new Map<string, string[][]>();
  names.set(dialogue, perLanguage);
  const known = perLanguage.get(language);
  if (known !== undefined) return known;
  const tags = Object.keys({ ...dialogue.names, ...dialogue.aliases }).filter(
    (tag) => tag.split('-')[0] === language,
  );
  const made = tags
    .flatMap((tag) => [dialogue.names[tag] ?? [], dialogue.aliases?.[tag] ?? []].flat())
    .map((name) => piecesOf(name, language));
  perLanguage.set(language, made);
  return made;
}

/** Words without the small ones and the countries; pairs of characters where no spaces are written. */
function piecesOf(text: string, language: string): string[] {
  const plain = level(text);
  if (language === 'zh') {
    const han = [...plain].filter((character) => /\p{sc=Han}/u.test(character));
    return han.slice(1).map((character, i) => `${han[i] ?? ''}${character}`);
  }
  return plain
    .split(/[^\p{L}\p{N}+]+/u)
    .filter((word) => word.length > 3 || /\d\+\d/u.test(word))
    .map((word) => word.slice(0, 6));
}

function contains(outer: At, inner: At): boolean {
  return outer.block === inner.block && outer.start <= inner.start && inner.start < outer.end;
}
