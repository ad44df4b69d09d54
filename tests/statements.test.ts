// What we say about dialogues and meetings: from files of sentences to the pages, with every fault told at its place.
import { describe, expect, it } from 'vitest';
import type { Problem } from '../src/domain/problem.ts';
import { buildContent, type BuildResult } from '../src/pipeline/build.ts';

const HEADER = `---
publisher: Daily
url: https://example.org/third
published: 2024-06-05
language: en
text: digest
---
`;
const BODY =
  'The third China–Germany Security Dialogue was held in Berlin on 5 June 2024. It is run by "two" offices &amp; one ministry.';
const ARTICLE = '2024-06-05-daily-third-round';
const DIALOGUE = 'china-germany-security-dialogue';
const MEETING = `${DIALOGUE}-3`;
const REGISTRY = {
  'countries.yaml':
    '- {id: CN, names: {en: China}, demonyms: {en: [Chinese]}}\n- {id: DE, names: {en: Germany}, demonyms: {en: [German]}}\n',
  'places.yaml': '- {id: berlin, names: {en: Berlin}, country: DE}\n',
  'dialogues.yaml': `- {id: ${DIALOGUE}, names: {en: China–Germany Security Dialogue}, sides: [CN, DE]}\n`,
};

function files(folder: string, texts: Readonly<Record<string, string>>) {
  return Object.entries(texts).map(([name, text]) => ({
    path: `content/${folder}/${name}`,
    bytes: new TextEncoder().encode(text),
  }));
}

function build(
  introductions: Readonly<Record<string, string>>,
  background: Readonly<Record<string, string>> = {},
): BuildResult & { generated: Map<string, string> } {
  const generated = new Map<string, string>();
  const result = buildContent(
    {
      articles: files('articles/2024', { [`${ARTICLE}.md`]: `${HEADER}\n${BODY}\n` }),
      registry: files('registry', REGISTRY),
      rulings: [],
      record: [],
      introductions: files('introductions', introductions),
      background: files('background', background),
    },
    { writeGenerated: (path, text) => generated.set(path, text), writeRecord: () => {} },
  );
  return { ...result, generated };
}

function told(problems: readonly Problem[]): string[] {
  return problems
    .filter(({ severity }) => severity !== 'note')
    .map(
      ({ file, line, column, rule, message, fix }) =>
        `${file.replace('content/', '')}:${line}:${column} ${rule}: ${message} ${fix ?? ''}`,
    );
}

const sentence = (words: string, en = 'Two offices run it.') =>
  `- en: ${en}\n  de: Zwei Ämter führen ihn.\n  cites:\n    - { article: ${ARTICLE}, words: '${words}' }\n`;

describe('sentences about a dialogue or a meeting', () => {
  it('reach what they are about, with the words that they rest on', () => {
    const { dialogues, meetings, generated, problems } = build(
      { [`${DIALOGUE}.yaml`]: sentence('run by "two" offices') },
      { [`${MEETING}.yaml`]: `${sentence('held in Berlin')}  differs: true\n` },
    );
    expect(told(problems)).toEqual([]);
    const raw = `${HEADER}\n${BODY}\n`;
    const [said] = dialogues[0]?.introduction ?? [];
    const [source] = said?.sources ?? [];
    expect(said).toMatchObject({
      id: `${DIALOGUE}/introduction/1`,
      text: { en: 'Two offices run it.', de: 'Zwei Ämter führen ihn.' },
    });
    expect(raw.slice(source?.start, source?.end)).toBe('run by "two" offices');
    expect(meetings[0]?.background).toMatchObject([{ id: `${MEETING}/background/1`, differs: true }]);
    const article = generated.get(`articles/${ARTICLE}.mdx`) ?? '';
    expect(article).toContain(`"${DIALOGUE}/introduction/1"`);
    expect(generated.get(`dialogues/${DIALOGUE}.mdx`)).toContain('## Sources');
    expect(generated.get(`meetings/${MEETING}.mdx`)).toContain('## Where sources differ');
  });

  it('are data, whatever they hold', () => {
    const { generated, problems } = build({
      [`${DIALOGUE}.yaml`]: sentence('held in Berlin', '"import x from \'y\' <script>{1}</script> ---"'),
    });
    expect(told(problems)).toEqual([]);
    const text = generated.get(`dialogues/${DIALOGUE}.mdx`) ?? '';
    const body = text.slice(text.indexOf('\n---\n') + 5);
    expect(body).not.toMatch(/import|script/u);
  });

  it('are left out with a problem at the place of each fault', () => {
    const { dialogues, problems } = build(
      {
        [`${DIALOGUE}.yaml`]:
          sentence('held in Bonn') +
          '- en: x\n  cites:\n    - { article: 2024-06-05-daily-third-rund, words: held }\n' +
          '- en: x\n- de: y\n  cites: []\n  why: z\n',
        'china-germany-security-dialog.yaml': sentence('held in Berlin'),
        'A b.yaml': sentence('held in Berlin'),
        'b.yaml': 'en: x\n',
      },
      { [`${DIALOGUE}-4.yaml`]: sentence('held in Berlin') },
    );
    expect(dialogues[0]?.introduction).toEqual([]);
    expect(told(problems)).toMatchInlineSnapshot(`
      [
        "introductions/china-germany-security-dialogue.yaml:8:3 missing-key: A sentence needs "cites": the words that the sentence rests on, article by article. Add a line "cites: …" to the sentence.",
        "introductions/china-germany-security-dialogue.yaml:9:3 missing-key: A sentence needs "en": in English. Add a line "en: …" to the sentence.",
        "introductions/china-germany-security-dialogue.yaml:10:10 wrong-value: "cites" is a list; it has to have at least 1. Correct it, or remove the line.",
        "introductions/china-germany-security-dialogue.yaml:11:3 unknown-key: "why" is not a key of a sentence. Remove the line; the keys are "en", "de", "zh", "differs", "gap" and "cites".",
        "introductions/A b.yaml:1:1 file-name: "A b.yaml" is no name here: the file is named after the dialogue or meeting that it is about. Rename the file after the id, as its page and its address have it.",
        "introductions/b.yaml:1:1 wrong-value: The file is no list of sentences. Begin each sentence with "- en: …".",
        "background/china-germany-security-dialogue-4.yaml:1:1 statement-about: The record has no meeting "china-germany-security-dialogue-4", which the file is named after. Rename it: "china-germany-security-dialogue-3".",
        "introductions/china-germany-security-dialog.yaml:1:1 statement-about: The record has no dialogue "china-germany-security-dialog", which the file is named after. Rename it: "china-germany-security-dialogue".",
        "introductions/china-germany-security-dialogue.yaml:4:55 statement-words: The words that are cited do not stand in "2024-06-05-daily-third-round". Copy the words from the body of the article exactly, from within one paragraph.",
        "introductions/china-germany-security-dialogue.yaml:7:18 statement-article: There is no article "2024-06-05-daily-third-rund" to cite. Write "2024-06-05-daily-third-round".",
      ]
    `);
  });
});
