import fc from 'fast-check';
import { expect, test } from 'vitest';
import { factsOf } from '../../src/pipeline/emit/marks.ts';
import { meeting as schema } from '../../src/schema/meeting.ts';
import { BOUNDARY, HLSD, recordOf, reportOf, tell, type Says } from './story.ts';

const day = fc.constantFrom(
  '2018-09-20',
  '2018-09-21',
  '2018-09',
  '2018',
  '../2018-10-01',
  '2019-08-30',
  '2019~',
);
const place = fc.constantFrom(
  { city: 'Berlin', country: 'DE' },
  { city: null, country: 'CN' },
  { city: '北京', country: 'CN' },
);
const person = fc.record({
  name: fc.constantFrom('Chen Wenqing', 'Chen', 'Wolfgang Schmidt', 'Schmidt', '孙芳安', 'Li Wei', 'Wei Li'),
  person: fc.constant(null),
  role: fc.constantFrom(null, 'head', 'head of the office', 'minister'),
  country: fc.constantFrom(null, 'CN', 'DE'),
  part: fc.constantFrom('chair', 'speaker', 'host', 'participant', 'met'),
});
const says = fc.record(
  {
    published: fc.constantFrom('2018-09-22', '2019-09-01', null),
    publisher: fc.constantFrom('Xinhua', 'Reuters', 'Gazette', 'Federal Chancellery', 'Daily'),
    focus: fc.boolean(),
    implied: fc.boolean(),
    dialogue: fc.constantFrom(HLSD, BOUNDARY),
    number: fc.integer({ min: 1, max: 4 }),
    date: day,
    place,
    status: fc.constantFrom('held', 'planned', 'cancelled', 'mentioned'),
    parties: fc.constantFrom(['CN', 'DE'], ['CN', 'IN']),
    participants: fc.array(person, { maxLength: 3 }),
    topics: fc.subarray(['migration', 'cyber-security']),
    outcomes: fc.subarray(['A joint text', 'a joint text', '共识']),
  },
  { requiredKeys: ['published', 'publisher', 'focus', 'implied', 'status'] },
);
const story = fc
  .array(says, { minLength: 1, maxLength: 7 })
  .map((list) => list.map((one, index): Says => ({ ...one, article: `a${index}` })));

test('nothing that is said is dropped silently, and whatever is settled has the form of a meeting', () => {
  fc.assert(
    fc.property(story, (told) => {
      const { meetings, problems } = tell(told);
      for (const one of meetings) expect(schema.safeParse(one).error).toBeUndefined();
      const ids = meetings.flatMap((one) => [one.id, ...factsOf(one).map(({ id }) => id)]);
      expect(new Set(ids).size).toBe(ids.length);
      const heard = new Set([
        ...meetings.flatMap(({ articles }) => articles),
        ...problems.map(({ file }) => file.slice(17, -3)),
      ]);
      for (const [index, one] of told.entries()) {
        if (reportOf(one, index).claims.length > 0) expect(heard).toContain(one.article);
      }
    }),
    { numRuns: 150 },
  );
}, 60_000);

test('the order in which files come changes nothing', () => {
  fc.assert(
    fc.property(story, (told) => {
      const order = (list: Says[]) =>
        tell(list).meetings.map(({ id, date, place: where }) => [id, date?.value, where?.value]);
      // Each report keeps its place in the text, whichever comes first.
      expect(order([...told].reverse())).toEqual(order(told));
    }),
    { numRuns: 100 },
  );
}, 60_000);

test('a second build gives the same record', () => {
  fc.assert(
    fc.property(story, (told) => {
      const first = recordOf(told);
      expect(recordOf(told, { known: first })).toEqual(first);
      expect(tell(told, { known: first }).problems).toEqual(tell(told).problems);
    }),
    { numRuns: 100 },
  );
}, 60_000);

test('one article more never takes an id away', () => {
  fc.assert(
    fc.property(story, says, (told, more) => {
      const known = recordOf(told);
      const after = tell([...told, { ...more, article: 'more' }], { known });
      const there = new Set(after.meetings.map(({ id }) => id));
      const lost = new Set(
        after.problems.filter(({ rule }) => rule === 'meeting-lost').map(({ actual }) => actual),
      );
      for (const { id } of known) expect(there.has(id) || lost.has(id)).toBe(true);
    }),
    { numRuns: 100 },
  );
}, 60_000);
