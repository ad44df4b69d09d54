const CHINESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu;
const GAP =
  /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}，。、；：])\s+(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}，。、；：])/gu;

/**
 * Chinese and Japanese with a space around every character, everything else as it is. A search that knows words by the
 * spaces between them then finds every part of a name, as a phrase. Words would not do: where a dictionary cuts depends on
 * what stands around, and "高级" is not found in "高 级别".
 */
export function segmented(text: string): string {
  return text.replace(CHINESE, (run) => ` ${[...run].join(' ')} `);
}

/** The same text with those spaces taken out again, to be read. */
export function unsegmented(text: string): string {
  return text.replace(GAP, '');
}

/** What to ask an index of segmented text: a query of Chinese alone is a phrase. */
export function segmentedQuery(query: string): string {
  const words = segmented(query).trim().replace(/\s+/gu, ' ');
  return words !== '' && words.replaceAll(' ', '').replace(CHINESE, '') === '' ? `"${words}"` : words;
}
