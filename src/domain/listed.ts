/** Words in quotation marks, with "or" or "and" before the last. */
export function listed(words: readonly string[], link: 'or' | 'and'): string {
  const quoted = words.map((word) => `"${word}"`);
  if (quoted.length < 2) return quoted.join('');
  return `${quoted.slice(0, -1).join(', ')} ${link} ${quoted.at(-1) ?? ''}`;
}
