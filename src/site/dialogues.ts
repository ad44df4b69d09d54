import { FIRST_YEAR } from '../domain/first-year.ts';
import type { DialogueGroup } from '../domain/shown-page.ts';
import { nameIn } from './name.ts';
import { newestOf, roundsOf, yearOf } from './order.ts';
import { rowOf } from './row.ts';
import { countryName, type Context } from './value.ts';

/** The dialogues that have a meeting, by their two sides. */
export function listDialogues(context: Context): DialogueGroup[] {
  const { store, language } = context;
  const newest = yearOf(newestOf(store)) ?? FIRST_YEAR;
  const span = Array.from({ length: newest - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index);
  const rows = [...store.dialogues.values()].flatMap((dialogue) => {
    const rounds = roundsOf(store, dialogue.id);
    if (rounds.length === 0) return [];
    const years = rounds.flatMap(({ date }) => yearOf(date?.value) ?? []);
    const sides = dialogue.sides.map((code) => countryName(context, code).text);
    const row = {
      id: dialogue.id,
      ...nameIn(language, dialogue),
      meetings: rounds.length,
      years: spanOf(years),
      rhythm: span.map((year) => ({
        year,
        rows: rounds.filter(({ date }) => yearOf(date?.value) === year).map((round) => rowOf(context, round)),
      })),
    };
    return [{ sides, row }];
  });
  return [...Map.groupBy(rows, ({ sides }) => sides.join(' '))]
    .map(([, own]) => ({ sides: own[0]?.sides ?? [], dialogues: own.map(({ row }) => row) }))
    .sort((a, b) => a.sides.join(' ').localeCompare(b.sides.join(' '), language));
}

/** "2017–2024"; empty for no year. */
export function spanOf(years: readonly number[]): string {
  if (years.length === 0) return '';
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return first === last ? String(first) : `${first}–${last}`;
}
