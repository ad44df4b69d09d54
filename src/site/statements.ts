import type { ShownStatement } from '../domain/shown-page.ts';
import type { Statement } from '../domain/statement.ts';
import { writtenIn } from './name.ts';
import type { Notes } from './notes.ts';
import type { Context } from './value.ts';

/** A sentence of ours as a page sets it, with its evidence; it is led to under its kind and place. */
export function shownStatement({ language }: Context, { id, text }: Statement, notes: Notes): ShownStatement {
  return {
    ...writtenIn(language, text),
    id: fragmentOfStatement(id),
    references: notes.references(id),
    notes: notes.beside(id),
  };
}

/** "…-dialogue/introduction/1" stands on its page as "introduction-1". */
export function fragmentOfStatement(id: string): string {
  return id.split('/').slice(1).join('-');
}
