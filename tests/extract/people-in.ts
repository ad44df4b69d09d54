// Who took part, and which bodies, in a short report; for the tables of the tests of people and organisations.
import { expect } from 'vitest';
import { claimsOf, type Claim, type Report } from '../../src/domain/claim.ts';
import { articleGoingOn, extract } from './short-articles.ts';

/** "Name | role | country | part" of each participant read from `words` after an opening sentence; `at` is where the name stands. */
export function participantsIn(language: string, words: string): string[] {
  return claimsIn(language, words).flatMap((claim) => {
    if (claim.field !== 'participants') return [];
    const { name, role, country, part } = claim.value;
    // The evidence is the name itself, or the short form that acts.
    expect.soft(name).toContain(claim.span.exact);
    return [[name, role, country, part].map((piece) => piece ?? '–').join(' | ')];
  });
}

/** "Name | role | country" of everybody at meetings that the text tells of beside its own. */
export function peopleAsideIn(language: string, words: string): string[] {
  return reportsIn(language, words).flatMap((report) =>
    report.focus
      ? []
      : claimsOf(report, 'participants').map(({ value }) =>
          [value.name, value.role, value.country].map((piece) => piece ?? '–').join(' | '),
        ),
  );
}

/** "Name | country" of each body that the words say took part, or, by implication, of each that they only name. */
export function bodiesIn(language: string, words: string, basis: Claim['basis'] = 'stated'): string[] {
  return claimsIn(language, words).flatMap((claim) =>
    claim.field === 'organisations' && claim.basis === basis
      ? [`${claim.value.name} | ${claim.value.country ?? '–'}`]
      : [],
  );
}

function claimsIn(language: string, words: string): readonly Claim[] {
  return reportsIn(language, words).find((report) => report.focus)?.claims ?? [];
}

function reportsIn(language: string, words: string): readonly Report[] {
  return extract(articleGoingOn(language, words));
}
