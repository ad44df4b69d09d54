// Reading what a pattern caught, by the names of its classes.
import type { Part, Pieces } from './reading.ts';

/** The first of these pieces that is a number. */
export function numberIn(pieces: Pieces, ...names: string[]): number | undefined {
  for (const name of names) {
    const piece = pieces[name];
    if (typeof piece === 'number') return piece;
  }
  return undefined;
}

/** The first of these pieces that is a text. */
export function textIn(pieces: Pieces, ...names: string[]): string | undefined {
  for (const name of names) {
    const piece = pieces[name];
    if (typeof piece === 'string') return piece;
  }
  return undefined;
}

/** "Dienstagabend": the value is the weekday and the part of the day, `2EV`. */
export function weekdayPartIn(pieces: Pieces): { weekday: number; part: Part } | undefined {
  const both = textIn(pieces, 'weekdaypart');
  return both === undefined ? undefined : { weekday: Number(both.slice(0, 1)), part: both.slice(1) as Part };
}

/** An object with that one key; empty where there is no value. */
export function given<K extends string, V>(key: K, value: V | undefined): { [key in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [key in K]?: V });
}
