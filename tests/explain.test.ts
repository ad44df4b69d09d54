import { describe, expect, it } from 'vitest';
import type { Claim, Report } from '../src/domain/claim.ts';
import type { Field } from '../src/domain/meeting.ts';
import { problemOf } from '../src/domain/place.ts';
import { spanOf } from '../src/domain/span.ts';
import { createExplainer } from '../src/pipeline/explain-file.ts';
import { marksOf } from '../src/pipeline/explain-marks.ts';
import { wordsOfValue } from '../src/pipeline/explain-words.ts';
import { explain } from '../src/pipeline/explain.ts';
import { articleOf, registryOf } from './factories.ts';

const article = articleOf('Ann Ray, chair, met Ben in Atown on Monday. Ann spoke.', { title: 'A title' });

function claim(field: Field, value: unknown, words: string, more: Partial<Claim> = {}): Claim {
  const start = article.raw.indexOf(words);
  const span = spanOf(article.id, article.raw, start, start + words.length);
  return { field, value, basis: 'stated', rule: 'r', confidence: 0.9, span, ...more } as Claim;
}

function report(claims: Claim[], more: Partial<Report> = {}): Report {
  return { article: article.id, focus: true, implied: false, claims, ...more };
}

describe('explain(file, article, reports, problems)', () => {
  it('has the shape that machines rely on', () => {
    const problem = problemOf(
      'a.txt',
      { line: 2, column: 3 },
      { rule: 'x', severity: 'note', message: 'M.' },
    );
    const claims = [claim('status', 'held', 'met'), claim('date', '2023-09-25', 'Monday')];
    const explained = explain('a.txt', article, [report(claims)], [problem]);
    expect(explained).toEqual({
      file: 'a.txt',
      article: {
        ...{ title: 'A title', publisher: null, url: null, published: null, language: 'en', text: 'digest' },
      },
      meetings: [
        {
          ...{ focus: true, implied: false, dialogue: null, name: null, number: null, status: 'held' },
          ...{ date: '2023-09-25', place: null, host: null, rank: null, parties: [], participants: [] },
          ...{ organisations: [], topics: [], quotes: [], outcomes: [] },
          claims: [
            {
              ...{ field: 'status', value: 'held', basis: 'stated', rule: 'r', confidence: 0.9, support: 0 },
              evidence: {
                start: 16,
                end: 19,
                exact: 'met',
                prefix: 'Ann Ray, chair, ',
                suffix: ' Ben in Atown on Monday. Ann spo',
              },
            },
            expect.objectContaining({ field: 'date', value: '2023-09-25' }),
          ],
        },
      ],
      problems: [
        {
          rule: 'x',
          severity: 'note',
          line: 2,
          column: 3,
          message: 'M.',
          actual: null,
          expected: [],
          fix: null,
        },
      ],
    });
  });

  it('has nothing but problems for a file that cannot be read', () => {
    expect(explain('a.txt', null, [], []).article).toEqual({
      ...{ title: null, publisher: null, url: null, published: null, language: null, text: null },
    });
  });

  it('takes the word of the header before what is stated, and that before what is implied', () => {
    const implied = claim('number', 3, 'Monday', { basis: 'implied', confidence: 1 });
    const stated = claim('number', 4, 'Monday', { confidence: 0.6 });
    const said = claim('number', 5, 'Monday', { rule: 'says', confidence: 1 });
    const number = (...claims: Claim[]) => explain('a', article, [report(claims)], []).meetings[0]?.number;
    expect(number(implied, stated)).toBe(4);
    expect(number(implied, stated, said)).toBe(5);
  });

  it('has each element of a list once, with the claims behind it', () => {
    const ann = { name: 'Ann Ray', person: 'ann-ray', role: null, country: null, part: 'participant' };
    const claims = [
      claim('participants', ann, 'Ann spoke', { confidence: 0.95 }),
      claim('participants', { ...ann, role: 'chair', country: 'AA', part: 'chair' }, 'Ann Ray'),
      claim('topics', 'terrorism', 'met'),
      claim('topics', 'terrorism', 'spoke'),
    ];
    const [meeting] = explain('a', article, [report(claims)], []).meetings;
    const whole = { name: 'Ann Ray', person: 'ann-ray', role: 'chair', country: 'AA', part: 'chair' };
    expect(meeting?.participants).toEqual([whole]);
    expect(meeting?.topics).toEqual(['terrorism']);
    expect(meeting?.claims.filter(({ field }) => field === 'participants').map(({ value }) => value)).toEqual(
      [whole, whole],
    );
  });

  it('has a claim behind the status of a meeting that is only mentioned', () => {
    const [meeting] = explain('a', article, [report([claim('name', 'talks', 'met')])], []).meetings;
    expect(meeting?.status).toBe('mentioned');
    expect(meeting?.claims.find(({ field }) => field === 'status')).toMatchObject({
      value: 'mentioned',
      basis: 'implied',
    });
  });

  it('begins with the meeting that the article is about', () => {
    const reports = [
      report([claim('number', 1, 'met')], { focus: false }),
      report([claim('number', 4, 'met')]),
    ];
    expect(explain('a', article, reports, []).meetings.map(({ number }) => number)).toEqual([4, 1]);
  });
});

describe('marksOf(article, explained)', () => {
  it('cuts the text where evidence begins or ends, and loses nothing', () => {
    const claims = [
      claim('date', '2023', 'Atown on Monday'),
      claim('place', { city: 'Atown', country: null }, 'Atown'),
      claim('status', 'held', 'spoke'),
    ];
    const explained = explain('a', article, [report(claims)], []);
    const [block] = marksOf(article, explained);
    expect(block?.runs.map(({ text }) => text).join('')).toBe(article.raw);
    const marked = block?.runs.filter(({ marks }) => marks.length > 0) ?? [];
    expect(
      marked.map(({ text, marks }) => [
        text,
        marks.map(({ claim: at }) => explained.meetings[0]?.claims[at]?.field),
      ]),
    ).toEqual([
      ['Atown', ['place', 'date']],
      [' on Monday', ['date']],
      ['spoke', ['status']],
    ]);
  });
});

describe('wordsOfValue(field, value)', () => {
  it.each([
    ['date', '2023-09-26', '2023-09-26'],
    ['number', 4, '4'],
    ['place', { city: 'Berlin', country: 'DE' }, 'Berlin, DE'],
    ['place', { city: null, country: 'DE' }, 'DE'],
    ['participants', { name: 'Ann', role: 'chair', country: 'AA', part: 'host' }, 'Ann (chair), AA, host'],
    ['participants', { name: 'Ann', role: null, country: null, part: 'host' }, 'Ann, host'],
    ['organisations', { name: 'Council', country: null }, 'Council'],
    ['quotes', { speaker: 'Ann', relay: 'Agency', text: 'so', direct: true }, 'Ann, after Agency: “so”'],
    ['quotes', { speaker: null, relay: null, text: 'it was so', direct: false }, 'somebody: it was so'],
  ] as const)('of %s %j', (field, value, words) => {
    expect(wordsOfValue(field, value)).toBe(words);
  });
});

describe('createExplainer(registry)', () => {
  const registry = registryOf({
    countries: [
      { id: 'AA', names: { en: 'Aland' }, demonyms: { en: ['Alandic'] } },
      { id: 'BB', names: { en: 'Beland' }, demonyms: { en: ['Belandic'] } },
    ],
    dialogues: [{ id: 'a-b-talks', names: { en: 'Aland–Beland Security Talks' }, sides: ['AA', 'BB'] }],
  });
  const explainFile = createExplainer(registry);
  const file = (text: string, path = 'a.txt') => ({ path, bytes: new TextEncoder().encode(text) });
  const TEXT =
    ' date 2023-09-28 The fourth Aland–Beland Security Talks were held on Tuesday.\n\nimport trade was not discussed.';

  it('re-reads every piece of evidence in the file, and has one for every value', () => {
    const { explained, article: found } = explainFile(file(TEXT));
    const [meeting] = explained.meetings;
    expect(meeting).toMatchObject({ focus: true, dialogue: 'a-b-talks', number: 4, date: '2023-09-26' });
    for (const { claims, ...values } of explained.meetings) {
      for (const { evidence } of claims) {
        expect(found?.raw.slice(evidence.start, evidence.end)).toBe(evidence.exact);
      }
      for (const [field, value] of Object.entries(values)) {
        if (field === 'focus' || field === 'implied' || value === null) continue;
        for (const one of Array.isArray(value) ? value : [value]) {
          expect(claims).toContainEqual(expect.objectContaining({ field, value: one }));
        }
      }
    }
  });

  it('puts what the header says in the place of what was read', () => {
    const header =
      'publisher: The Daily\nurl: https://daily.example/a\npublished: 2023-09-28\nlanguage: en\ntext: digest\n';
    const says =
      'says:\n  - {field: number, value: 5, words: fourth}\n  - {field: number, value: 2, words: fourth, meeting: a-b-talks-2}\n';
    const body = 'The fourth Aland–Beland Security Talks were held on Tuesday.';
    const { explained } = explainFile(
      file(`---\n${header}${says}---\n\n${body}\n`, 'content/articles/2023/2023-09-28-the-daily-talks.md'),
    );
    expect(explained.problems.filter(({ severity }) => severity !== 'note')).toEqual([]);
    expect(explained.meetings.map(({ number }) => number)).toEqual([5, 2]);
    expect(explained.meetings[0]?.claims.find(({ field }) => field === 'number')).toMatchObject({
      rule: 'says',
    });
  });

  it('tells a missing word of the header once', () => {
    const text =
      '---\npublisher: A\nurl: https://a.example\nlanguage: en\ntext: digest\nsays:\n  - {field: number, value: 5, words: fifth}\n---\n\nThe fourth talks.\n';
    const { explained } = explainFile(file(text, 'content/articles/undated/a-talks.md'));
    expect(explained.problems.filter(({ rule }) => rule === 'says-words')).toHaveLength(1);
  });

  it('tells of a bad file and finds nothing in it', () => {
    const { explained, article: found } = explainFile(file('', 'a.txt'));
    expect(found).toBeNull();
    expect(explained.meetings).toEqual([]);
    expect(explained.problems).toHaveLength(1);
  });
});
