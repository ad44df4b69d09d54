/** The entries, and each of them as capitals often stand, without the accent of a first letter: "Etat", "Etrangères". */
export function unaccented(entries: readonly string[]): string[] {
  return entries.flatMap((entry) => {
    const plain = entry.replace(/(?<![\p{L}])[éèê](?=\p{Ll})/gu, 'e');
    return plain === entry ? [entry] : [entry, plain];
  });
}
