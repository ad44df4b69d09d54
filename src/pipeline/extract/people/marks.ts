// What the word lists say of the tokens of a line: one table per line, and look-ups that all lines share.
import { labels, type Grammar, type Label } from './languages.ts';
import { wordOf } from '../words.ts';
import type { Token } from './tokens.ts';

/** A look-up by label; called on its table, as in `is.offices(3)`. */
type LookUps<T> = Readonly<Record<Label, (index: number) => T>>;

/** Per token and label: whether a phrase of that list covers it, and how many tokens one takes that begins there. */
export type Marks = { is: LookUps<boolean>; starts: LookUps<number> };

const WIDTH = labels.length;
const FIELDS = labels.indexOf('fields');
const NOUNS = new Set(
  ['offices', 'loose', 'bodies', 'voices'].map((label) => labels.findIndex((one) => one === label)),
);

class Table {
  readonly values: Uint8Array;
  constructor(values: Uint8Array) {
    this.values = values;
  }
}
class Covers extends Table {}
class Starts extends Table {}
for (const [column, label] of labels.entries()) {
  Object.defineProperty(Covers.prototype, label, {
    value(this: Covers, index: number) {
      return this.values[index * WIDTH + column] === 1;
    },
  });
  Object.defineProperty(Starts.prototype, label, {
    value(this: Starts, index: number) {
      return this.values[index * WIDTH + column] ?? 0;
    },
  });
}

export function marksOf(tokens: readonly Token[], grammar: Grammar): Marks {
  const starts = new Uint8Array(tokens.length * WIDTH);
  const covers = new Uint8Array(tokens.length * WIDTH);
  let index = 0;
  const mark = (label: number, length: number): void => {
    // German nouns have a capital: "vertrat" is no council.
    if (grammar.words.verbLast === true && tokens[index]?.shape === 'lower' && NOUNS.has(label)) return;
    starts[index * WIDTH + label] = length;
    for (let i = index; i < index + length; i += 1) covers[i * WIDTH + label] = 1;
  };
  for (; index < tokens.length; index += 1) {
    grammar.lists(tokens, index, mark);
    if (starts[index * WIDTH + FIELDS] === 0 && isCompoundField(tokens[index], grammar)) mark(FIELDS, 1);
  }
  return {
    is: new Covers(covers) as unknown as Marks['is'],
    starts: new Starts(starts) as unknown as Marks['starts'],
  };
}

/** "political-military" is a field because "military" is one. */
function isCompoundField(token: Token | undefined, grammar: Grammar): boolean {
  if (token === undefined || !token.lower.includes('-')) return false;
  const last = token.lower.slice(token.lower.lastIndexOf('-') + 1);
  return last.length > 3 && grammar.fields([{ ...token, word: wordOf(last) }], 0) > 0;
}
