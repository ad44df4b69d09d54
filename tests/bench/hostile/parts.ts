// What a pattern is made of: the words and marks that it asks for.

/** The literal parts of a pattern printed as `/source/flags`, each at least one character long. */
export function partsOf(pattern: string): string[] {
  const source = pattern.slice(1, pattern.lastIndexOf('/'));
  const parts = source
    // Classes, properties and counts say nothing literal; what is optional may be left out or not.
    .replace(/\\[pPk][{<][^}>]*[}>]|\\[bBdDwW]|\{\d*,?\d*\}|\(\?<?[=!:]|\(\?<\w+>/gu, '\n')
    .replace(/\[(?:\\.|[^\]\\])*\]/gu, '\n')
    .replace(/\\s/gu, ' ')
    .replace(/(?<!\\)[()|^$?*+.]/gu, '\n')
    .replace(/\\(.)/gu, '$1')
    .split('\n');
  return [...new Set(parts.map((part) => part.trim()).filter((part) => part !== ''))];
}
