// Quotations against PolNeAR. `npm run bench -- polnear DIRECTORY` with DIRECTORY one compartment of the corpus.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { printQuotations } from './print.ts';
import { readPolnear } from './read-polnear.ts';

const [directory] = process.argv.slice(2);
if (directory === undefined || !existsSync(path.join(directory, 'attributions'))) {
  console.log(
    'polnear: give a compartment of the corpus (github.com/networkdynamics/PolNeAR), such as data/train',
  );
} else {
  printQuotations(readPolnear(directory), 'en');
}
