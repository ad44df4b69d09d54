// Quotations: an ordered sieve, surest rule first. Only what stands between quotation marks is verbatim.
import type { PersonMention, QuoteMention } from './mention.ts';
import { quotes as en } from './languages/en/quotes.ts';
import { cuesOf } from './quotes/cues.ts';
import { linesOf, type Line } from './quotes/lines.ts';
import { isMark } from './quotes/phrase.ts';
import { maybeSaid, speakerOf, type Before, type Said } from './quotes/sieve.ts';
import { reportedIn } from './quotes/reported.ts';
import { speakersOf } from './quotes/speakers.ts';
import { lexisOf, type Lexis } from './quotes/words.ts';
import type { Text } from './text.ts';

const LANGUAGES: Readonly<Record<string, Lexis>> = {
  en: lexisOf(en),
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
  let before: Before = { said: null, line: null, leads: null };
  text.blocks.forEach((block, index) => {
    if (block.furniture !== null) return;
    before = { ...before, line: null };
    for (const line of linesOf(text.blocks, index, lexis)) {
      const cues = cuesOf(line);
      let said: Said | null = null;
      for (const [at, token] of line.tokens.entries()) {
        if (token.run === null) continue;
        const found = maybeSaid(line, at, cues, said === null ? before : { ...before, said });
        if (found === null) continue;
        said = found;
        const { run } = token;
        mentions.push({
          kind: 'quote',
          rule: said.rule,
          at: { block: index, start: run.start, end: run.end },
          text: block.text.slice(run.start, run.end),
          direct: true,
          ...speakers.name(said),
        });
      }
      for (const clause of reportedIn(line, cues)) {
        const { rule, start, end } = clause;
        mentions.push({
          kind: 'quote',
          rule,
          at: { block: index, start, end },
          text: block.text.slice(start, end),
          direct: false,
          ...speakers.name(clause),
        });
      }
      speakers.heard(line, cues);
      const speaker = said ?? speakerOf(line, cues);
      before = { said: speaker ?? before.said, line: speaker, leads: null };
      before.leads = leadsOn(line);
    }
  });
  return mentions;
}

function leadsOn({ tokens }: Line): Before['leads'] {
  const last = tokens.at(-1);
  if (last?.run?.closed === false) return 'open';
  return isMark(last, ':：') ? 'colon' : null;
}
