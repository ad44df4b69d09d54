// How much of somebody else's text stands in an article: excerpts and quotations have an upper end.

const CHINESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;

/** Words of a text; two Chinese or Japanese characters count as one word. */
export function countWords(text: string): number {
  const characters = text.match(CHINESE)?.length ?? 0;
  const words = text.replace(CHINESE, ' ').match(WORD)?.length ?? 0;
  return words + Math.ceil(characters / 2);
}

/** Opening marks and what may close them. A mark that also opens is tried as an opening one first. */
const PAIRS: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['„', '“”'],
  ['«', '»'],
  ['»', '«»'],
  ['「', '」'],
  ['『', '』'],
  ['"', '"'],
]);

/** Direct quotations in a text: code units between the marks, without them. Single quotation marks are not read. */
export function quotationsIn(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  const next = nextMark(text);
  for (let at = 0; at < text.length; at += 1) {
    const closers = PAIRS.get(text.charAt(at));
    if (closers === undefined) continue;
    const end = Math.min(...[...closers].map((mark) => next(mark, at + 1)));
    if (end === Infinity) continue;
    found.push({ start: at + 1, end });
    at = end;
  }
  return found;
}

/** Where a mark stands next. What was found is remembered, so that a text full of opening marks is read once. */
function nextMark(text: string): (mark: string, from: number) => number {
  const known = new Map<string, number>();
  return (mark, from) => {
    let at = known.get(mark) ?? -1;
    if (at < from) {
      at = text.indexOf(mark, from);
      if (at === -1) at = Infinity;
      known.set(mark, at);
    }
    return at;
  };
}
