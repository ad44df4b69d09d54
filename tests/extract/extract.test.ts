import { describe, expect, it } from 'vitest';
import { claimsOf, type Report } from '../../src/domain/claim.ts';
import type { Article } from '../../src/domain/article.ts';
import { createExtractor } from '../../src/pipeline/extract/extract.ts';
import { articleOf, registryOf } from '../factories.ts';

const registry = registryOf({
  countries: [
    { id: 'NO', names: { en: 'Norway' }, demonyms: { en: ['Norwegian', 'Norwegians'] } },
    { id: 'CL', names: { en: 'Chile' }, demonyms: { en: ['Chilean', 'Chileans'] } },
    { id: 'PE', names: { en: 'Peru' }, demonyms: { en: ['Peruvian'] } },
  ],
  places: [
    { id: 'oslo', names: { en: 'Oslo' }, country: 'NO' },
    { id: 'santiago', names: { en: 'Santiago' }, country: 'CL' },
    { id: 'lima', names: { en: 'Lima' }, country: 'PE' },
  ],
  topics: [
    { id: 'fisheries', names: { en: 'Fisheries' }, words: { en: ['fisheries', 'illegal fishing'] } },
    { id: 'cyber-security', names: { en: 'Cyber security' }, words: { en: ['cyber security'] } },
  ],
  dialogues: [
    {
      id: 'chile-norway-maritime-security-dialogue',
      names: { en: 'Chile-Norway Maritime Security Dialogue' },
      sides: ['CL', 'NO'],
      rank: 'officials',
    },
  ],
});
const extract = createExtractor(registry);

function read(words: string, header: Partial<Article> = {}): Report[] {
  return extract(articleOf(words, { published: '2022-05-13', ...header }));
}

/** What the focus says, in a line: number, status, date, place, host. */
function focusOf(words: string, header: Partial<Article> = {}): string {
  return lineOf(read(words, header).find((report) => report.focus));
}

function lineOf(report: Report | undefined): string {
  if (report === undefined) return 'nothing';
  const number = claimsOf(report, 'number')[0]?.value ?? '-';
  const status = claimsOf(report, 'status')[0]?.value ?? '-';
  const date = claimsOf(report, 'date')[0]?.value ?? '-';
  const place = claimsOf(report, 'place')[0]?.value;
  return [number, status, date, place?.city ?? '-', place?.country ?? '-'].join(' ');
}

describe('the meeting an article is about', () => {
  const cases: [string, string, string][] = [
    [
      'a plain report',
      'The third Chile-Norway Maritime Security Dialogue was held in Oslo on 12 May 2022.',
      '3 held 2022-05-12 Oslo NO',
    ],
    [
      'a weekday and the day of publication',
      'Norwegian and Chilean officials met in Santiago on Tuesday for the second round of their maritime security dialogue.',
      '2 held 2022-05-10 Santiago CL',
    ],
    [
      'the day of a statement is not the day of the meeting',
      'The second maritime security dialogue of Norway and Chile took place in Oslo on 4 May, the ministry said on Thursday.',
      '2 held 2022-05-04 Oslo NO',
    ],
    [
      'an announcement',
      'Santiago will host the fourth maritime security dialogue between Chile and Norway on 20 May 2022, officials said on Friday.',
      '4 planned 2022-05-20 Santiago CL',
    ],
    [
      'a meeting that was called off',
      'The fifth Chile-Norway Maritime Security Dialogue, set for 9 May 2022 in Oslo, has been postponed.',
      '5 cancelled 2022-05-09 Oslo NO',
    ],
    [
      'without a day of publication a weekday stays open',
      'The second Chile-Norway Maritime Security Dialogue was held in Oslo on Tuesday.',
      '2 held - Oslo NO',
    ],
    [
      'a dateline is no date and no place of a meeting',
      'OSLO, May 12 (NTB) -- Chile and Norway held the third round of their maritime security dialogue on Wednesday.',
      '3 held 2022-05-11 - -',
    ],
    [
      'a city the registry lacks is read by its own spelling',
      'The third Chile-Norway Maritime Security Dialogue was held in Bergen on 12 May 2022.',
      '3 held 2022-05-12 Bergen -',
    ],
  ];

  it.each(cases)('%s', (_, words, expected) => {
    const header = words.includes('on Tuesday.') ? { published: null } : {};
    expect(focusOf(words, header)).toBe(expected);
  });
});

describe('a meeting without a word for it', () => {
  it('is where somebody of one side met somebody of the other', () => {
    expect(
      focusOf('Kari Berg, Norwegian foreign minister, met Chilean officials in Santiago on 11 May 2022.'),
    ).toBe('- held 2022-05-11 Santiago CL');
  });

  it('is none where the two are of one side', () => {
    expect(
      focusOf('Kari Berg, Norwegian foreign minister, met Norwegian officials in Oslo on 11 May 2022.'),
    ).toBe('nothing');
  });
});

describe('two dialogues in one text', () => {
  it('gives each its own number', () => {
    const more = createExtractor({
      ...registry,
      dialogues: [
        ...registry.dialogues,
        {
          id: 'chile-norway-polar-consultations',
          names: { en: 'Chile-Norway Polar Consultations' },
          sides: ['CL', 'NO'],
        },
      ],
    });
    const reports = more(
      articleOf(
        'The third Chile-Norway Maritime Security Dialogue and the seventh Chile-Norway Polar Consultations were held in Oslo on 12 May 2022.',
        { published: '2022-05-13' },
      ),
    );
    expect(reports.map(lineOf)).toEqual(['3 held 2022-05-12 Oslo NO', '7 held 2022-05-12 Oslo NO']);
  });
});

describe('clauses that speak of other meetings', () => {
  it('keeps the first round apart from the one that is reported', () => {
    const reports = read(
      'This week’s maritime dialogue between Chile and Norway is the third since 2018, when the first meeting was held in Oslo. Officials met in Santiago on Wednesday.',
    );
    expect(reports.map(lineOf)).toEqual(['3 held 2022-05-11 Santiago CL', '1 held 2018 Oslo NO']);
  });

  it('reads the next round as planned', () => {
    const reports = read(
      'The third Chile-Norway Maritime Security Dialogue was held in Oslo on 12 May 2022. The fourth round is to be held in Santiago in 2023.',
    );
    expect(reports.map(lineOf)).toEqual(['3 held 2022-05-12 Oslo NO', '4 planned 2023 Santiago CL']);
  });

  it('implies the rounds between a dated first one and the pandemic', () => {
    const reports = read(
      'The dialogue between Chile and Norway in Oslo on Wednesday is the fourth since 2017, when the first meeting was held in Santiago. The meetings were held every year until the pandemic.',
    );
    const implied = reports.filter((report) => report.implied);
    expect(implied.map((report) => claimsOf(report, 'number')[0]?.value)).toEqual([2, 3]);
    expect(implied.map((report) => claimsOf(report, 'date')[0]?.value)).toEqual(['2018', '2019']);
    expect(implied.flatMap((report) => report.claims).every((claim) => claim.basis === 'implied')).toBe(true);
  });

  it('implies nothing where the years do not fit', () => {
    const reports = read(
      'The dialogue between Chile and Norway in Oslo on Wednesday is the ninth since 2017, when the first meeting was held in Santiago. The meetings were held every year until the pandemic.',
    );
    expect(reports.filter((report) => report.implied)).toEqual([]);
  });

  it('makes a meeting with a third country one of its own', () => {
    const reports = read(
      'Kari Berg, Norwegian State Secretary for Defence, led the third Chile-Norway Maritime Security Dialogue with officials from Chile in Santiago on Wednesday.\n\nDuring her visit to Lima, Kari Berg also met Luis Vega, Peru’s foreign minister.',
    );
    const aside = reports.find((report) => claimsOf(report, 'parties').some((claim) => claim.value === 'PE'));
    expect(aside === undefined ? null : claimsOf(aside, 'place')[0]?.value.city).toBe('Lima');
    expect(aside === undefined ? null : claimsOf(aside, 'date')[0]?.value).toBe('../2022-05-13');
    expect(
      focusOf('The third Chile-Norway Maritime Security Dialogue was held in Oslo on 12 May 2022.'),
    ).toContain('Oslo');
  });
});

describe('what is not evidence', () => {
  it('leaves page furniture alone', () => {
    const [focus] = read(
      '02:10 Peru and Chile reopen border Peru and Chile reopen border\n\nThe third Chile-Norway Maritime Security Dialogue was held in Oslo on 12 May 2022. The two sides discussed illegal fishing and cyber security.\n\nRelated: Lima talks | Photos',
    );
    expect(focus === undefined ? [] : claimsOf(focus, 'parties').map((claim) => claim.value)).toEqual([
      'CL',
      'NO',
    ]);
    expect(focus === undefined ? [] : claimsOf(focus, 'topics').map((claim) => claim.value)).toEqual([
      'fisheries',
      'cyber-security',
    ]);
  });

  it('finds no meeting where there is none', () => {
    expect(read('The harvest in Chile was good. Prices in Norway fell.')).toEqual([]);
  });
});

describe('evidence', () => {
  it('re-reads exactly, for every claim', () => {
    const words =
      'The third Chile-Norway Maritime Security Dialogue was held in Oslo on 12 May 2022. The two sides discussed illegal fishing.';
    for (const { span } of read(words).flatMap((report) => report.claims)) {
      expect(words.slice(span.start, span.end)).toBe(span.exact);
    }
  });
});
