import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/i18n/language.ts';
import { meetingPage } from '../../src/site/meeting-page.ts';
import { evidenceOf, factOf, meetingOf, storedArticle, storeOf } from './record.ts';

const paper = storedArticle('paper', [
  'Norway and Chile held the third round of their talks in Oslo on 5 May 2020. Ms Ek took the chair.',
]);
const wire = storedArticle('wire', ['The third round was on 6 May 2020.']);
const id = 'chile-norway-talks-3';
const says = (exact: string) => [evidenceOf(paper, exact)];

const meeting = meetingOf(id, evidenceOf(paper, 'held'), {
  dialogue: factOf(id, 'dialogue', 'chile-norway-talks', says('their talks')),
  number: factOf(id, 'number', 3, says('third round')),
  date: factOf(id, 'date', '2020-05-05', says('5 May 2020'), {
    rivals: [{ value: '2020-05-06', basis: 'stated', sources: [evidenceOf(wire, '6 May 2020')] }],
    reason: { en: 'One source gives the other day.', de: 'Eine Quelle nennt den anderen Tag.' },
  }),
  place: factOf(id, 'place', { city: 'Oslo', country: 'NO' }, says('in Oslo')),
  host: factOf(id, 'host', 'NO', says('in Oslo'), { basis: 'implied' }),
  parties: [factOf(id, 'parties/cl', 'CL', says('Chile')), factOf(id, 'parties/no', 'NO', says('Norway'))],
  participants: [
    factOf(
      id,
      'participants/ek',
      { name: 'Ms Ek', person: null, role: null, country: null, part: 'chair' as const },
      says('Ms Ek'),
    ),
  ],
  name: factOf(id, 'name', 'their talks', says('their talks'), {
    rivals: [{ value: 'third round', basis: 'stated', sources: says('third round') }],
  }),
  articles: ['paper', 'wire'],
});

const store = storeOf({
  articles: [paper, wire],
  meetings: [meeting],
  dialogues: [
    {
      id: 'chile-norway-talks',
      names: { en: 'Chile–Norway Talks', de: 'Chilenisch-Norwegische Gespräche', zh: '智利挪威会谈' },
      sides: ['CL', 'NO'],
      registered: true,
    },
  ],
  countries: [
    { id: 'CL', names: { en: 'Chile', de: 'Chile', zh: '智利' } },
    { id: 'NO', names: { en: 'Norway', de: 'Norwegen', zh: '挪威' } },
  ],
});
const page = (language: Language) => meetingPage({ store, language }, id);

describe('meetingPage(context, id)', () => {
  it.each([
    ['en', 'Chile and Norway held the third round of the Chile–Norway Talks in Oslo on 5 May 2020.'],
    [
      'de',
      'Dritte Runde – Chilenisch-Norwegische Gespräche: Chile und Norwegen trafen sich in Oslo am 5. Mai 2020.',
    ],
    ['zh', '智利和挪威于2020年5月5日在Oslo举行智利挪威会谈第三轮。'],
  ] as const)('says it all in one sentence of %s', (language, lead) => {
    expect(page(language).lead).toBe(lead);
  });

  it('marks what is implied and what is disputed, and explains each where it stands first', () => {
    const marked = page('en').facts.flatMap(({ term, values }) =>
      values
        .filter(({ qualifiers }) => qualifiers.length > 0)
        .map(({ qualifiers, explains }) => `${term}: ${qualifiers.join()} (${explains.join()})`),
    );
    expect(marked).toEqual(['Date: disputed (disputed)', 'Host: implied (implied)']);
  });

  it('sets rivals side by side, the shown one first, with the reason', () => {
    const [disagreement, ...others] = page('en').disagreements;
    expect(others).toEqual([]);
    expect(disagreement).toMatchObject({
      term: 'Date',
      options: [
        { text: '5 May 2020', id: 'date' },
        { text: '6 May 2020', id: 'date-rival-1' },
      ],
      reason: { text: 'One source gives the other day.', language: null },
    });
    expect(page('de').disagreements[0]?.reason?.text).toBe('Eine Quelle nennt den anderen Tag.');
    expect(page('zh').disagreements[0]?.reason?.language).toBe('en');
  });

  it('takes several names for no disagreement', () => {
    const called = page('en').facts.find(({ term }) => term === 'Called');
    expect(called?.values.map(({ text, qualifiers }) => [text, qualifiers])).toEqual([
      ['their talks', []],
      ['third round', []],
    ]);
  });

  it('gives every value at least one number', () => {
    const { facts, participants } = page('zh');
    const values = [...facts.flatMap((fact) => fact.values), ...participants.flatMap((side) => side.members)];
    expect(values.filter(({ references }) => references.length === 0)).toEqual([]);
  });

  it('says in which language words stand that are not the page’s', () => {
    expect(page('de').participants[0]?.members[0]).toMatchObject({ text: 'Ms Ek', language: 'en' });
    expect(page('en').participants[0]?.members[0]).toMatchObject({ text: 'Ms Ek', language: null });
  });
});
