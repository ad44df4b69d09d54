// The record is written by the build and read by the next one: it remembers which ids are given.
import { LineCounter, parseDocument } from 'yaml';
import type { SourceFile } from '../../domain/article.ts';
import { problemOf, type Place } from '../../domain/place.ts';
import type { Problem } from '../../domain/problem.ts';
import type { Remembered } from '../../domain/record.ts';
import { remembered as schema } from '../../schema/record.ts';
import { readBytes } from './bytes.ts';

/** The largest file of the record that is read, in bytes. */
const RECORD_LIMIT = 256 * 1024;

/** Reads the files of `content/record`, one meeting each. In the order of their ids. */
export function readRecord(files: readonly SourceFile[]): { known: Remembered[]; problems: Problem[] } {
  const known: Remembered[] = [];
  const problems: Problem[] = [];
  for (const file of files) {
    const one = readRemembered(file);
    if ('rule' in one) problems.push(one);
    else known.push(one);
  }
  known.sort((a, b) => (a.id < b.id ? -1 : 1));
  return { known, problems };
}

function readRemembered(file: SourceFile): Remembered | Problem {
  const text = readBytes(file, RECORD_LIMIT);
  if (text.raw === null) return text.problem;
  const lineCounter = new LineCounter();
  const document = parseDocument(text.raw, { lineCounter });
  const [fault] = document.errors;
  if (fault !== undefined) {
    const { line, col } = lineCounter.linePos(fault.pos[0]);
    return broken(file.path, { line, column: col }, 'it is not YAML');
  }
  const form = schema.safeParse(document.toJS());
  if (form.success) return form.data;
  const [issue] = form.error.issues;
  return broken(file.path, { line: 1, column: 1 }, `${issue?.path.join('.')}: ${issue?.message}`);
}

function broken(path: string, place: Place, why: string): Problem {
  return problemOf(path, place, {
    rule: 'record-broken',
    severity: 'error',
    message: `This file of the record cannot be read (${why}), so the id that it remembers may be lost.`,
    fix: 'Bring back its last version from git; the build writes these files, people do not.',
  });
}
