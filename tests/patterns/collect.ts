// Every regular expression of the pipeline, whether it is written out or made of parts.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { filesIn, YAML_FILES } from '../../scripts/lib/content-files.ts';

/** A pattern as JavaScript prints it, `/source/flags`, and the files that have it. */
export type Pattern = { pattern: string; files: readonly string[] };

const root = path.resolve(import.meta.dirname, '../..');
const pipeline = path.join(root, 'src', 'pipeline');

/** One short text per language: what is made when it is first needed gets made. */
const TEXTS: Readonly<Record<string, string>> = {
  en: 'The fourth dialogue was held in Berlin on Tuesday 26 September 2023, Minister Anna Weber said.',
  de: 'Der vierte Dialog fand am Dienstag, dem 26. September 2023, in Berlin statt, sagte Ministerin Anna Weber.',
  fr: 'Le quatrième dialogue s’est tenu à Berlin le mardi 26 septembre 2023, a dit la ministre Anna Weber.',
  it: 'Il quarto dialogo si è tenuto a Berlino martedì 26 settembre 2023, ha detto la ministra Anna Weber.',
  zh: '2023年9月26日，第四轮对话在柏林举行，外交部部长王毅说。',
};

/**
 * The patterns that can take more than constant time a place: those that repeat something. A pattern without a
 * repeat reads a bounded stretch from each place, whatever the text, so it is linear by its form: with `all`, also those.
 */
export async function collectPatterns(all = false): Promise<Pattern[]> {
  const files = new Map<string, Set<string>>();
  const add = (pattern: string, file: string): void => {
    if (all || repeats(pattern)) files.set(pattern, (files.get(pattern) ?? new Set()).add(file));
  };
  const sources = readdirSync(pipeline, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  for (const file of sources) {
    for (const literal of literalsIn(readFileSync(path.join(pipeline, file), 'utf8'))) add(literal, file);
  }
  for (const pattern of await constructed(sources)) add(pattern, 'made of parts');
  return [...files]
    .map(([pattern, where]) => ({ pattern, files: [...where].sort() }))
    .sort((a, b) => (a.pattern < b.pattern ? -1 : 1));
}

/** Whether there is a `*`, `+` or `{` outside of classes and escapes. */
export function repeats(pattern: string): boolean {
  return /[*+{]/u.test(pattern.replace(/\\[pP]\{[^}]*\}|\\.|\[(?:\\.|[^\]\\])*\]/gu, ''));
}

function literalsIn(source: string): string[] {
  const found: string[] = [];
  const walk = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) found.push(node.text);
    ts.forEachChild(node, walk);
  };
  walk(ts.createSourceFile('file.ts', source, ts.ScriptTarget.Latest));
  return found;
}

/** What `new RegExp` makes while the modules load and a text of each language is read with the project's registry. */
async function constructed(sources: readonly string[]): Promise<Set<string>> {
  const made = new Set<string>();
  const Plain = globalThis.RegExp;
  const noting = new Proxy(Plain, {
    construct: (target, args, self) => {
      const pattern = Reflect.construct(target, args, self) as RegExp;
      // The caller is the third line: a message, this function, and whoever makes the pattern.
      const caller = new Error().stack?.split('\n')[2] ?? '';
      if (caller.includes('/src/pipeline/')) made.add(String(pattern));
      return pattern;
    },
  });
  globalThis.RegExp = noting;
  try {
    for (const file of sources) await import(path.join(pipeline, file));
    const { buildContent } = await import('../../src/pipeline/build.ts');
    const articles = Object.entries(TEXTS).map(([language, words]) => ({
      path: `content/articles/2023/2023-09-28-${language}.txt`,
      bytes: new TextEncoder().encode(`lang: ${language}\ndate: 2023-09-28\n\n${words}\n`),
    }));
    const registry = filesIn(path.join(root, 'content', 'registry'), YAML_FILES);
    buildContent(
      { articles, registry, rulings: [], record: [] },
      { writeGenerated: () => {}, writeRecord: () => {} },
    );
  } finally {
    globalThis.RegExp = Plain;
  }
  return made;
}
