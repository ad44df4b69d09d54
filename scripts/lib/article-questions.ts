// The questions of article:new. Escape or Ctrl-C ends it, and nothing is written.
import { cancel, isCancel, note, select, text } from '@clack/prompts';
import { articleHeader } from '../../src/schema/article.ts';
import type { TextKind } from '../../src/domain/article.ts';
import type { DraftHeader } from '../../src/pipeline/draft.ts';

type TextKey = 'url' | 'publisher' | 'title' | 'published' | 'language' | 'licence';

const QUESTIONS: readonly { key: TextKey; message: string; placeholder: string; required: boolean }[] = [
  { key: 'url', message: 'The address of the page', placeholder: 'https://…', required: true },
  { key: 'publisher', message: 'Who published it', placeholder: 'South China Morning Post', required: true },
  {
    key: 'title',
    message: 'Its headline',
    placeholder: 'leave empty where the page has none',
    required: false,
  },
  {
    key: 'published',
    message: 'The day it was published',
    placeholder: '2023-09-28, or 2023-09; empty where unknown',
    required: false,
  },
  { key: 'language', message: 'The language of the text you give here', placeholder: 'en', required: true },
];

/** Asks whose words the article is to hold. */
export async function askKind(): Promise<TextKind> {
  return answered(
    await select({
      message: 'Whose words will the article have?',
      options: [
        { value: 'digest' as const, label: 'A digest', hint: 'your own words, short quotations' },
        {
          value: 'excerpt' as const,
          label: 'An excerpt',
          hint: 'the sentences that state facts, at most 300 words',
        },
        {
          value: 'original' as const,
          label: 'The original',
          hint: 'the whole text, under a licence that allows it',
        },
      ],
    }),
  );
}

/** Asks for each key of a header, with what is known to start from. */
export async function askHeader(known: DraftHeader): Promise<DraftHeader> {
  const header: DraftHeader = { ...known };
  for (const { key, message, placeholder, required } of QUESTIONS) {
    const answer = await askText(key, message, placeholder, required, known[key] ?? '');
    if (answer === '') delete header[key];
    else header[key] = answer;
  }
  if (header.text === 'original') {
    header.licence = await askText(
      'licence',
      'The licence of the text',
      'CC BY 4.0',
      true,
      known.licence ?? '',
    );
  }
  return header;
}

/** Asks for the paragraphs of a digest, one after the other, until an empty one. */
export async function askParagraphs(): Promise<string[]> {
  note(
    'Who met whom, where and when, what was discussed: in your own words.\nAn empty paragraph ends it.',
    'The digest',
  );
  const paragraphs: string[] = [];
  for (;;) {
    const paragraph = answered(
      await text({ message: `Paragraph ${paragraphs.length + 1}`, defaultValue: '' }),
    ).trim();
    if (paragraph === '') return paragraphs;
    paragraphs.push(paragraph);
  }
}

async function askText(
  key: TextKey,
  message: string,
  placeholder: string,
  required: boolean,
  initialValue: string,
): Promise<string> {
  const schema = articleHeader.shape[key];
  const answer = await text({
    message,
    placeholder,
    initialValue,
    defaultValue: '',
    validate: (value) => {
      const given = (value ?? '').trim();
      if (given === '') return required ? 'This is needed.' : undefined;
      const result = schema.safeParse(given);
      return result.success ? undefined : (result.error.issues[0]?.message ?? 'This cannot be read.');
    },
  });
  return answered(answer).trim();
}

/** An answer, or the end of the command. */
function answered<T>(answer: T): Exclude<T, symbol> {
  if (!isCancel(answer)) return answer as Exclude<T, symbol>;
  cancel('Nothing was written.');
  process.exit(1);
}
