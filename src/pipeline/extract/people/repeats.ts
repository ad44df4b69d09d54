// A full name that was found once is found wherever it stands, also where nothing around it says so.
import { bareCandidate, type Candidate } from './candidates.ts';
import { sameSentence, type Line } from './lines.ts';

type Words = readonly string[];

/** The candidates of each line, with every further place where one of their full names stands. */
export function addRepeats(lines: readonly Line[], found: readonly Candidate[][]): Candidate[][] {
  const names = fullNames(found);
  if (names.size === 0) return found.map((list) => [...list]);
  return lines.map((line, i) => {
    const own = found[i] ?? [];
    const taken = new Set<number>();
    for (const one of own)
      if (one.rule !== null) for (let at = one.name.start; at < one.name.end; at += 1) taken.add(at);
    const added: Candidate[] = [];
    for (let at = 0; at < line.tokens.length; at += 1) {
      const length = lengthAt(line, at, names, taken);
      if (length === 0) continue;
      added.push(bareCandidate(line, { start: at, end: at + length }, 'full-name-again'));
      at += length - 1;
    }
    if (added.length === 0) return [...own];
    const covered = new Set(
      added.flatMap(({ name }) => Array.from({ length: name.end - name.start }, (_, j) => name.start + j)),
    );
    const kept = own.filter((one) => one.rule !== null || !overlaps(one, covered));
    return [...kept, ...added].sort((a, b) => a.name.start - b.name.start);
  });
}

function fullNames(found: readonly Candidate[][]): Map<string, Words[]> {
  const names = new Map<string, Words[]>();
  for (const { line, name, rule } of found.flat()) {
    if (rule === null || name.end - name.start < 2) continue;
    const words = line.tokens.slice(name.start, name.end).map((token) => token.lower);
    const first = words[0] ?? '';
    const known = names.get(first) ?? [];
    if (!known.some((other) => other.join(' ') === words.join(' '))) names.set(first, [...known, words]);
  }
  return names;
}

function lengthAt(
  line: Line,
  at: number,
  names: ReadonlyMap<string, readonly Words[]>,
  taken: ReadonlySet<number>,
): number {
  let longest = 0;
  for (const words of names.get(line.tokens[at]?.lower ?? '') ?? []) {
    const stands = words.every((word, i) => {
      const token = line.tokens[at + i];
      const small = token?.shape === 'lower' && !line.is.particles(at + i);
      return token?.lower === word && !small && !taken.has(at + i) && sameSentence(line, at, at + i);
    });
    if (stands) longest = Math.max(longest, words.length);
  }
  return longest;
}

function overlaps({ name }: Candidate, covered: ReadonlySet<number>): boolean {
  for (let i = name.start; i < name.end; i += 1) if (covered.has(i)) return true;
  return false;
}
