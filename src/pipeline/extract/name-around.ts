// How far a meeting's name goes around its noun: "Korea-U.S. Integrated Defense Dialogue", "comité bilatéral de sécurité".
import type { Clause } from './clauses.ts';
import type { At } from './mention.ts';
import { hanNameAround } from './name-han.ts';
import { nameWords, type NameWords } from './name-words.ts';
import type { Text } from './text.ts';

/** The run of name words around a noun for a meeting. */
export function nameAround(text: Text, clause: Clause, noun: At): At {
  const line = text.blocks[clause.at.block]?.text ?? '';
  if (text.language === 'zh') return { block: clause.at.block, ...hanNameAround(line, clause, noun) };
  const words = nameWords(text.language);
  const counts = clause.rounds.filter(({ at }) => at.start < noun.start);
  const floor = Math.max(clause.at.start, ...counts.map(({ at }) => afterOrdinal(line, at)));
  const start = stretchLeft(line, clause, noun, floor, words);
  return { block: clause.at.block, start, end: stretchRight(line, clause, noun, words) };
}

/** Past "fourth" or "13th": the count is no part of the name. */
function afterOrdinal(line: string, at: At): number {
  const space = line.indexOf(' ', at.start);
  return space === -1 || space >= at.end ? at.start : space + 1;
}

/** No name has more words on one side of its noun; a line of nothing else would be walked for each of them. */
const MOST_WORDS = 16;

function stretchLeft(line: string, clause: Clause, noun: At, floor: number, words: NameWords): number {
  let start = noun.start;
  for (let count = 0; count < MOST_WORDS; count += 1) {
    const word = wordBefore(line, start, floor);
    const at = { block: noun.block, start: start - word.length - 1, end: start - 1 };
    if (word === '' || words.never.test(word) || isPlace(clause, at)) break;
    if (!words.before.test(word) && !(words.capitals && /^\p{Lu}/u.test(word))) break;
    if (/[,;:!?]$|[\p{L}\p{N}]{3}\.$/u.test(word)) break;
    start = at.start;
  }
  return start + (words.lead.exec(line.slice(start, noun.start))?.[0].length ?? 0);
}

/** The word that ends before one space, or '' where none does. */
function wordBefore(line: string, end: number, floor: number): string {
  let start = end - 1;
  if (start < floor || !/\s/u.test(line.charAt(start))) return '';
  while (start > floor && !/\s/u.test(line.charAt(start - 1))) start -= 1;
  return line.slice(start, end - 1);
}

/** "After Tokyo talks", "à Riyad le dialogue": a city says where, and is no part of the name. */
function isPlace({ mentions }: Pick<Clause, 'mentions'>, at: At): boolean {
  return (
    mentions.some(
      ({ kind, at: one }) => kind === 'place' && one.start === at.start && one.end >= at.end - 1,
    ) && !isCountry({ mentions }, at)
  );
}

const WORD = /^\s?(?:[\p{Lu}]\.){2,4}|^\s?[^\s,;:()"“”«».!?]+/u;

function stretchRight(line: string, clause: Clause, noun: At, words: NameWords): number {
  const ceiling = clause.at.end;
  let end = noun.end;
  let isLed = false;
  for (let at = noun.end, count = 0; at < ceiling && count < 2 * MOST_WORDS; count += 1) {
    const rest = line.slice(at, ceiling);
    const link = words.link.exec(rest)?.[0] ?? (isLed ? words.join.exec(rest)?.[0] : undefined);
    if (link !== undefined) {
      isLed = true;
      at += link.length;
      continue;
    }
    const found = WORD.exec(rest)?.[0] ?? '';
    const word = found.trim();
    if (word === '' || words.never.test(word)) break;
    const here = { block: noun.block, start: at + found.length - word.length, end: at + found.length };
    const isOwner: boolean = words.owners && !isLed && isCountry(clause, here);
    const isOfName = isLed
      ? (words.subject.test(word) || isCountry(clause, here) || /^\p{Lu}|^\p{L}+[-–]\p{L}/u.test(word)) &&
        !isPlace(clause, here) &&
        !isOffice(clause, here)
      : words.behind.test(word) || isOwner;
    if (!isOfName) break;
    isLed ||= isOwner;
    at = here.end;
    end = at;
  }
  return end;
}

/** "Colloqui tra il segretario del Consiglio": who met, and not what it is called. */
function isOffice({ mentions }: Clause, { start }: At): boolean {
  return mentions.some(
    (one) =>
      one.kind === 'person' && one.roleAt !== null && one.roleAt.start <= start && start < one.roleAt.end,
  );
}

function isCountry({ mentions }: Pick<Clause, 'mentions'>, { start }: At): boolean {
  return mentions.some(({ kind, at }) => kind === 'country' && at.start <= start && start < at.end);
}
