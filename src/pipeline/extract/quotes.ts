// Quotations: an ordered sieve, surest rule first. Only what stands between quotation marks is verbatim.
import type { PersonMention, QuoteMention } from './mention.ts';
import { quotes as de } from './languages/de/quotes.ts';
import { quotes as en } from './languages/en/quotes.ts';
import { quotes as fr } from './languages/fr/quotes.ts';
import { quotes as it } from './languages/it/quotes.ts';
import { quotes as zh } from './languages/zh/quotes.ts';
import { cuesOf, type Cue } from './quotes/cues.ts';
import { linesOf, type Line } from './quotes/lines.ts';
import { reportedIn } from './quotes/reported.ts';
import type { Run } from './quotes/runs.ts';
import { maybeSaid, speakerOf, type Before, type Said } from './quotes/sieve.ts';
import { speakersOf, type Speakers } from './quotes/speakers.ts';
import { saidBefore, wholeOf } from './quotes/subjunctive.ts';
import { isMark } from './quotes/token.ts';
import { lexisOf, type Lexis } from './quotes/words.ts';
import type { Text } from './text.ts';

const LANGUAGES: Readonly<Record<string, Lexis>> = {
  de: lexisOf(de),
  en: lexisOf(en),
  fr: lexisOf(fr),
  it: lexisOf(it),
  zh: lexisOf(zh),
};

/**
 * What is said in a text, and who says it.
 *
 * Direct: `Chen said: “The talks were candid.”` Not: `the “Belt and Road” initiative`, which nobody says.
 */
export function extractQuotes(text: Text, people: readonly PersonMention[]): QuoteMention[] {
  const lexis = LANGUAGES[text.language];
  if (lexis === undefined) return [];
  const speakers = speakersOf(people);
  const mentions: QuoteMention[] = [];
  let before: Before = { last: null, line: null, quoted: null, leads: null };
  let waiting: Quotation[] = [];
  text.blocks.forEach((block, index) => {
    if (block.furniture !== null) return;
    before = { ...before, line: null };
    for (const line of linesOf(text.blocks, index, lexis)) {
      const cues = cuesOf(line, before.last?.speaker ?? null);
      const quotations = quotationsIn(line, cues, before);
      const said = quotations.findLast((each) => each.said !== null)?.said ?? null;
      for (const each of [...waitedFor(waiting, quotations[0]), ...quotations]) {
        if (each.said !== null) mentions.push(mentionOf(each.line, each.run, true, each.said, speakers));
      }
      for (const each of reportedIn(line, cues)) mentions.push(mentionOf(line, each, false, each, speakers));
      const goesOn = saidBefore(line, cues, before);
      if (goesOn !== null) mentions.push(mentionOf(line, wholeOf(line), false, goesOn, speakers));
      speakers.heard(line, cues);
      const speaker = said ?? goesOn ?? speakerOf(line, cues);
      const open = quotations.at(-1);
      const waits = open?.said === null && !open.run.closed;
      if (!waits) waiting = [];
      else waiting.push(open);
      const leads = waits ? null : leadsOn(line);
      before = { last: speaker ?? before.last, line: speaker, quoted: said, leads };
    }
  });
  return mentions.sort((a, b) => a.at.block - b.at.block || a.at.start - b.at.start);
}

/** A quotation of a line, and who says it as far as that is known. */
type Quotation = { line: Line; run: Run; said: Said | null };

function quotationsIn(line: Line, cues: readonly Cue[], before: Before): Quotation[] {
  return line.tokens.flatMap(({ run }, at) =>
    run === null ? [] : [{ line, run, said: maybeSaid(line, at, cues, before) }],
  );
}

/** Paragraphs of one quotation whose speaker is named only with the last of them. */
function waitedFor(waiting: readonly Quotation[], last: Quotation | undefined): Quotation[] {
  if (last?.said?.rule !== 'quote-then-verb') return [];
  const said = { ...last.said, rule: 'paragraph-goes-on' };
  return waiting.map((each) => ({ ...each, said }));
}

function mentionOf(
  { block, text }: Line,
  { start, end }: { start: number; end: number },
  direct: boolean,
  said: Said,
  speakers: Speakers,
): QuoteMention {
  const at = { block, start, end };
  const words = text.slice(start, end);
  return { kind: 'quote', rule: said.rule, at, text: words, direct, ...speakers.name(said) };
}

function leadsOn({ tokens }: Line): Before['leads'] {
  const last = tokens.at(-1);
  if (last?.run?.closed === false) return 'open';
  return isMark(last, ':：') ? 'colon' : null;
}
