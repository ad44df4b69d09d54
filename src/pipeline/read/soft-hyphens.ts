import type { Block } from '../../domain/article.ts';

const SOFT_HYPHEN = '\u00AD';

/** A block without soft hyphens: they say where a line may break, and are no part of a word. */
export function withoutSoftHyphens(block: Block): Block {
  if (!block.text.includes(SOFT_HYPHEN)) return block;
  const units = Array.from({ length: block.text.length }, (_, unit) => unit);
  const kept = units.filter((unit) => block.text.charAt(unit) !== SOFT_HYPHEN);
  return {
    ...block,
    text: kept.map((unit) => block.text.charAt(unit)).join(''),
    offsets: [...kept, block.text.length].map((unit) => block.offsets[unit] ?? 0),
  };
}
