// Quotations against PolNeAR. `npm run bench -- polnear DIRECTORY` with DIRECTORY one compartment of the corpus.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { readPolnear } from './read-polnear.ts';
import { scorePolnear, type Count } from './score.ts';

/** Every fourth document is never looked at while rules are written. */
const HELD_OUT = 4;

const [directory] = process.argv.slice(2);
if (directory === undefined || !existsSync(path.join(directory, 'attributions'))) {
  console.log(
    'polnear: give a compartment of the corpus (github.com/networkdynamics/PolNeAR), such as data/train',
  );
} else {
  const documents = readPolnear(directory);
  const isHeld = (index: number): boolean => index % HELD_OUT === HELD_OUT - 1;
  print(
    'for development',
    documents.filter((_, index) => !isHeld(index)),
  );
  print(
    'held out',
    documents.filter((_, index) => isHeld(index)),
  );
}

function print(name: string, documents: Parameters<typeof scorePolnear>[0]): void {
  const { quotations, sure, rules, speech, altered } = scorePolnear(documents);
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
