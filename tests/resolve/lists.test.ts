import { describe, expect, test } from 'vitest';
import type { Part } from '../../src/domain/meeting.ts';
import { HLSD, meetingOf, type Says } from './story.ts';

const round = { dialogue: HLSD, number: 4, date: '2023-09-26', status: 'held' };
const person = (
  name: string,
  role: string | null,
  part: Part = 'participant',
  country: string | null = 'CN',
) => ({
  ...{ name, person: null, role, country, part },
});

// Each line: who names whom, and who is on the page: name, office, part, rival offices or parts.
const people: [why: string, story: Says[], shown: unknown[][]][] = [
  [
    'name order and capitals',
    [
      { participants: [person('YAMADA Shigeo', 'deputy minister')] },
      { participants: [person('Shigeo Yamada', 'deputy minister')] },
    ],
    [['YAMADA Shigeo', 'deputy minister', 'participant', []]],
  ],
  [
    'a person of the registry in two scripts',
    [
      { participants: [person('陈文清', '书记', 'speaker')], language: 'zh' },
      { participants: [person('Chen Wenqing', 'head of the commission')] },
    ],
    [['Chen Wenqing', 'head of the commission', 'speaker', []]],
  ],
  [
    'a surname alone',
    [
      { participants: [person('Wolfgang Schmidt', 'Federal Minister', 'host', 'DE')] },
      { participants: [person('Schmidt', null, 'participant', 'DE')] },
    ],
    [['Wolfgang Schmidt', 'Federal Minister', 'host', []]],
  ],
  [
    'a surname that two people have is nobody',
    [
      { participants: [person('Wang Yi', null), person('Wang Wentao', null)] },
      { participants: [person('Wang', null)] },
    ],
    [
      ['Wang Yi', null, 'participant', []],
      ['Wang Wentao', null, 'participant', []],
      ['Wang', null, 'participant', []],
    ],
  ],
  [
    'an office that says more',
    [
      { participants: [person('Li Wei', 'foreign minister')] },
      { participants: [person('Li Wei', 'State Councilor and Foreign Minister')] },
    ],
    [['Li Wei', 'State Councilor and Foreign Minister', 'participant', []]],
  ],
  [
    'one office in other words',
    [
      { participants: [person('Li Wei', 'adviser to the Chinese premier')] },
      { participants: [person('Li Wei', 'adviser to the premier of China')] },
      { participants: [person('Li Wei', 'China’s adviser')] },
    ],
    [['Li Wei', 'adviser to the Chinese premier', 'participant', []]],
  ],
  [
    'offices that differ',
    [
      { participants: [person('Li Wei', 'head of the commission', 'chair')], publisher: 'Reuters' },
      { participants: [person('Li Wei', 'Politburo member', 'chair')] },
    ],
    [['Li Wei', 'head of the commission', 'chair', ['Politburo member']]],
  ],
  [
    'the office in English, whatever language the best source has',
    [
      {
        participants: [person('Wolfgang Schmidt', 'Chef des Bundeskanzleramts', 'host', 'DE')],
        language: 'de',
        publisher: 'Federal Chancellery',
      },
      { participants: [person('Wolfgang Schmidt', 'Head of the Chancellery', 'participant', 'DE')] },
    ],
    [['Wolfgang Schmidt', 'Head of the Chancellery', 'host', []]],
  ],
  [
    'host against chair, met aside against there',
    [
      {
        participants: [person('Rex Tillerson', null, 'host', 'DE'), person('Helge Braun', null, 'met', 'DE')],
        publisher: 'Reuters',
      },
      {
        participants: [
          person('Rex Tillerson', null, 'chair', 'DE'),
          person('Helge Braun', null, 'speaker', 'DE'),
        ],
      },
    ],
    [
      ['Rex Tillerson', null, 'host', ['chair']],
      ['Helge Braun', null, 'met', ['speaker']],
    ],
  ],
  [
    'chairs first, then the sides in order',
    [
      {
        participants: [
          person('Anna Weber', null, 'participant', 'DE'),
          person('Li Wei', null),
          person('Karl Brandt', null, 'chair', 'DE'),
        ],
      },
    ],
    [
      ['Karl Brandt', null, 'chair', []],
      ['Li Wei', null, 'participant', []],
      ['Anna Weber', null, 'participant', []],
    ],
  ],
];

test.each(people)('people: %s', (_, story, shown) => {
  const { participants } = meetingOf(story.map((says) => ({ ...round, ...says })));
  expect(
    participants.map(({ value, rivals }) => [
      value.name,
      value.role,
      value.part,
      rivals.map((rival) => (rival.value.role === value.role ? rival.value.part : rival.value.role)),
    ]),
  ).toEqual(shown);
});

test('bodies: one per id or per name and side, in the order of the sides', () => {
  const body = (name: string, country: string | null) => ({ name, organisation: null, country });
  const { organisations } = meetingOf([
    {
      ...round,
      organisations: [
        body('Federal Chancellery', null),
        body('Ministry of Justice', 'DE'),
        body('Ministry of Justice', 'CN'),
      ],
    },
    { ...round, organisations: [body('ministry of justice', 'CN')] },
  ]);
  expect(organisations.map(({ id, value, sources }) => [id, value, sources.length])).toEqual([
    [
      `${HLSD}-4/organisations/ministry-of-justice-cn`,
      { name: 'Ministry of Justice', organisation: null, country: 'CN' },
      2,
    ],
    [
      `${HLSD}-4/organisations/chancellery`,
      { name: 'Federal Chancellery', organisation: 'chancellery', country: 'DE' },
      1,
    ],
    [
      `${HLSD}-4/organisations/ministry-of-justice-de`,
      { name: 'Ministry of Justice', organisation: null, country: 'DE' },
      1,
    ],
  ]);
});

test('quotations: the same words once, with the fullest speaker and the relay', () => {
  const quote = (speaker: string | null, relay: string | null, text: string) => ({
    speaker,
    relay,
    text,
    direct: true,
  });
  const { quotes } = meetingOf([
    {
      ...round,
      article: 'b',
      published: '2023-09-29',
      quotes: [quote('Chen', null, 'mutual trust and clarity')],
    },
    {
      ...round,
      article: 'a',
      published: '2023-09-28',
      quotes: [quote('Chen Wenqing', 'Xinhua', 'Mutual trust and clarity'), quote(null, null, '互信')],
    },
  ]);
  expect(quotes.map(({ value }) => value)).toEqual([
    quote('Chen Wenqing', 'Xinhua', 'Mutual trust and clarity'),
    quote(null, null, '互信'),
  ]);
});

describe('ids of elements', () => {
  const idsOf = (field: 'participants' | 'outcomes' | 'topics', values: unknown[]) =>
    meetingOf([{ ...round, [field]: values }])[field].map(({ id }) => id.slice(`${HLSD}-4/`.length));

  test('a name, in any script', () => {
    expect(
      idsOf('participants', [person('Yin Bai', null), person('孙芳安', null), person('Đỗ Hùng', null)]),
    ).toEqual([
      'participants/yin-bai',
      'participants/do-hung',
      expect.stringMatching(/^participants\/x-[a-z0-9]+$/u),
    ]);
  });

  test('a long text is cut and stays its own', () => {
    const long = 'Both sides agreed to hold the next round of the dialogue in Beijing in the coming year';
    const ids = idsOf('outcomes', [long, `${long} at the latest`]);
    expect(ids.every((id) => id.startsWith('outcomes/both-sides-agreed-to-hold') && id.length < 70)).toBe(
      true,
    );
    expect(new Set(ids).size).toBe(2);
  });

  test('two names that leave one slug', () => {
    const body = (name: string, country: string | null) => ({ name, organisation: null, country });
    const organisations = [body('Ministry', 'CN'), body('Ministry CN', null)];
    const ids = meetingOf([{ ...round, organisations }]).organisations.map(({ id }) => id);
    expect(ids).toEqual([`${HLSD}-4/organisations/ministry-cn`, `${HLSD}-4/organisations/ministry-cn-2`]);
  });
});
