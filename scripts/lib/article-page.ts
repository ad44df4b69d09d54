// The report of article:check as one page that needs nothing else: no script, no request.
import type { Article } from '../../src/domain/article.ts';
import { placesIn } from '../../src/domain/place.ts';
import { marksOf, type MarkedRun } from '../../src/pipeline/explain-marks.ts';
import { wordsOfConfidence, wordsOfValue } from '../../src/pipeline/explain-words.ts';
import type { Explained, ExplainedMeeting } from '../../src/pipeline/explain.ts';
import { harmless } from './terminal.ts';

/** One article as read, and what was understood of it. */
type Read = { explained: Explained; article: Article | null };

const STYLE = `
:root { color-scheme: light dark; --line: light-dark(#d8d4cc, #4a4741); --soft: light-dark(#5d5850, #b5b0a6); }
body { font: 1rem/1.55 Georgia, 'Noto Serif', serif; max-width: 76rem; margin: 0 auto; padding: 1.5rem; background: light-dark(#fdfcfa, #1b1a18); color: light-dark(#1d1b18, #ece9e3); }
h1, h2, h3, table, .soft { font-family: system-ui, sans-serif; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.15rem; margin-top: 2.5rem; overflow-wrap: anywhere; } h3 { font-size: 1rem; }
.soft { color: var(--soft); font-size: .9rem; overflow-wrap: anywhere; }
.text { max-width: 42rem; }
blockquote { margin: 0 0 0 1rem; padding-left: 1rem; border-left: 2px solid var(--line); }
mark { background: var(--mark); color: inherit; padding: .05em 0; border-bottom: 2px solid var(--edge); }
.m0 { --mark: light-dark(#cfe8f3, #17394a); --edge: #2a7f9e; } .m1 { --mark: light-dark(#d5ecd2, #1d3f1f); --edge: #3c8a3a; }
.m2 { --mark: light-dark(#f0d9ee, #44234a); --edge: #9a4c96; } .m3 { --mark: light-dark(#f6e7bd, #4a3c10); --edge: #a3801a; }
.m4 { --mark: light-dark(#dcdff7, #2a2e57); --edge: #5560b8; }
.scroll { overflow-x: auto; } table { border-collapse: collapse; font-size: .85rem; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .3rem .6rem .3rem 0; border-bottom: 1px solid var(--line); }
.soft, td:nth-child(n + 3):nth-child(-n + 5) { color: var(--soft); }
@media (min-width: 56rem) { td:nth-child(n + 3):nth-child(-n + 5) { white-space: nowrap; } }
@media (max-width: 44rem) {
  body { padding: 1rem; } thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .scroll { overflow: visible; } table, tbody { display: block; }
  tr { display: grid; grid-template-columns: 5rem auto auto 1fr; gap: 0 .5rem; padding: .45rem 0; border-bottom: 1px solid var(--line); }
  td { border: 0; padding: 0; min-width: 0; overflow-wrap: anywhere; } td:nth-child(1) { color: var(--soft); }
  td:nth-child(2) { grid-column: 2 / -1; font-weight: 600; } td:nth-child(3) { grid-column: 2; }
  td:nth-child(n + 3):nth-child(-n + 5) { font-size: .75rem; white-space: nowrap; } td:nth-child(6) { grid-column: 2 / -1; }
}
.error { color: light-dark(#a1200f, #ff9d8c); } .warning { color: light-dark(#7a5400, #f0c46a); }
`;

/** The page, in UTF-8. */
export function articlePage(files: readonly Read[]): string {
  const title = files.length === 1 ? (files[0]?.explained.file ?? '') : `${files.length} articles`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>What the reader understands: ${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>What the reader understands</h1>
${files.map(section).join('\n')}
</body>
</html>
`;
}

function section({ explained, article }: Read): string {
  const { title, publisher, published, language, text, url } = explained.article;
  const facts = [publisher, published, language, text, url].filter((word) => word !== null).join(' · ');
  const blocks = article === null ? [] : marksOf(article, explained);
  const words = blocks.map(({ kind, runs }) => {
    const tag = kind === 'quotation' ? 'blockquote' : 'p';
    return `<${tag}>${runs.map((run) => runOf(run, explained)).join('')}</${tag}>`;
  });
  const places = placesIn(article?.raw ?? '');
  return `<section>
<h2>${escaped(explained.file)}</h2>
<p class="soft">${escaped([title, facts].filter((line) => line !== null && line !== '').join(' — '))}</p>
<div class="text"${language === null ? '' : ` lang="${escaped(language)}"`}>
${words.join('\n')}
</div>
${explained.meetings.map((meeting, index) => meetingOf(meeting, index, places)).join('\n')}
${problemsOf(explained)}
</section>`;
}

function runOf({ text, marks }: MarkedRun, { meetings }: Explained): string {
  const [first] = marks;
  const words = escaped(harmless(text)).replaceAll('\n', '<br>');
  if (first === undefined) return words;
  const said = marks.flatMap(({ meeting, claim }) => {
    const one = meetings[meeting]?.claims[claim];
    return one === undefined ? [] : [`${one.field}: ${wordsOfValue(one.field, one.value)}`];
  });
  return `<mark class="m${first.meeting % 5}" title="${escaped([...new Set(said)].join('; '))}">${words}</mark>`;
}

function meetingOf(meeting: ExplainedMeeting, index: number, places: ReturnType<typeof placesIn>): string {
  const kind = meeting.focus ? 'what it is about' : meeting.implied ? 'implied' : 'mentioned';
  const name = meeting.name ?? meeting.dialogue ?? `meeting of ${meeting.parties.join(' and ')}`;
  const rows = meeting.claims.map(({ field, value, basis, rule, confidence, support, evidence }) => {
    const { line, column } = places(evidence.start);
    const words = escaped(harmless(evidence.exact));
    const cells = [
      field,
      wordsOfValue(field, value),
      basis,
      rule,
      wordsOfConfidence(confidence, support),
    ].map((cell) => `<td>${escaped(harmless(cell))}</td>`);
    return `<tr>${cells.join('')}<td>“${words}” <span class="soft">${line}:${column}</span></td></tr>`;
  });
  const head = ['Field', 'Value', 'Basis', 'Rule', 'Confidence', 'Words'];
  return `<h3><mark class="m${index % 5}">${escaped(harmless(name))}</mark> <span class="soft">${kind}</span></h3>
<div class="scroll"><table>
<thead><tr>${head.map((cell) => `<th scope="col">${cell}</th>`).join('')}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table></div>`;
}

function problemsOf({ problems }: Explained): string {
  if (problems.length === 0) return '<p class="soft">No problems.</p>';
  const items = problems.map(({ line, column, severity, rule, message, fix }) => {
    const words = escaped(harmless(`${message}${fix === null ? '' : ` ${fix}`}`));
    return `<li><span class="${severity}">${severity}</span> ${line}:${column} <span class="soft">${rule}</span> ${words}</li>`;
  });
  return `<h3>Problems</h3>\n<ul>\n${items.join('\n')}\n</ul>`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
