// Reports without articles around them: a resolution story is a few lines of who says what.
import type { Article } from '../../src/domain/article.ts';
import type { Claim, Report } from '../../src/domain/claim.ts';
import type { Meeting } from '../../src/domain/meeting.ts';
import type { Remembered } from '../../src/domain/record.ts';
import { emptyRegistry, type Registry } from '../../src/domain/registry.ts';
import type { Ruling } from '../../src/domain/ruling.ts';
import { factsOf } from '../../src/pipeline/emit/marks.ts';
import { rememberedOf } from '../../src/pipeline/emit/record.ts';
import { resolve, type Resolved } from '../../src/pipeline/resolve/resolve.ts';

export const HLSD = 'china-germany-high-level-security-dialogue';
export const BOUNDARY = 'china-india-boundary-talks';

/** The values that a report gives, by field; lists as lists. A leading "~" on the key marks it as implied. */
export type Says = {
  article?: string;
  published?: string | null;
  publisher?: string;
  url?: string;
  language?: string;
  focus?: boolean;
  implied?: boolean;
} & Record<string, unknown>;

const OPTIONS = new Set(['article', 'published', 'publisher', 'url', 'language', 'focus', 'implied']);
const LISTS = new Set(['parties', 'participants', 'organisations', 'topics', 'quotes', 'outcomes']);

export const registry: Registry = {
  ...emptyRegistry,
  countries: [
    ['CN', 'China', 'Chinese'],
    ['DE', 'Germany', 'German'],
    ['IN', 'India', 'Indian'],
    ['IT', 'Italy', 'Italian'],
  ].map(([id = '', en = '', of = '']) => ({ id, names: { en }, demonyms: { en: [of] } })),
  places: [
    { id: 'beijing', names: { en: 'Beijing', de: 'Peking' }, country: 'CN' },
    { id: 'berlin', names: { en: 'Berlin' }, country: 'DE' },
  ],
  people: [{ id: 'chen-wenqing', names: { en: 'Chen Wenqing', zh: '陈文清' }, country: 'CN' }],
  organisations: [
    { id: 'xinhua', names: { en: 'Xinhua' }, country: 'CN', kind: 'press', source: 'agency' },
    { id: 'reuters', names: { en: 'Reuters' }, kind: 'press', source: 'wire' },
    { id: 'chancellery', names: { en: 'Federal Chancellery' }, country: 'DE', kind: 'government' },
    { id: 'gazette', names: { en: 'Gazette' }, kind: 'press', source: 'aggregator' },
  ],
  dialogues: [
    { id: HLSD, names: { en: 'China-Germany High-Level Security Dialogue' }, sides: ['CN', 'DE'] },
    { id: BOUNDARY, names: { en: 'Boundary Talks' }, sides: ['IN', 'CN'] },
  ],
};

/** An article of the given id whose text is not looked at. */
export function articleOf(says: Says, index: number): Article {
  const id = says.article ?? `article-${index + 1}`;
  return {
    id,
    path: `content/articles/${id}.md`,
    raw: 'words '.repeat(200),
    finished: true,
    title: null,
    publisher: says.publisher ?? 'Daily',
    url: says.url ?? 'https://example.org/',
    published: says.published === undefined ? null : says.published,
    language: says.language ?? 'en',
    text: 'digest',
    licence: null,
    archived: null,
    retrieved: null,
    translatedFrom: null,
    about: [],
    says: [],
    blocks: [],
  };
}

/** The report that an article gives; every claim stands at a place of its own. */
export function reportOf(says: Says, index: number): Report {
  const article = articleOf(says, index);
  let at = index * 100;
  const claims = Object.entries(says).flatMap(([key, given]): Claim[] => {
    if (OPTIONS.has(key)) return [];
    const field = key.replace('~', '');
    const values = LISTS.has(field) ? (given as unknown[]) : [given];
    return values.map((value) => {
      at += 6;
      const span = { article: article.id, start: at, end: at + 5, exact: 'words', prefix: '', suffix: ' ' };
      const basis = key.startsWith('~') ? 'implied' : 'stated';
      return { field, value, basis, rule: 'told', confidence: 0.9, span } as Claim;
    });
  });
  const implied = says.implied ?? false;
  return { article: article.id, focus: says.focus ?? true, implied, claims };
}

export type More = {
  rulings?: readonly Ruling[];
  known?: readonly Remembered[];
  leftOut?: readonly string[];
};

/** Resolves what is said; reports with one `article` are of one article. */
export function tell(story: readonly Says[], more: More = {}): Resolved {
  const articles = new Map(
    story.map((says, index) => [says.article ?? String(index), articleOf(says, index)]),
  );
  return resolve({
    articles: [...articles.values()],
    reports: story.map(reportOf),
    registry,
    rulings: more.rulings ?? [],
    known: more.known ?? [],
    leftOut: more.leftOut ?? [],
  });
}

/** The story as the meeting that each report was counted to, null where to none. */
export function meetingsOf(story: readonly Says[], more: More = {}): (string | null)[] {
  const { meetings } = tell(story, more);
  return story.map((says, index) => {
    const { claims } = reportOf(says, index);
    const places = claims.map(({ span }) => `${span.article} ${span.start}`);
    return meetings.find((meeting) => placesOf(meeting).some((place) => places.includes(place)))?.id ?? null;
  });
}

/** What the record would remember after the story. */
export function recordOf(story: readonly Says[], more: More = {}): Remembered[] {
  const { meetings, redirected, forwarded } = tell(story, more);
  return [
    ...meetings.map((meeting) => rememberedOf(meeting)),
    ...redirected.map(({ meeting, to }) => rememberedOf(meeting, to)),
    ...forwarded,
  ];
}

/** The one meeting that the story makes. */
export function meetingOf(story: readonly Says[], more: More = {}): Meeting {
  const { meetings } = tell(story, more);
  const [only] = meetings;
  if (meetings.length !== 1 || only === undefined) throw new Error(`meetings: ${meetings.length}`);
  return only;
}

function placesOf(meeting: Meeting): string[] {
  return factsOf(meeting).flatMap(({ sources, rivals }) =>
    [sources, ...rivals.map((rival) => rival.sources)]
      .flat()
      .map(({ article, start }) => `${article} ${start}`),
  );
}
