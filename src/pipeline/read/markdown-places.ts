// The Markdown library tells where a text begins and ends, not where its characters stand: an escape, an entity
// or the ">" of a quotation makes the text shorter than the file. Its tokens know, so they are written down here.
import type { Processor } from 'unified';

/** Something inside a text whose form in the file differs from the text. */
export type Deviation = {
  kind: 'escape' | 'reference' | 'line';
  /** Where it stands in the file; for an escape, the character after the backslash. */
  start: number;
  end: number;
  /** Code units of the text before it. */
  index: number;
  /** Code units of the text that it stands for. */
  length: number;
};

type Token = { start: { offset: number }; end: { offset: number } };
type TextLike = { type: string; value?: string; children?: TextLike[] };
type Context = { stack: TextLike[] };

/** A plugin for `unified` (after remark-parse) that puts all deviations of a document, in order, on `list`. */
export function markdownPlaces(this: Processor, list: Deviation[]): void {
  let open: { start: number; index: number } | null = null;
  const note = (kind: Deviation['kind'], token: Token, index: number, length: number): void => {
    list.push({ kind, start: token.start.offset, end: token.end.offset, index, length });
  };
  const extension = {
    enter: {
      characterEscapeValue(this: Context, token: Token): void {
        note('escape', token, lengthOf(this.stack.at(-1)), token.end.offset - token.start.offset);
      },
      // Comes twice for each reference: with "&", and with ";" when its value has been added.
      characterReferenceMarker(this: Context, token: Token): void {
        const index = lengthOf(this.stack.at(-1));
        if (open === null) {
          open = { start: token.start.offset, index };
        } else {
          const whole = { start: { offset: open.start }, end: token.end };
          note('reference', whole, open.index, index - open.index);
          open = null;
        }
      },
      lineEnding(this: Context, token: Token): void {
        const last = this.stack.at(-1)?.children?.at(-1);
        const index = last?.type === 'text' ? lengthOf(last) : 0;
        note('line', token, index, token.end.offset - token.start.offset);
      },
    },
  };
  const data = this.data();
  // The library's handlers take whole documents of other types; these three need no more than is named above.
  const extensions = (data.fromMarkdownExtensions ??= []) as unknown[];
  extensions.push(extension);
}

function lengthOf(node: TextLike | undefined): number {
  return node?.value?.length ?? 0;
}
