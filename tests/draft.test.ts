import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftDigest, ordinal } from '../src/pipeline/draft-digest.ts';
import { draftHeaderOf, maybePublisherOf } from '../src/pipeline/draft-header.ts';
import { outlineOf } from '../src/pipeline/draft-outline.ts';
import { draftOf, escapedMarkdown, excerptOf, wordsForName } from '../src/pipeline/draft.ts';
import { createExplainer } from '../src/pipeline/explain-file.ts';
import type { ExplainedMeeting } from '../src/pipeline/explain.ts';
import { readArticle } from '../src/pipeline/read/article.ts';
import { articleOf, registryOf } from './factories.ts';

const registry = registryOf({
  countries: [
    { id: 'AA', names: { en: 'Aland' }, demonyms: { en: ['Alandic'] } },
    { id: 'BB', names: { en: 'Beland' }, demonyms: { en: ['Belandic'] } },
  ],
  places: [{ id: 'atown', names: { en: 'Atown' }, country: 'AA' }],
  people: [{ id: 'ann-ray', names: { en: 'Ann Ray', de: 'Anna Ray' }, country: 'AA' }],
  organisations: [{ id: 'council', names: { en: 'State Council' }, country: 'AA' }],
  topics: [{ id: 'terrorism', names: { en: 'Terrorism' } }],
  dialogues: [{ id: 'a-b-talks', names: { en: 'Aland–Beland Security Talks' }, sides: ['AA', 'BB'] }],
});

const NONE: ExplainedMeeting = {
  ...{ focus: true, implied: false, dialogue: null, name: null, number: null, status: 'held', date: null },
  ...{ place: null, host: null, rank: null, parties: ['AA', 'BB'], participants: [], organisations: [] },
  ...{ topics: [], quotes: [], outcomes: [], claims: [] },
};

function digest(meetings: Partial<ExplainedMeeting>[], language = 'en'): string[] {
  const header = { title: null, publisher: null, url: null, published: null, language, text: null };
  const explained = {
    file: 'a',
    article: header,
    meetings: meetings.map((one) => ({ ...NONE, ...one })),
    problems: [],
  };
  return draftDigest(explained, registry);
}

const ann = {
  name: 'Anna Ray',
  person: 'ann-ray',
  role: 'Chair of the Council',
  country: 'AA',
  part: 'chair',
} as const;
const ben = { name: 'Ben Low', person: null, role: null, country: 'BB', part: 'chair' } as const;

describe('draftDigest(explained, registry)', () => {
  it('tells what was found in sentences of its own', () => {
    expect(
      digest([
        {
          ...{
            dialogue: 'a-b-talks',
            number: 4,
            date: '2023-09-26',
            place: { city: 'Atown', country: 'AA' },
          },
          participants: [ann, ben, { ...ben, name: 'Cy Moe', part: 'speaker' }],
          organisations: [
            { name: 'Council', organisation: 'council', country: 'AA' },
            { name: 'the Ministry of Peace', organisation: null, country: 'AA' },
            { name: 'Agency', organisation: null, country: null },
          ],
          topics: ['terrorism', 'cyber-crime'],
        },
        { dialogue: 'a-b-talks', number: 1, date: '2017', place: { city: 'Beville', country: 'BB' } },
        { dialogue: 'a-b-talks', number: 2, implied: true },
        { participants: [{ ...ann, part: 'met' }, ben], place: { city: 'Atown', country: 'AA' } },
        { date: '../2023-09-28' },
      ]),
    ).toMatchInlineSnapshot(`
      [
        "The fourth round of the Aland–Beland Security Talks was held in Atown on 26 September 2023. Ann Ray, Chair of the Council, and Ben Low chaired it together. Cy Moe spoke at the meeting. For Aland, representatives of the State Council and the Ministry of Peace attended. Representatives of the Agency attended. The two sides discussed terrorism and cyber crime.",
        "The first round was held in Beville in 2017. Ann Ray, Chair of the Council, met Ben Low in Atown. Officials of Aland and Beland met.",
      ]
    `);
  });

  it.each([
    [
      {
        status: 'planned',
        dialogue: 'a-b-talks',
        date: '2024-05',
        participants: [ann, ben],
        topics: ['terrorism'],
      },
    ],
    [{ status: 'cancelled', name: 'the talks', date: '2024-05-01' }],
    [{ status: 'mentioned', number: 21 }],
    [{ date: '2023-09-25/2023-09-28' }],
  ] as const)('of %j', (meeting) => {
    expect(digest([meeting as unknown as Partial<ExplainedMeeting>])).toMatchSnapshot();
  });

  it('leaves offices and names of meetings in another language alone', () => {
    expect(digest([{ name: 'Gespräche', participants: [ann] }], 'de')).toEqual([
      'A meeting of Aland and Beland was held. Ann Ray chaired it.',
    ]);
  });

  it('says nothing where nothing was found', () => {
    expect(digest([])).toEqual([]);
  });

  it('is read as what it was made of', () => {
    const explainFile = createExplainer(registry);
    const source =
      ' date 2023-09-28 The fourth Aland–Beland Security Talks were held in Atown on Tuesday. Terrorism was discussed.';
    const first = explainFile({ path: 'a.txt', bytes: new TextEncoder().encode(source) });
    const { text } = draftOf({ publisher: 'A' }, draftDigest(first.explained, registry), 'x');
    const again = explainFile({ path: 'a.md', bytes: new TextEncoder().encode(text) });
    const facts = ({ dialogue, number, status, date, place }: ExplainedMeeting) => ({
      dialogue,
      number,
      status,
      date,
      place,
    });
    expect(again.explained.meetings.map(facts)).toEqual(first.explained.meetings.map(facts));
    expect(first.explained.meetings[0]).toMatchObject({ number: 4, date: '2023-09-26' });
  });

  it.each([
    [1, 'first'],
    [20, 'twentieth'],
    [21, '21st'],
    [22, '22nd'],
    [33, '33rd'],
    [111, '111th'],
  ])('counts %i as %s', (number, word) => {
    expect(ordinal(number)).toBe(word);
  });
});

describe('draftOf(header, paragraphs, words)', () => {
  it('is the file of an article without a fault', () => {
    const header = {
      ...{
        publisher: 'The Daily',
        url: 'https://daily.example/a',
        title: 'One: "two"',
        published: '2023-09-28',
      },
      ...{ language: 'en', text: 'digest' as const },
    };
    const draft = draftOf(header, ['A *sentence*.', '# 2. Another.'], 'fourth-round');
    expect(draft.path).toBe('2023/2023-09-28-the-daily-fourth-round.md');
    expect(draft.missing).toEqual([]);
    const { article, problems } = readArticle({
      path: `content/articles/${draft.path}`,
      bytes: new TextEncoder().encode(draft.text),
    });
    expect(problems).toEqual([]);
    expect(article).toMatchObject(header);
    expect(article?.blocks.map(({ text }) => text)).toEqual(['A *sentence*.', '# 2. Another.']);
  });

  it.each([
    [{ publisher: 'Über Zeit' }, 'undated/uber-zeit-x.md', ['url', 'language', 'text']],
    [
      { url: 'https://www.daily.example/a', published: '2023-09?' },
      '2023/2023-09-daily-example-x.md',
      ['publisher', 'language', 'text'],
    ],
    [{ publisher: '163', published: '2023' }, '2023/2023-page-163-x.md', ['url', 'language', 'text']],
    [{ published: '2023/2024' }, 'undated/unknown-x.md', ['publisher', 'url', 'language', 'text']],
  ])('is named after what is known: %j', (header, path, missing) => {
    expect(draftOf(header, [], 'x')).toMatchObject({ path, missing });
  });

  it('escapes any text so that it is read as it is', () => {
    const sign = fc.constantFrom(
      ...'*_`[]()<>&#!|~\\+-=.:{}"\' 1aÄ安🙂'.split(''),
      '  ',
      '&amp;',
      '](x)',
      '---',
      '1) ',
      '> ',
    );
    fc.assert(
      fc.property(fc.array(sign, { minLength: 1, maxLength: 25 }), (signs) => {
        const text = signs.join('').trim();
        fc.pre(text !== '' && !/\p{Cs}/u.test(text));
        const raw = `---\ntitle: a\n---\n\n${escapedMarkdown(text)}\n`;
        const { article } = readArticle({ path: 'a.md', bytes: new TextEncoder().encode(raw) });
        expect(article?.blocks.map((block) => block.text)).toEqual([text]);
      }),
      { numRuns: 500, seed: 2017 },
    );
  }, 30_000);
});

describe('wordsForName(explained, title)', () => {
  it.each([
    [[{ number: 4 }], 'A title', 'fourth-round'],
    [[{}], 'The talks were held, it is said, in great secrecy', 'the-talks-were-held-it-is'],
    [[{ place: { city: 'São Paulo', country: 'BR' } }], undefined, 'meeting-in-sao-paulo'],
    [[], undefined, 'report'],
  ])('of %j and %s', (meetings, title, words) => {
    const header = { title: null, publisher: null, url: null, published: null, language: null, text: null };
    const explained = {
      file: 'a',
      article: header,
      meetings: meetings.map((one) => ({ ...NONE, ...one })),
      problems: [],
    };
    expect(wordsForName(explained, title)).toBe(words);
  });
});

describe('draftHeaderOf(source, known, text)', () => {
  const known = [
    articleOf('x', { url: 'https://www.daily.example/1', publisher: 'The Daily' }),
    articleOf('x', { url: 'http://daily.example/2', publisher: 'The Daily' }),
    articleOf('x', { url: 'https://daily.example/3', publisher: 'Daily, The' }),
  ];
  const source = articleOf('Ein Text.', {
    url: 'https://daily.example/9',
    language: 'de',
    published: '2023',
  });

  it('knows the publisher of an address from other articles', () => {
    expect(maybePublisherOf('https://daily.example/9', known)).toBe('The Daily');
    expect(maybePublisherOf('https://weekly.example/9', known)).toBeNull();
    expect(maybePublisherOf(null, known)).toBeNull();
  });

  it('makes a digest in English and leaves other texts in their language', () => {
    const common = { publisher: 'The Daily', url: 'https://daily.example/9', published: '2023' };
    expect(draftHeaderOf(source, known, 'digest')).toEqual({
      ...common,
      ...{ language: 'en', text: 'digest', translatedFrom: 'de' },
    });
    expect(draftHeaderOf(source, known, 'excerpt')).toEqual({ ...common, language: 'de', text: 'excerpt' });
  });
});

describe('outlineOf and excerptOf', () => {
  const TEXT =
    'The fourth Aland–Beland Security Talks were held in Atown. It rained. Terrorism was discussed there.';
  const { article, explained } = createExplainer(registry)({
    path: 'a.txt',
    bytes: new TextEncoder().encode(TEXT),
  });

  it('has the sentences that state something, with what', () => {
    const outline = article === null ? [] : outlineOf(article, explained);
    expect(outline[0]?.text).toBe('The fourth Aland–Beland Security Talks were held in Atown.');
    expect(outline[0]?.facts).toContain('number: 4');
    expect(outline.map(({ text }) => text)).not.toContain('It rained.');
  });

  it('marks what is left out between them', () => {
    const whole = articleOf('One is here. Two is here. Three is here.');
    expect(excerptOf(whole, ['One is here.', 'Two is here.'])).toEqual(['One is here. Two is here.']);
    expect(excerptOf(whole, ['One is here.', 'Three is here.'])).toEqual(['One is here. […] Three is here.']);
    expect(excerptOf(whole, [])).toEqual([]);
  });
});
