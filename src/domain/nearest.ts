// Who writes a name that nobody knows has mostly mistyped one that somebody does.

/** How many names a message offers. */
const MOST = 3;

/** The known names nearest to a word, best first: few edits away, or one inside the other. At most three. */
export function nearest(word: string, known: Iterable<string>): string[] {
  const wanted = word.toLowerCase();
  const limit = Math.max(1, Math.floor(wanted.length / 3));
  const found: { name: string; edits: number }[] = [];
  for (const name of new Set(known)) {
    const other = name.toLowerCase();
    if (other === wanted) found.push({ name, edits: 0 });
    else if (wanted.length > 3 && other.length > 3 && (other.includes(wanted) || wanted.includes(other))) {
      found.push({ name, edits: 1 });
    } else if (Math.abs(other.length - wanted.length) <= limit) {
      const edits = editsBetween(wanted, other);
      if (edits <= limit) found.push({ name, edits });
    }
  }
  found.sort((a, b) => a.edits - b.edits || (a.name < b.name ? -1 : 1));
  return found.slice(0, MOST).map(({ name }) => name);
}

/** Insertions, deletions, replacements and swaps of neighbours (optimal string alignment). */
export function editsBetween(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let edits = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        edits = Math.min(edits, (before[j - 2] ?? 0) + 1);
      }
      row.push(edits);
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
