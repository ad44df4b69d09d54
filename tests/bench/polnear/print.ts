// The scores of quotations as a table, development and held-out documents apart.
import type { PolnearDocument } from './read-polnear.ts';
import { scorePolnear, type Count } from './score.ts';

/** Every fourth document is never looked at while rules are written. */
const HELD_OUT = 4;

export function printQuotations(documents: readonly PolnearDocument[], language: string): void {
  const isHeld = (index: number): boolean => index % HELD_OUT === HELD_OUT - 1;
  print(
    'for development',
    documents.filter((_, index) => !isHeld(index)),
    language,
  );
  print(
    'held out',
    documents.filter((_, index) => isHeld(index)),
    language,
  );
}

function print(name: string, documents: readonly PolnearDocument[], language: string): void {
  const { quotations, sure, rules, speech, altered } = scorePolnear(documents, language);
  console.log(`\n${name}: ${documents.length} documents`);
  console.log(`quotations with speaker  ${line(quotations)}`);
  console.log(`the sure ones of them    ${line(sure)}`);
  console.log(
    `reported clauses         P ${percent(speech.right, speech.clauses)} of ${speech.clauses}; ` +
      `speech recalled ${percent(speech.recalled, speech.gold)} of ${speech.gold}`,
  );
  console.log(`text not verbatim        ${altered}`);
  for (const [rule, { found, right, unannotated }] of [...rules].sort((a, b) => b[1].found - a[1].found)) {
    const judged = percent(right, found - unannotated);
    console.log(`  ${rule.padEnd(24)} ${percent(right, found)} of ${found}; ${judged} where annotated`);
  }
}

function line({ found, gold, right }: Count): string {
  const f1 = percent(2 * right, found + gold);
  return `P ${percent(right, found)} R ${percent(right, gold)} F1 ${f1} (${found} found, ${gold} gold)`;
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : ((100 * part) / whole).toFixed(1);
}
