// "The talks were attended by Ana Ruiz and Li Wei": where only people can stand, a full name needs no office.
import type { Candidate } from './candidates.ts';
import { giveCue } from './cue-people.ts';
import { cuesOf } from './cues.ts';
import { groupsOf } from './groups.ts';
import { maybeGrammar, type Grammar } from './languages.ts';
import type { Line } from './lines.ts';
import { wordsIn, type Stretch } from './names.ts';

const MOST_WORDS = 4;

/** Takes for people the full names of a line that stand where a cue is sure of people; see `PartCue.people`. */
export function namePeopleByPart(line: Line, found: readonly Candidate[], grammar: Grammar): void {
  if (line.shouting || found.every((one) => one.rule !== null || !isFullName(line, one.name))) return;
  const named = found.filter((one) => one.rule !== null || isFullName(line, one.name));
  const groups = groupsOf(line, named);
  const give = (members: readonly Candidate[]): void => {
    for (const one of members) one.rule ??= 'name-by-part';
  };
  for (const cue of cuesOf(line, grammar, named)) {
    if (cue.people) giveCue({ line, groups, candidates: named, give }, cue);
  }
}

/** "das High Defence Committee": names of bodies are English in texts of other languages too. */
function isEnglishField({ tokens }: Line, index: number): boolean {
  return (maybeGrammar('en')?.fields(tokens, index) ?? 0) > 0;
}

/** Two to four words, or one behind an initial; a word behind an article is a thing's. */
function isFullName(line: Line, name: Stretch): boolean {
  const { is, tokens } = line;
  const words = wordsIn(line, name);
  const short = words === 1 && tokens[name.start]?.shape === 'initial';
  if ((words < 2 && !short) || words > MOST_WORDS || tokens[name.end - 1]?.possessive === true) return false;
  for (let i = name.start; i < name.end; i += 1) if (is.fields(i) || isEnglishField(line, i)) return false;
  const before = name.start - 1;
  return !is.articles(before) || is.with(before) || is.and(before) || is.between(before);
}
