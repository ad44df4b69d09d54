import { placesIn, problemOf } from '../../domain/place.ts';
import type { Problem } from '../../domain/problem.ts';
import { rules } from './index.ts';
import type { Checkable, Finding, Rule } from './rule.ts';

/** The problems that all rules find, in the order of files and places. */
export function check(input: Checkable): Problem[] {
  const places = new Map(input.articles.map((article) => [article, placesIn(article.raw)]));
  const problems = rules.flatMap((rule) =>
    rule.check(input).map((finding) => {
      const { file, place } = placeOf(finding, places);
      return problemOf(file, place, detailsOf(rule, finding));
    }),
  );
  return problems.sort(
    (a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column,
  );
}

function placeOf(
  { in: where, offset = 0 }: Finding,
  places: ReadonlyMap<object, ReturnType<typeof placesIn>>,
): { file: string; place: { line: number; column: number } } {
  if (typeof where === 'string') return { file: where, place: { line: 1, column: 1 } };
  return { file: where.path, place: (places.get(where) ?? placesIn(where.raw))(offset) };
}

function detailsOf({ name, level }: Rule, finding: Finding) {
  const { message, actual = null, expected = [], fix = null } = finding;
  return { rule: name, severity: level, message, actual, expected, fix };
}
