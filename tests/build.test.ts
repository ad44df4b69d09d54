import { describe, expect, test } from 'vitest';
import type { SourceFile } from '../src/domain/article.ts';
import { buildContent, type BuildInput } from '../src/pipeline/build.ts';

const REGISTRY: Record<string, string> = {
  'countries.yaml': `
- id: CN
  names: { en: China, de: China }
  demonyms: { en: [Chinese] }
- id: DE
  names: { en: Germany }
  demonyms: { en: [German] }
`,
  'places.yaml': `
- { id: berlin, names: { en: Berlin }, country: DE }
`,
  'dialogues.yaml': `
- id: china-germany-security-dialogue
  names: { en: China–Germany Security Dialogue }
  sides: [CN, DE]
`,
};

const HEADER = `---
publisher: Daily
url: https://daily.example/round
language: en
text: digest
published: 2024-06-05
---
`;
const BODY = 'The third round of the China–Germany Security Dialogue was held in Berlin on 4 June 2024.';

function files(folder: string, texts: Record<string, string | Uint8Array>): SourceFile[] {
  return Object.entries(texts).map(([name, text]) => ({
    path: `${folder}/${name}`,
    bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text,
  }));
}

/** Builds in memory. */
function build(articles: Record<string, string | Uint8Array>, more: Partial<BuildInput> = {}) {
  const generated = new Map<string, string>();
  const record = new Map<string, string>();
  const input: BuildInput = {
    articles: files('content/articles/2024', articles),
    registry: files('content/registry', REGISTRY),
    rulings: [],
    record: [],
    ...more,
  };
  const result = buildContent(input, {
    writeGenerated: (path, text) => generated.set(path, text),
    writeRecord: (path, text) => record.set(path, text),
  });
  return { ...result, generated, record };
}

const ROUND = 'china-germany-security-dialogue-3';

test('an article becomes a meeting, a dialogue and a record', () => {
  const { generated, record, meetings, problems } = build({
    '2024-06-05-daily-third-round.md': `${HEADER}\n${BODY}\n`,
  });
  expect(problems.filter(({ severity }) => severity !== 'note')).toEqual([]);
  expect([...generated.keys()]).toEqual([
    'articles/2024-06-05-daily-third-round.mdx',
    `meetings/${ROUND}.mdx`,
    'dialogues/china-germany-security-dialogue.mdx',
    'places/berlin.mdx',
    'countries/CN.mdx',
    'countries/DE.mdx',
  ]);
  expect([...record.keys()]).toEqual([`${ROUND}.yaml`]);
  expect(meetings).toMatchObject([
    {
      id: ROUND,
      number: { value: 3 },
      status: { value: 'held' },
      date: { value: '2024-06-04' },
      place: { value: { city: 'Berlin', country: 'DE' } },
    },
  ]);
});

test('an article with an error is left out, and all others are written', () => {
  const broken = {
    'no-publisher.md': HEADER.replace('publisher: Daily\n', '') + BODY,
    'no-such-day.md': HEADER.replace('2024-06-05', '2024-02-30') + BODY,
    'unknown-key.md': HEADER.replace('publisher', 'publsher') + BODY,
    'bad-yaml.md': HEADER.replace('publisher: Daily', 'publisher: "Daily') + BODY,
    'empty.md': '',
    'no-text.md': Uint8Array.of(0xc3, 0x28),
    'huge.md': `${HEADER}\n${'x'.repeat(300_000)}`,
  };
  const { articles, leftOut, meetings, problems, generated } = build({
    ...broken,
    'good.md': `${HEADER}\n${BODY}\n`,
  });
  const errors = problems.filter(({ severity }) => severity === 'error');
  expect([articles, leftOut]).toEqual([1, 7]);
  expect(new Set(errors.map(({ file }) => file.split('/').at(-1)))).toEqual(new Set(Object.keys(broken)));
  expect(meetings.map(({ id }) => id)).toEqual([ROUND]);
  expect([...generated.keys()].filter((path) => path.startsWith('articles/'))).toEqual(['articles/good.mdx']);
});

test('text that looks like code is text', () => {
  const body = `import of equipment was on the agenda.\n\nexport controls, too.\n\n{ "a": 1 }\n\n${BODY}\n`;
  const { generated, problems } = build({ 'good.md': `${HEADER}\n${body}` });
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  const article = generated.get('articles/good.mdx') ?? '';
  expect(article.slice(0, article.indexOf('\n---\n'))).toContain('import of equipment was on the agenda.');
  expect(article.slice(article.indexOf('\n---\n'))).not.toContain('import');
});

test('two files of one name: the first counts, the second is told', () => {
  const second = files('content/articles/2025', { 'good.md': `${HEADER}\n${BODY}\n` });
  const first = files('content/articles/2024', { 'good.md': `${HEADER}\n${BODY}\n` });
  const { articles, leftOut, problems } = build({}, { articles: [...first, ...second] });
  expect([articles, leftOut]).toEqual([1, 1]);
  expect(problems.filter(({ severity }) => severity === 'error').map(({ rule }) => rule)).toEqual([
    'duplicate-id',
  ]);
});

describe('the record', () => {
  const vague = `${HEADER}\nThe China–Germany Security Dialogue was held in Berlin in June 2024.\n`;
  const precise = `${HEADER.replace('/round', '/later')}\n${BODY}\n`;

  test('keeps the id of a meeting whose day and number become known', () => {
    const first = build({ 'vague.md': vague });
    expect([...first.record.keys()]).toEqual(['china-germany-security-dialogue-2024-06.yaml']);
    const record = files('content/record', Object.fromEntries(first.record));
    const second = build({ 'vague.md': vague, 'precise.md': precise }, { record });
    expect([...second.record.keys()]).toEqual(['china-germany-security-dialogue-2024-06.yaml']);
    expect(second.meetings[0]).toMatchObject({
      number: { value: 3 },
      date: { value: '2024-06-04', rivals: [] },
    });
    const without = build({ 'vague.md': vague, 'precise.md': precise });
    expect([...without.record.keys()]).toEqual([`${ROUND}.yaml`]);
  });

  test('is the same after a second build', () => {
    const first = build({ 'precise.md': precise });
    const second = build(
      { 'precise.md': precise },
      { record: files('content/record', Object.fromEntries(first.record)) },
    );
    expect(second.record).toEqual(first.record);
    expect(second.generated).toEqual(first.generated);
  });

  test('that is broken is told and costs nothing else', () => {
    const record = files('content/record', { 'a.yaml': '<<<<<<< HEAD\nid: a\n', 'b.yaml': 'id: b\n' });
    const { meetings, problems } = build({ 'precise.md': precise }, { record });
    expect(meetings).toHaveLength(1);
    const told = problems.filter(({ severity }) => severity === 'error');
    expect(told.map(({ file, line, rule }) => [file, line, rule])).toEqual([
      ['content/record/a.yaml', 1, 'record-broken'],
      ['content/record/b.yaml', 1, 'record-broken'],
    ]);
  });

  test('of a folder that is only a part: nothing is lost', () => {
    const record = files('content/record', Object.fromEntries(build({ 'precise.md': precise }).record));
    const other = BODY.replace('third', 'fifth').replace('2024', '2026');
    const articles = files('elsewhere', { 'other.txt': ` date 2026-06-05 ${other}` });
    const errorsOf = (partial: boolean) =>
      build({}, { articles, record, partial })
        .problems.filter(({ severity }) => severity === 'error')
        .map(({ rule }) => rule);
    expect([errorsOf(true), errorsOf(false)]).toEqual([[], ['meeting-lost']]);
  });
});

test('progress counts every article once', () => {
  const seen: number[] = [];
  const input = { registry: files('content/registry', REGISTRY), rulings: [], record: [] };
  const articles = files('content/articles', { 'a.md': `${HEADER}\n${BODY}`, 'b.md': '', 'c.txt': BODY });
  buildContent(
    { ...input, articles },
    { writeGenerated: () => {}, writeRecord: () => {}, progress: ({ articles: done }) => seen.push(done) },
  );
  expect(seen).toEqual([1, 2, 3]);
});
