import type { Break, Paragraph, PhrasingContent, Text } from 'mdast';
import type { Deviation } from './markdown-places.ts';

/** Text without markup; for each code unit its offset in the file, and one more for the end. */
export type PlacedText = { text: string; offsets: number[] };

const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFFEF]/u;

/**
 * The text of a paragraph or heading of `source`, which stands in the file from `base` on. A line break in the file is a space (nothing between two Chinese
 * characters), a hard break a line feed; what is not text (an image, code, HTML) is passed over.
 */
export function textOfParagraph(
  paragraph: { children: PhrasingContent[] },
  source: string,
  base: number,
  deviations: readonly Deviation[],
): PlacedText {
  const placed: PlacedText = { text: '', offsets: [] };
  let end = base;
  const put = (text: string, offset: number): void => {
    placed.text += text;
    for (let unit = 0; unit < text.length; unit += 1) placed.offsets.push(offset);
  };
  const walk = (node: PhrasingContent): void => {
    if (node.type === 'text') {
      end = placeText(node, source, base, deviations, placed);
    } else if (node.type === 'break') {
      put('\n', base + startOf(node));
      end = base + endOf(node);
    } else if ('children' in node) {
      node.children.forEach(walk);
    }
  };
  paragraph.children.forEach(walk);
  placed.offsets.push(end);
  return placed;
}

/** Adds one text node; returns the offset of its end in the file. */
function placeText(
  node: Text,
  source: string,
  base: number,
  deviations: readonly Deviation[],
  placed: PlacedText,
): number {
  const { value } = node;
  let index = 0;
  const start = startOf(node);
  const end = endOf(node);
  const verbatim = (to: number, endsAt: number): void => {
    const from = endsAt - (to - index);
    if (source.slice(from, endsAt) !== value.slice(index, to)) {
      throw new Error(`text without its place: "${value.slice(index, to)}"`);
    }
    placed.text += value.slice(index, to);
    for (let offset = from; offset < endsAt; offset += 1) placed.offsets.push(base + offset);
    index = to;
  };
  for (let at = firstFrom(deviations, start); at < deviations.length; at += 1) {
    const deviation = deviations[at];
    if (deviation === undefined || deviation.start >= end) break;
    const { kind, index: to, length } = deviation;
    const before = kind === 'escape' ? deviation.start - 1 : deviation.start;
    verbatim(to, kind === 'line' ? lineEndsAt(source, before, start) : before);
    const text = kind === 'line' ? lineJoin(value, to, to + length) : value.slice(to, to + length);
    placed.text += text;
    for (let unit = 0; unit < text.length; unit += 1) placed.offsets.push(base + deviation.start);
    index = to + length;
  }
  verbatim(value.length, end);
  return base + end;
}

/** Spaces and tabs at the end of a line are no part of the text. */
function lineEndsAt(source: string, lineEnd: number, start: number): number {
  let at = lineEnd;
  while (at > start && ' \t'.includes(source.charAt(at - 1))) at -= 1;
  return at;
}

function lineJoin(value: string, from: number, to: number): string {
  return WIDE.test(value.charAt(from - 1)) && WIDE.test(value.charAt(to)) ? '' : ' ';
}

/** The first deviation at or after an offset; they are in order. */
function firstFrom(deviations: readonly Deviation[], offset: number): number {
  let low = 0;
  let high = deviations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((deviations[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function startOf(node: Text | Break | Paragraph): number {
  return node.position?.start.offset ?? 0;
}

function endOf(node: Text | Break | Paragraph): number {
  return node.position?.end.offset ?? 0;
}
