// Roman numerals as French and Italian count meetings: "XXe session", "la XIX riunione".

/** The end of a pattern without the flag `i`; a bare I is an article in Italian, a bare L most often half of "L'…". */
export const ROMAN = '(?:[IVXL]{2,7}|[VX])';

const VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };

/** The number, or null where the letters are none ("IIV"). */
export function romanValue(numeral: string): number | null {
  if (!/^(?:XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/u.test(numeral) || numeral === '') return null;
  const digits = [...numeral].map((letter) => VALUES[letter] ?? 0);
  return digits.reduce((sum, digit, i) => sum + (digit < (digits[i + 1] ?? 0) ? -digit : digit), 0);
}
