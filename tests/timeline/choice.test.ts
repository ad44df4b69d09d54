import { describe, expect, it } from 'vitest';
import { englishDays } from '../../src/domain/day-words-en.ts';
import { certaintyOf, chooser, everything, type Choice } from '../../src/timeline/choice.ts';
import { dialogueOf, seriesFrom, talks } from './factories.ts';

const series = seriesFrom(
  [
    {
      number: 1,
      day: '2018-05-04',
      city: 'Klow',
      host: 'AL',
      topics: ['piracy'],
      people: ['Ana Bél'],
      rank: 'leaders',
    },
    { number: 2, day: '2019-05~', city: 'Szohôd', host: 'BO', topics: ['smuggling'] },
    { dialogue: 'alba-syldavia-dialogue', day: '2020?', sides: ['AL', 'SY'], status: 'planned' },
  ],
  [talks, dialogueOf('alba-syldavia-dialogue', 'Alba–Syldavia Dialogue', ['AL', 'SY'])],
);
const choose = chooser(series, englishDays);
const ids = (values: Choice['values'], words = ''): string[] => choose({ values, words }).map(({ id }) => id);
const [first, second, third] = series.occasions.map(({ id }) => id) as [string, string, string];

describe('chooser(series)', () => {
  it('gives everything where nothing is asked', () => {
    expect(choose(everything)).toBe(series.occasions);
  });

  it.each([
    [{ country: ['SY'] }, [third]],
    [{ country: ['AL'] }, [first, second, third]],
    [{ dialogue: ['alba-borduria-talks'] }, [first, second]],
    [{ dialogue: ['alba-borduria-talks', 'alba-syldavia-dialogue'] }, [first, second, third]],
    [{ topic: ['piracy', 'smuggling'] }, [first, second]],
    [{ topic: ['piracy'], host: ['BO'] }, []],
    [{ person: ['Ana Bél'] }, [first]],
    [{ status: ['unreported'] }, [third]],
    [{ certainty: ['exact'] }, [first]],
    [{ certainty: ['about'] }, [second]],
    [{ certainty: ['uncertain'] }, [third]],
    [{ rank: ['leaders'] }, [first]],
    [{ country: ['nowhere'] }, []],
    [{ country: [] }, [first, second, third]],
  ])('chooses by %j', (values, expected) => {
    expect(ids(values)).toEqual(expected);
  });

  it.each([
    ['klow', [first]],
    ['SZOHOD', [second]],
    ['bel ana', [first]],
    ['may 2018', [first]],
    ['syldavia', [third]],
    ['klow 2019', []],
    ['  ', [first, second, third]],
  ])('finds %j', (words, expected) => {
    expect(ids({}, words)).toEqual(expected);
  });
});

describe('certaintyOf(day)', () => {
  it.each([
    ['2018-05-04', 'exact'],
    ['2018-05-04/2018-05-05', 'exact'],
    ['2018-05', 'about'],
    ['2018-05-04~', 'about'],
    ['2018-05-04?', 'uncertain'],
    [null, 'uncertain'],
  ])('takes %j as %s', (day, expected) => {
    expect(certaintyOf(day)).toBe(expected);
  });
});
