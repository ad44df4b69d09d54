// What it means, field by field, that two values are the same, agree or are at odds.
import type { Day } from '../../domain/day.ts';
import type { Place, SingleField, ValueOf } from '../../domain/meeting.ts';
import type { Relation } from './bundle.ts';
import type { Lookup } from './lookup.ts';
import { nameKey } from './names.ts';
import { isWithin } from './sets.ts';
import { isSmallWord, tellingWords } from './telling-words.ts';
import { agree, leavesRoom, whenOf } from './when.ts';

export type Relations = { [F in SingleField]: Relation<ValueOf<F>> };

export function relationsFor(lookup: Lookup): Relations {
  return {
    dialogue: equality(String),
    name: {
      key: nameKey,
      agree: (name, shown) => namesAgree(name, shown, lookup),
      vagueness: (name) => (isDescription(name) ? 1 : 0),
    },
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

/**
 * The sides and small words are no part of what tells names apart, and a description in lower case ("the security
 * dialogue") disputes no name. Two names that differ in a word of their own do.
 */
function namesAgree(name: string, shown: string, lookup: Lookup): boolean {
  if (isDescription(name) || isDescription(shown)) return true;
  const [x, y] = [tellingWords(name, lookup), tellingWords(shown, lookup)];
  return isWithin(x, y) && isWithin(y, x);
}

function isDescription(name: string): boolean {
  return name.split(/\s+/u).some((word) => /^\p{Ll}/u.test(word) && !isSmallWord(word));
}
