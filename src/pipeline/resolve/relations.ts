// What it means, field by field, that two values are the same, agree or are at odds.
import type { Day } from '../../domain/day.ts';
import type { Place, SingleField, ValueOf } from '../../domain/meeting.ts';
import type { Relation } from './bundle.ts';
import type { Lookup } from './lookup.ts';
import { nameKey, wordsOf } from './names.ts';
import { isWithin } from './sets.ts';
import { agree, leavesRoom, whenOf } from './when.ts';

export type Relations = { [F in SingleField]: Relation<ValueOf<F>> };

export function relationsFor(lookup: Lookup): Relations {
  return {
    dialogue: equality(String),
    name: { key: nameKey, agree: namesAgree, vagueness: (name) => -wordsOf(name).length },
    number: equality(String),
    status: {
      key: String,
      // What was announced and then held, or called off, is no disagreement.
      agree: (a, shown) => a === shown || a === 'planned' || a === 'mentioned' || shown === 'mentioned',
      vagueness: (status) => (status === 'mentioned' ? 1 : 0),
    },
    date: {
      key: dayKey,
      agree: (a, b) => a === b || agree(whenOf(a), whenOf(b)),
      leavesRoom: (day, shown) => leavesRoom(whenOf(day), whenOf(shown)),
      vagueness: (day) => whenOf(day).vagueness,
    },
    place: {
      key: ({ city, country }) => `${city === null ? '' : lookup.cityKey(city)} ${country ?? ''}`,
      agree: (a, b) => placesAgree(a, b, lookup),
      vagueness: ({ city, country }) => (city === null ? 2 : 0) + (country === null ? 1 : 0),
    },
    host: equality(String),
    rank: equality(String),
  };
}

function equality<T>(key: (value: T) => string): Relation<T> {
  return { key, agree: (a, b) => key(a) === key(b), vagueness: () => 0 };
}

/** One key for two spellings of the same days; a date in doubt is a value of its own. */
function dayKey(day: Day): string {
  const { first, last, vagueness } = whenOf(day);
  return `${first} ${last} ${vagueness}`;
}

function placesAgree(a: Place, b: Place, lookup: Lookup): boolean {
  const country = a.country === null || b.country === null || a.country === b.country;
  const city = a.city === null || b.city === null || lookup.cityKey(a.city) === lookup.cityKey(b.city);
  return country && city;
}

/** A short form agrees with a longer name that has all its words. */
function namesAgree(a: string, b: string): boolean {
  const [x, y] = [new Set(wordsOf(a)), new Set(wordsOf(b))];
  return isWithin(x, y) || isWithin(y, x);
}
