// What a contributor says in the header stands for what the reader of text found there.
import type { Article, Saying } from '../../domain/article.ts';
import type { Claim, Report } from '../../domain/claim.ts';
import type { Field, ListField } from '../../domain/meeting.ts';
import { placesIn, problemOf } from '../../domain/place.ts';
import type { Problem } from '../../domain/problem.ts';
import { listFields, values } from '../../schema/value.ts';
import { nameKey, wordsOf } from './names.ts';
import { spanOfWords } from './span-of-words.ts';

/** A saying as a claim; with `not`, what the claim says is left out. */
export type Said = { claim: Claim; not: boolean; meeting: string | null };

/** The header's sayings as claims; those without their words in the body, or of another form, are problems. */
export function claimsFromSayings(article: Article): { said: Said[]; problems: Problem[] } {
  const said: Said[] = [];
  const problems: Problem[] = [];
  for (const saying of article.says) {
    const span = spanOfWords(article, saying.words);
    const checked = values[saying.field].safeParse(saying.value);
    if (span === null) problems.push(wordsMissing(article, saying));
    if (!checked.success) problems.push(valueUnfit(article, saying, checked.error.issues[0]?.message ?? ''));
    if (span === null || !checked.success) continue;
    const claim = {
      field: saying.field,
      value: checked.data,
      basis: saying.basis ?? 'stated',
      rule: 'says',
      confidence: 1,
      span,
    } as Claim;
    said.push({ claim, not: saying.not ?? false, meeting: saying.meeting ?? null });
  }
  return { said, problems };
}

/** The report with the sayings in place of what they correct. */
export function withSayings(report: Report, said: readonly Said[]): Report {
  let claims = report.claims;
  for (const { claim, not } of said) {
    claims = claims.filter((other) => other.rule === 'says' || !isCorrected(other, claim, not));
    if (!not) claims = [...claims, claim];
  }
  return { ...report, claims };
}

/** A report of what the header alone says. */
export function reportOfSayings(article: string, focus: boolean, said: readonly Said[]): Report {
  return { article, focus, implied: false, claims: said.flatMap(({ claim, not }) => (not ? [] : [claim])) };
}

function isCorrected(found: Claim, by: Claim, not: boolean): boolean {
  if (found.field !== by.field) return false;
  return isList(found.field) || not ? identityOf(found) === identityOf(by) : true;
}

/** What makes two values of a field one element. */
function identityOf({ field, value }: Claim): string {
  switch (field) {
    case 'participants':
      return value.person ?? nameKey(value.name);
    case 'organisations':
      return value.organisation ?? nameKey(value.name);
    case 'quotes':
      return wordsOf(value.text).join(' ');
    case 'outcomes':
      return wordsOf(value).join(' ');
    case 'place':
      return `${nameKey(value.city ?? '')} ${value.country ?? ''}`;
    default:
      return String(value);
  }
}

function isList(field: Field): field is ListField {
  return (listFields as readonly string[]).includes(field);
}

function wordsMissing(article: Article, saying: Saying): Problem {
  return problemOf(article.path, placesIn(article.raw)(Math.max(0, article.raw.indexOf(saying.words))), {
    rule: 'says-words',
    severity: 'error',
    message: `The words that are to state the ${saying.field} do not stand in the body.`,
    actual: saying.words,
    fix: 'Copy the words from the body exactly, from within one paragraph.',
  });
}

function valueUnfit(article: Article, saying: Saying, why: string): Problem {
  return problemOf(article.path, placesIn(article.raw)(Math.max(0, article.raw.indexOf('says:'))), {
    rule: 'says-value',
    severity: 'error',
    message: `The value said for ${saying.field} does not have the form of that field: ${why}.`,
    actual: JSON.stringify(saying.value) ?? null,
    expected: [values[saying.field].description ?? saying.field],
    fix: 'Give the value in the form of the field, one element for a list.',
  });
}
