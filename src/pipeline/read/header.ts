import type { ProblemList } from '../../domain/place.ts';
import { articleHeader, type ArticleHeader } from '../../schema/article.ts';
import { readForm, type FormWords } from './form.ts';
import type { FrontMatter } from './front-matter.ts';
import { isPlainDay, tellDay } from './publication-day.ts';
import { readYaml, type Yaml } from './yaml.ts';

/** What is known of an article from its header. */
export type Header = Partial<ArticleHeader>;

/** The longest header that is read, in code units. */
const HEADER_LIMIT = 32 * 1024;

/** What people write for a key of ours. */
const SYNONYMS: Readonly<Record<string, string>> = {
  date: 'published',
  lang: 'language',
  link: 'url',
  source: 'publisher',
  headline: 'title',
  license: 'licence',
  archive: 'archived',
  kind: 'text',
  type: 'text',
};

/** The header of a Markdown file. Null where its YAML cannot be read, or a finished article has a fault in it. */
export function readHeader(
  raw: string,
  matter: FrontMatter,
  finished: boolean,
  problems: ProblemList,
): Header | null {
  if (matter.yamlEnd - matter.yamlStart > HEADER_LIMIT) {
    problems.add(matter.yamlStart, {
      rule: 'header-size',
      severity: 'error',
      message: `The header has more than ${HEADER_LIMIT} characters, so it is not read.`,
      fix: 'Put the text below the second line of "---"; the header holds a few keys only.',
    });
    return null;
  }
  const yaml = readYaml(raw, matter.yamlStart, matter.yamlEnd, problems);
  if (yaml.value === undefined) return null;
  if (yaml.value !== null && (typeof yaml.value !== 'object' || Array.isArray(yaml.value))) {
    problems.add(matter.yamlStart, {
      rule: 'yaml',
      severity: 'error',
      message: 'The header is no list of keys with their values.',
      fix: 'Write it in lines of "key: value".',
    });
    return null;
  }
  const given = entriesOf(yaml, matter, finished);
  const words: FormWords = {
    noun: 'an article',
    where: 'the header',
    synonyms: SYNONYMS,
    lenient: !finished,
  };
  readForm(articleHeader, given, [], words, problems);
  const header: Header = {};
  for (const [key, schema] of Object.entries(articleHeader.shape)) {
    const value = (given.value as Record<string, unknown>)[key];
    const result = schema.safeParse(value);
    if (result.success && result.data !== undefined) Object.assign(header, { [key]: result.data });
  }
  for (const key of ['published', 'retrieved'] as const) {
    const value = header[key];
    if (value === undefined || isPlainDay(value)) continue;
    tellDay(key, value, given.valueAt([key]), problems);
    delete header[key];
  }
  tellLicence(header, given, problems);
  return header;
}

/** The keys of the header; a missing one is told at the opening line. Unfinished texts may use short names. */
function entriesOf(yaml: Yaml, matter: FrontMatter, finished: boolean): Yaml {
  const value: Record<string, unknown> = { ...(yaml.value as Record<string, unknown> | null) };
  const renamed = new Map<string, string>();
  if (!finished) {
    for (const [short, key] of [
      ['date', 'published'],
      ['lang', 'language'],
    ] as const) {
      if (!(short in value) || key in value) continue;
      value[key] = value[short];
      delete value[short];
      renamed.set(key, short);
    }
  }
  const own = (path: readonly PropertyKey[]): PropertyKey[] =>
    path.map((step, at) => (at === 0 && typeof step === 'string' ? (renamed.get(step) ?? step) : step));
  return {
    value,
    valueAt: (path) => (path.length === 0 ? matter.start : yaml.valueAt(own(path))),
    keyAt: (path) => yaml.keyAt(own(path)),
  };
}

function tellLicence(header: Header, yaml: Yaml, problems: ProblemList): void {
  if (header.text !== 'original' || header.licence !== undefined) return;
  problems.add(yaml.keyAt(['text']), {
    rule: 'missing-key',
    severity: 'error',
    message: '"text" is "original", and nothing says under which licence the whole text may stand here.',
    expected: ['licence'],
    fix: 'Add a line "licence: …" to the header, or write a digest in your own words.',
  });
}
