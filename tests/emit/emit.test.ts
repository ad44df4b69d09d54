import fc from 'fast-check';
import type { Root } from 'mdast';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Article } from '../../src/domain/article.ts';
import type { Claim, Report } from '../../src/domain/claim.ts';
import type { Registry } from '../../src/domain/registry.ts';
import { spanOf } from '../../src/domain/span.ts';
import { emit } from '../../src/pipeline/emit/emit.ts';
import { resolve } from '../../src/pipeline/resolve/resolve.ts';
import { entries, sections, type CollectionName } from '../../src/schema/entry.ts';
import { remembered } from '../../src/schema/record.ts';
import { articleOf, HLSD, registry, reportOf, type Says } from '../resolve/story.ts';
import { hostileText } from './hostile.ts';
import { readBack } from './read-back.ts';

const WORDS = new Set<string>(
  Object.values(sections).flatMap((list) => list.flatMap(([heading]) => [heading])),
);
const COMPONENTS = new Set<string>(Object.values(sections).flatMap((list) => list.map(([, name]) => name)));
/** Every node is a heading of fixed words, or a section component that gets `props.of`. */
function assertOnlySections(body: Root): void {
  for (const node of body.children) {
    if (node.type === 'heading') {
      const [word] = node.children;
      expect(node.children).toHaveLength(1);
      expect(word?.type === 'text' && WORDS.has(word.value)).toBe(true);
      continue;
    }
    if (node.type !== 'mdxJsxFlowElement') throw new Error(`node in a body: ${node.type}`);
    expect(COMPONENTS.has(node.name ?? '')).toBe(true);
    expect(node.children).toEqual([]);
    expect(node.attributes).toMatchObject([
      {
        type: 'mdxJsxAttribute',
        name: 'of',
        value: { type: 'mdxJsxAttributeValueExpression', value: 'props.of' },
      },
    ]);
    expect(node.attributes).toHaveLength(1);
  }
}

function build(
  story: readonly Says[],
  articles: readonly Article[] = story.map(articleOf),
  own: Registry = registry,
) {
  const reports = story.map(reportOf);
  const resolved = resolve({ articles, reports, registry: own, rulings: [], known: [] });
  return { resolved, ...emit({ articles, registry: own, ...resolved }) };
}

const round: Says = {
  article: 'a',
  dialogue: HLSD,
  number: 4,
  date: '2023-09-26',
  place: { city: 'Berlin', country: 'DE' },
  status: 'held',
  parties: ['CN', 'DE'],
  participants: [
    { name: 'Chen Wenqing', person: 'chen-wenqing', role: 'head', country: 'CN', part: 'speaker' },
  ],
  organisations: [{ name: 'Federal Chancellery', organisation: 'chancellery', country: 'DE' }],
};

describe('files', () => {
  test('one for each thing that occurs, and for nothing else', () => {
    const { generated, record } = build([round]);
    expect(generated.map(({ path }) => path)).toEqual([
      'articles/a.mdx',
      `meetings/${HLSD}-4.mdx`,
      `dialogues/${HLSD}.mdx`,
      'people/chen-wenqing.mdx',
      'organisations/chancellery.mdx',
      'places/berlin.mdx',
      'countries/CN.mdx',
      'countries/DE.mdx',
    ]);
    expect(record.map(({ path }) => path)).toEqual([`${HLSD}-4.yaml`]);
  });

  test('the body has the sections that have something to say', () => {
    const { generated } = build([round]);
    const meeting = generated.find(({ path }) => path.startsWith('meetings/'));
    expect(meeting?.text.slice(meeting.text.indexOf('\n---\n') + 5)).toMatchInlineSnapshot(`
      "
      ## Facts

      <Facts of={props.of} />

      ## Who took part

      <Participants of={props.of} />

      ## Organisations

      <Organisations of={props.of} />

      ## Sources

      <Sources of={props.of} />
      "
    `);
  });

  test('the record is small and plain', () => {
    expect(build([round]).record[0]?.text).toMatchInlineSnapshot(`
      "id: china-germany-high-level-security-dialogue-4
      dialogue: china-germany-high-level-security-dialogue
      number: 4
      status: held
      date: 2023-09-26
      city: Berlin
      country: DE
      host: null
      parties:
        - CN
        - DE
      participants:
        - name: Chen Wenqing
          role: head
          country: CN
          part: speaker
      organisations:
        - Federal Chancellery
      topics: []
      outcomes: 0
      quotes: 0
      disputed: []
      rulings: []
      articles:
        - a
      furtherReports: []
      "
    `);
  });

  test('the front matter is the data', () => {
    const { resolved, generated } = build([round]);
    const file = generated.find(({ path }) => path.startsWith('meetings/'));
    expect(file && readBack(file).data).toEqual(resolved.meetings[0]);
  });
});

test('whatever contributors write, a body holds fixed words only and the front matter is the same data', () => {
  const story = fc.record({ text: hostileText, name: hostileText, role: hostileText, title: hostileText });
  fc.assert(
    fc.property(story, ({ text, name, role, title }) => {
      const article: Article = {
        ...articleOf(round, 0),
        raw: text,
        title,
        publisher: name,
        blocks: [{ kind: 'paragraph', text, offsets: Array.from({ length: text.length + 1 }, (_, i) => i) }],
      };
      const span = spanOf('a', text, 0, text.length);
      const claim = (field: string, value: unknown) =>
        ({ field, value, basis: 'stated', rule: 'told', confidence: 0.9, span }) as Claim;
      const reports: Report[] = [
        {
          article: 'a',
          focus: true,
          implied: false,
          claims: [
            claim('dialogue', HLSD),
            claim('number', 4),
            claim('status', 'held'),
            claim('name', name),
            claim('participants', { name, person: null, role, country: null, part: 'met' }),
            claim('organisations', { name, organisation: null, country: null }),
            claim('quotes', { speaker: name, relay: role, text, direct: true }),
            claim('outcomes', text),
          ],
        },
      ];
      const resolved = resolve({ articles: [article], reports, registry, rulings: [], known: [] });
      const { generated, record } = emit({ articles: [article], registry, ...resolved });
      for (const file of generated) {
        const { data, body } = readBack(file);
        assertOnlySections(body);
        expect(entries[file.path.split('/')[0] as CollectionName].safeParse(data).success).toBe(true);
      }
      const [own, meeting] = generated.map(readBack);
      expect(own?.data).toMatchObject({ title, blocks: [{ text }] });
      expect(meeting?.data).toEqual(resolved.meetings[0]);
      expect(record.map((file) => remembered.parse(parse(file.text)).id)).toEqual([`${HLSD}-4`]);
    }),
    { numRuns: 60 },
  );
}, 60_000);
