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
import { maybeSaid, speakerOf, type Before, type Said } from './quotes/sieve.ts';
import { speakersOf, type Speakers } from './quotes/speakers.ts';
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
  let before: Before = { last: null, line: null, leads: null };
  text.blocks.forEach((block, index) => {
    if (block.furniture !== null) return;
    before = { ...before, line: null };
    for (const line of linesOf(text.blocks, index, lexis)) {
      const cues = cuesOf(line, before.last?.speaker ?? null);
      const { found, last } = directIn(line, cues, before, speakers);
      mentions.push(...found, ...indirectIn(line, cues, speakers));
      speakers.heard(line, cues);
      const speaker = last ?? speakerOf(line, cues);
      before = { last: speaker ?? before.last, line: speaker, leads: leadsOn(line) };
    }
  });
  return mentions;
}

function directIn(
  line: Line,
  cues: readonly Cue[],
  before: Before,
  speakers: Speakers,
): { found: QuoteMention[]; last: Said | null } {
  const found: QuoteMention[] = [];
  let last: Said | null = null;
  for (const [at, { run }] of line.tokens.entries()) {
    if (run === null) continue;
    const said = maybeSaid(line, at, cues, before);
    if (said === null) continue;
    last = said;
    found.push(mentionOf(line, run.start, run.end, true, said, speakers));
  }
  return { found, last };
}

function indirectIn(line: Line, cues: readonly Cue[], speakers: Speakers): QuoteMention[] {
  return reportedIn(line, cues).map((said) => mentionOf(line, said.start, said.end, false, said, speakers));
}

function mentionOf(
  { block, text }: Line,
  start: number,
  end: number,
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
