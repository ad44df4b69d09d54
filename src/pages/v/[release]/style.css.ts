import { frozen } from '../../../site/releases.ts';

/** The sheet of a release: the site's own, as they are today, with what they import. Faces are the reader's. */
const sheets = import.meta.glob<string>(
  [
    '../../../styles/{tokens,base,shell,parts,lists,prose,foot,evidence,cite,tables,print}.css',
    '../../../timeline/sheets/{marks,thread}.css',
  ],
  { query: '?inline', import: 'default', eager: true },
);
const ORDER = [
  'tokens',
  'base',
  'shell',
  'parts',
  'lists',
  'prose',
  'foot',
  'evidence',
  'cite',
  'tables',
  'marks',
  'thread',
  'print',
];

export function getStaticPaths() {
  return frozen === null ? [] : [{ params: { release: frozen } }];
}

export function GET(): Response {
  const named = Object.entries(sheets).map(([path, text]) => ({
    text,
    at: ORDER.indexOf(path.replace(/^.*\/|\.css$/gu, '')),
  }));
  const text = named.sort((a, b) => a.at - b.at).map((sheet) => sheet.text);
  return new Response(text.join('\n'), { headers: { 'content-type': 'text/css' } });
}
