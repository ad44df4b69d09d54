// Quotations against German Wikinews. `npm run bench -- wikinews DIRECTORY`, one compartment of the corpus.
import { existsSync } from 'node:fs';
import { printQuotations } from '../polnear/print.ts';
import { readWikinews } from './read-wikinews.ts';

const [directory] = process.argv.slice(2);
if (directory === undefined || !existsSync(directory)) {
  console.log(
    'wikinews: give a compartment of the corpus (github.com/uhh-lt/german-news-quotation-attribution-2024), such as data/train',
  );
} else {
  printQuotations(readWikinews(directory), 'de');
}
