// The `i` flag makes a pattern of Unicode letters several times slower: text and pattern are put in lower case instead.

/** The text in lower case, one code unit for each of its own, so that places stay. */
export function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : Array.from(text, lowerUnit).join('');
}

function lowerUnit(character: string): string {
  const lower = character.toLowerCase();
  return lower.length === character.length ? lower : character;
}

/** What keeps its case in a pattern: escapes, names of groups, and references to them. */
const KEPT = /\\p\{[^}]*\}|\\P\{[^}]*\}|\\k<[^>]*>|\\.|\(\?<[^=!>][^>]*>/gsu;
const ANY_CASE = /^\\p\{(?:Lu|Ll)\}$/u;

/** The same pattern for text in lower case. */
export function caseless(pattern: RegExp): RegExp {
  let source = '';
  let end = 0;
  for (const kept of pattern.source.matchAll(KEPT)) {
    source += lowerCase(pattern.source.slice(end, kept.index));
    source += ANY_CASE.test(kept[0]) ? '\\p{L}' : kept[0];
    end = kept.index + kept[0].length;
  }
  source += lowerCase(pattern.source.slice(end));
  return new RegExp(source, pattern.flags.replace('i', ''));
}
