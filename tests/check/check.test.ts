import { describe, expect, it } from 'vitest';
import type { Claim, Report } from '../../src/domain/claim.ts';
import type { Fact, Meeting } from '../../src/domain/meeting.ts';
import { spanOf, type Span } from '../../src/domain/span.ts';
import { check } from '../../src/pipeline/check/check.ts';
import { rules } from '../../src/pipeline/check/index.ts';
import type { Checkable } from '../../src/pipeline/check/rule.ts';
import { resolve } from '../../src/pipeline/resolve/resolve.ts';
import { articleOf, registryOf } from '../factories.ts';

const article = articleOf('Ann and Ben met in Atown on Monday.', {
  id: '2023-09-28-daily-round',
  path: 'content/articles/2023/2023-09-28-daily-round.md',
  published: '2023-09-28',
  url: 'https://daily.example/a',
  finished: true,
});

const sound: Checkable = {
  articles: [article],
  reports: [],
  meetings: [],
  dialogues: [],
  registry: registryOf({
    countries: [{ id: 'AA', names: { en: 'Aland' } }],
    topics: [{ id: 'terrorism', names: { en: 'Terrorism' } }],
  }),
  rulings: [],
};

/** Problems as lines: place, severity, rule, message, fix. */
function told(input: Partial<Checkable>): string[] {
  return check({ ...sound, ...input }).map(
    ({ file, line, column, severity, rule, message, fix }) =>
      `${file}:${line}:${column} ${severity} ${rule}: ${message} ${fix ?? ''}`,
  );
}

function spanAt(words: string): Span {
  const start = article.raw.indexOf(words);
  return spanOf(article.id, article.raw, start, start + words.length);
}

function fact<T>(id: string, value: T, span: Span = spanAt('Ann')): Fact<T> {
  const evidence = { ...span, basis: 'stated', rule: 'r', confidence: 1, reported: 'held' } as const;
  return { id, value, basis: 'stated', sources: [evidence], rivals: [], ruling: null, reason: null };
}

function meeting(fields: Partial<Meeting>): Meeting {
  return {
    ...{ id: 'm', dialogue: null, name: null, number: null, status: fact('m/status', 'held'), date: null },
    ...{ place: null, host: null, rank: null, parties: [], participants: [], organisations: [], topics: [] },
    ...{ quotes: [], outcomes: [], implied: false, articles: [article.id], furtherReports: [] },
    ...fields,
  } as Meeting;
}

function claim(value: string, span: Span, confidence = 1): Claim {
  return { field: 'date', value, basis: 'stated', rule: 'calendar-date', confidence, span };
}

function report(...claims: Claim[]): Report {
  return { article: article.id, focus: true, implied: false, claims };
}

describe('check(input)', () => {
  it('finds nothing where all is well', () => {
    expect(
      told({
        reports: [report(claim('2023-09-25', spanAt('Monday')))],
        meetings: [meeting({ topics: [fact('m/topics/terrorism', 'terrorism')] })],
      }),
    ).toEqual([]);
  });

  it('has rules with names of their own and a sentence each', () => {
    expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length);
    for (const { name, description } of rules) {
      expect(name).toMatch(/^[a-z]+(?:-[a-z]+)*$/u);
      expect(description).toMatch(/^[A-Z].*\.$/u);
    }
  });
});

describe('duplicate-id', () => {
  it('wants a name for each article and an id for each meeting', () => {
    const other = {
      ...article,
      path: 'content/articles/2022/2023-09-28-daily-round.md',
      url: null,
      published: null,
    };
    expect(told({ articles: [article, other] }).filter((line) => line.includes('duplicate-id')))
      .toMatchInlineSnapshot(`
      [
        "content/articles/2022/2023-09-28-daily-round.md:1:1 error duplicate-id: The name "2023-09-28-daily-round" is taken by content/articles/2023/2023-09-28-daily-round.md. Give this file another name: an article has its address from it.",
      ]
    `);
    expect(told({ meetings: [meeting({}), meeting({})] })).toMatchInlineSnapshot(`
      [
        "content/record:1:1 error duplicate-id: Two meetings have the id "m". This is a fault of the build, not of an article: please report it with this line.",
      ]
    `);
  });
});

describe('article-file-name', () => {
  it.each([
    ['2023/2023-09-28-daily-round.md', '2023-09-28'],
    ['2023/2023-09-28-daily-round.md', '2023-09-28?'],
    ['2023/2023-09-daily-round.md', '2023-09'],
    ['2023/2023-daily-round.md', '2023~'],
    ['undated/daily-round.md', null],
    ['undated/daily-2023.md', null],
  ])('takes %s for one of %s', (name, published) => {
    expect(told({ articles: [{ ...article, path: `content/articles/${name}`, published }] })).toEqual([]);
  });

  it.each([
    ['2023/2023-09-27-daily-round.md', '2023-09-28'],
    ['2022/2023-09-28-daily-round.md', '2023-09-28'],
    ['2023/daily-round.md', '2023-09-28'],
    ['2023/2023-09-28-daily-round.md', '2023-09'],
    ['2023/2023-09-28-daily-round.md', null],
    ['2023/2023-09-28-Daily_Round.md', '2023-09-28'],
    ['2023/2023-09-28.md', '2023-09-28'],
  ])('does not take %s for one of %s', (name, published) => {
    expect(
      told({ articles: [{ ...article, path: `content/articles/${name}`, published }] }),
    ).toMatchSnapshot();
  });

  it('leaves texts that are no finished articles alone', () => {
    expect(told({ articles: [{ ...article, finished: false, path: 'My notes.txt' }] })).toEqual([]);
  });
});

describe('same-page', () => {
  const withUrl = (id: string, url: string) => ({
    ...article,
    id,
    path: `content/articles/2023/2023-09-28-${id}.md`,
    raw: `url: ${url}`,
    url,
  });
  it.each([
    ['http://www.daily.example/a/'],
    ['https://daily.example/a?utm_source=x#top'],
    ['https://daily.example/a'],
  ])('tells that %s is the page of another article', (url) => {
    expect(told({ articles: [article, withUrl('b', url)] })).toMatchSnapshot();
  });
  it('tells pages apart that differ in what they ask for', () => {
    const articles = [withUrl('b', 'https://a.example/?id=1'), withUrl('c', 'https://a.example/?id=2')];
    expect(told({ articles })).toEqual([]);
  });
});

describe('unknown-language', () => {
  it('tells of a language that is not read', () => {
    expect(told({ articles: [{ ...article, language: 'es', raw: 'language: es' }] })).toMatchInlineSnapshot(`
      [
        "content/articles/2023/2023-09-28-daily-round.md:1:1 warning unknown-language: Texts in "es" are not read yet, so dates, people and the like will be missed. Write the digest in one of the languages that are read, with "translatedFrom" for that of the page.",
      ]
    `);
    expect(told({ articles: [{ ...article, language: 'und' }] })).toHaveLength(1);
    expect(told({ articles: [{ ...article, language: 'zh-Hant' }] })).toEqual([]);
  });
});

describe('evidence-rereads', () => {
  it('tells of words that do not stand where evidence says', () => {
    const moved = { ...spanAt('Monday'), start: 0 };
    expect(told({ reports: [report(claim('2023-09-25', moved))] })).toMatchInlineSnapshot(`
      [
        "content/articles/2023/2023-09-28-daily-round.md:1:1 error evidence-rereads: The words behind "date" do not stand at 0 to 34 of the file. This is a fault of the reader, not of the article: please report it with this file.",
      ]
    `);
    expect(told({ meetings: [meeting({ date: fact('m/date', '2023', moved) })] })).toHaveLength(1);
    expect(
      told({ meetings: [meeting({ date: fact('m/date', '2023', { ...moved, article: 'x' }) })] }),
    ).toHaveLength(1);
  });
});

describe('value-without-claim', () => {
  it('tells of a value that nothing states', () => {
    const bare = { ...fact('m/number', 4), sources: [] };
    expect(told({ meetings: [meeting({ number: bare })] })).toMatchInlineSnapshot(`
      [
        "content/record/m.yaml:1:1 error value-without-claim: The number of "m" has no words of an article behind it. This is a fault of the build, not of an article: please report it with this line.",
      ]
    `);
  });
});

describe('unknown-reference', () => {
  it('tells of ids that the registry does not have, with the nearest', () => {
    const participant = { name: 'Ann', person: 'ann', role: null, country: 'AB', part: 'chair' } as const;
    expect(
      told({
        meetings: [
          meeting({
            topics: [fact('m/topics/terorism', 'terorism', spanAt('met'))],
            participants: [fact('m/participants/ann', participant)],
          }),
        ],
      }),
    ).toMatchInlineSnapshot(`
      [
        "content/articles/2023/2023-09-28-daily-round.md:1:1 error unknown-reference: The participants of "m" name a person that the registry does not know: "ann". Add "ann" to content/registry/people.yaml, or correct it.",
        "content/articles/2023/2023-09-28-daily-round.md:1:1 error unknown-reference: The participants of "m" name a country that the registry does not know: "AB". Write "AA", or add "AB" to content/registry/countries.yaml.",
        "content/articles/2023/2023-09-28-daily-round.md:1:1 warning participant-office: Ann takes part in "m" here, and no article on it gives the office. Give the office and the side as the page has them; if the person did not take part, say the sentence more plainly.",
        "content/articles/2023/2023-09-28-daily-round.md:1:13 error unknown-reference: The topics of "m" name a topic that the registry does not know: "terorism". Write "terrorism", or add "terorism" to content/registry/topics.yaml.",
      ]
    `);
  });

  it('tells of a ruling that rests on no article', () => {
    const ruling = {
      id: 'r',
      decision: 'same',
      meetings: ['a', 'b'],
      reason: { en: 'x' },
      sources: ['2023-09-28-dialy-round'],
    } as const;
    expect(told({ rulings: [{ ...ruling, meetings: ['a', 'b'], sources: [...ruling.sources] }] }))
      .toMatchInlineSnapshot(`
      [
        "content/rulings/r.yaml:1:1 error unknown-reference: The ruling rests on the article "2023-09-28-dialy-round", which does not exist. Write "2023-09-28-daily-round".",
      ]
    `);
  });
});

describe('unsure-value', () => {
  it('notes once for each rule what it proposes', () => {
    const reports = [report(claim('2023-09-25', spanAt('Monday'), 0.8), claim('2023', spanAt('Atown'), 0.8))];
    expect(told({ reports })).toMatchInlineSnapshot(`
      [
        "content/articles/2023/2023-09-28-daily-round.md:1:29 note unsure-value: The rule "calendar-date" is right in 80 of 100 cases, so what it found is a proposal: date "2023-09-25", date "2023". Confirm or correct it with an entry under "says" in the header.",
      ]
    `);
    expect(told({ reports: [report(claim('2023-09-25', spanAt('Monday'), 0.85))] })).toEqual([]);
  });
});

describe('sources-disagree', () => {
  const registry = registryOf({
    countries: [
      { id: 'AA', names: { en: 'A' } },
      { id: 'BB', names: { en: 'B' } },
    ],
  });
  const of = (id: string, date: string, publisher: string | null) => {
    const one = articleOf(`On ${date} they met.`, {
      id,
      path: `${id}.md`,
      published: '2023-09-28',
      publisher,
    });
    const span = spanOf(id, one.raw, 3, 3 + date.length);
    const common = { basis: 'stated', rule: 'r', confidence: 1, span } as const;
    const claims: Claim[] = [
      { ...common, field: 'status', value: 'held' },
      { ...common, field: 'date', value: date },
      { ...common, field: 'number', value: 4 },
      { ...common, field: 'dialogue', value: 'a-b-talks' },
      { ...common, field: 'parties', value: 'AA' },
      { ...common, field: 'parties', value: 'BB' },
    ];
    return { article: one, report: { article: id, focus: true, implied: false, claims } satisfies Report };
  };
  const input = (...given: ReturnType<typeof of>[]): Checkable => {
    const articles = given.map((one) => one.article);
    const reports = given.map((one) => one.report);
    const resolved = resolve({ articles, reports, registry, rulings: [], known: [] });
    return { articles, reports, registry, rulings: [], ...resolved };
  };

  it('tells of two digests of equal standing that contradict each other', () => {
    expect(told(input(of('x', '2023-09-25', null), of('y', '2023-09-26', null)))).toMatchInlineSnapshot(`
      [
        "x.md:1:4 warning sources-disagree: The date of "a-b-talks-4" is "2023-09-25" here and "2023-09-26" (y) elsewhere, and neither source ranks before the other. Look at the pages again; if both stand, decide with a file in content/rulings (decision: set, meeting: a-b-talks-4, field: date).",
      ]
    `);
  });

  it('is silent where they agree', () => {
    expect(told(input(of('x', '2023-09-25', null), of('y', '2023-09-25', null)))).toEqual([]);
  });
});

describe('participant-office', () => {
  const somebody = (role: string | null, country: string | null) =>
    fact('m/participants/ann', { name: 'Ann', person: null, role, country, part: 'participant' as const });

  it('wants an office and a side of everybody who took part', () => {
    expect(told({ meetings: [meeting({ participants: [somebody(null, null)] })] })).toMatchInlineSnapshot(`
      [
        "content/articles/2023/2023-09-28-daily-round.md:1:1 warning participant-office: Ann takes part in "m" here, and no article on it gives the office and side. Give the office and the side as the page has them; if the person did not take part, say the sentence more plainly.",
      ]
    `);
    expect(told({ meetings: [meeting({ participants: [somebody('minister', null)] })] })).toHaveLength(1);
    expect(told({ meetings: [meeting({ participants: [somebody('minister', 'AA')] })] })).toEqual([]);
  });
});
