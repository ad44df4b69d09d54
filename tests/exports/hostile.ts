// Text that breaks files: the pieces of formulas, folded lines, TeX, XML and of line ends, mixed with plain words.
import fc from 'fast-check';
import type { Texts } from './edition.ts';

const PIECES = [
  '=1+1',
  '=HYPERLINK("http://x","y")',
  '+1',
  '-1',
  '@SUM(A1)',
  "'",
  "''=1",
  '＝1',
  '"',
  '""',
  ',',
  ';',
  '|',
  ' | ',
  '\\|',
  '\\',
  '\\n',
  '\\,',
  '\t',
  '\r',
  '\n',
  '\r\n',
  '\u0085',
  '\u2028',
  '\u0000',
  '\u0007',
  '\ufeff',
  '{',
  '}',
  '{}',
  '\\textbf{x}',
  '%',
  '$x$',
  '#',
  '&',
  '&amp;',
  '_',
  '^',
  '~',
  '<b>',
  '</script>',
  '<!--',
  ']]>',
  '<![CDATA[',
  'END:VEVENT',
  'ER  - ',
  'TY  - BOOK',
  '@misc{x,',
  '\u202e',
  '\u2066',
  '\u200f',
  '👩‍👩‍👧',
  '😀',
  '中德高级别安全对话',
  'Москва',
  'é',
  'a',
  'word ',
  ' ',
  'long '.repeat(30),
  '长'.repeat(60),
];

/** Text of such pieces. */
export const hostileText = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...PIECES) },
      fc.string({ unit: 'binary', maxLength: 5 }),
    ),
    { minLength: 1, maxLength: 6 },
  )
  // A half of a character cannot come out of a file in UTF-8, nor go into one.
  .map((pieces) => pieces.join('').toWellFormed())
  .filter((text) => text !== '');

/** Such text in every field that has words from outside. */
export const hostileTexts: fc.Arbitrary<Texts> = fc.record({
  name: hostileText,
  role: hostileText,
  body: hostileText,
  city: hostileText,
  called: hostileText,
  quote: hostileText,
  outcome: hostileText,
  publisher: hostileText,
  title: hostileText,
});
