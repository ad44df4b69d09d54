import type { Finding, Rule } from './rule.ts';

/** Two articles cannot share a file name, even in different folders: it is their address. */
export const duplicateId: Rule = {
  name: 'duplicate-id',
  level: 'error',
  description: 'Every article, meeting and dialogue has an id of its own.',
  check: ({ articles, meetings, dialogues }) => [
    ...[...Map.groupBy(articles, ({ id }) => id).values()].flatMap(([first, ...others]) =>
      others.map((article): Finding => ({
        in: article,
        message: `The name "${article.id}" is taken by ${first?.path ?? 'another article'}.`,
        actual: article.id,
        fix: 'Give this file another name: an article has its address from it.',
      })),
    ),
    ...doubles('content/record', 'meeting', meetings),
    ...doubles('content/registry/dialogues.yaml', 'dialogue', dialogues),
  ],
};

function doubles(file: string, noun: string, list: readonly { id: string }[]): Finding[] {
  const all = Map.groupBy(list, ({ id }) => id);
  return [...all]
    .flatMap(([id, { length }]) => (length > 1 ? [id] : []))
    .map((id) => ({
      in: file,
      message: `Two ${noun}s have the id "${id}".`,
      actual: id,
      fix: 'This is a fault of the build, not of an article: please report it with this line.',
    }));
}
