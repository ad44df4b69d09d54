import type { Cue } from '../../dates/tense.ts';

const PAST = new Set(
  (
    'was were had did said told met held took came went led saw made gave began got left sent put set spoke wrote ' +
    'brought thought became ran won lost paid fell rose grew sold bought kept felt heard stood sat knew struck drew ' +
    'drove flew chose broke built fought found shot read laid sought swore understood withdrew underwent'
  ).split(' '),
);

const FUTURE = new Set("will shall 'll would upcoming forthcoming payable".split(' '));

/** The present tense of these, beside a day, announces: "the talks resume on Monday". */
const STARTS = new Set(
  (
    'resume resumes open opens begin begins start starts meet meets end ends arrive arrives leave leaves travel travels ' +
    'visit visits expire expires kicks convene convenes takes hosts join joins attend attends hold holds goes go comes flies runs'
  ).split(' '),
);

/** "is to host", "plans to meet": after these, "to" announces. */
const ANNOUNCES = new Set(
  (
    'is are was were be plan plans planned planning expect expects expected scheduled set due slated hope hopes intend intends ' +
    'agreed agree vow vowed wants want ready likely unlikely'
  ).split(' '),
);

const NO_VERB = new Set(
  'the a an his her its their our my your this that these those all both date'.split(' '),
);

/** After these, what looks like a present tense follows the verb before, or is a noun: "the second visit". */
const NO_VERB_AFTER = /^(?:to|the|a|an|this|its|his|her|their|first|second|third|fourth|fifth|last)$/iu;

/** After "is" and "are", these announce. */
const IN_PRESENT =
  /^(?:expected|likely|falling|meeting|arriving|leaving|travell?ing|visiting|coming|going|starting|beginning|opening|holding|hosting|taking|gathering|flying|heading)$/u;

/** "a revised plan": after these, a word in -ed belongs to a noun. */
const OF_NOUN = /^(?:the|a|an|its|his|her|their|still|newly)$/iu;

/** Words in -ed that are no verb of the past. */
const NO_PAST =
  /^(?:un(?:specified|finished|disclosed|expected|precedented|identified|named|confirmed|resolved)|need|speed|indeed|exceed|proceed|succeed|feed|seed|agreed|bed|red|hundred|united|.{0,2}ed)$/iu;

/** "will meet" announces, "met" tells; "has met" tells too. */
export const cue: Cue = (words, at) => {
  const word = (words[at] ?? '').toLowerCase();
  if ((word === 'may' || word === 'might') && words[at] === word && words[at + 1] !== 'have') return 'future';
  if (FUTURE.has(word) || (word === 'll' && words[at - 1] === "'")) return 'future';
  const forward = words.slice(Math.max(0, at - 4), at).some((before) => /^(?:was|were|had)$/u.test(before))
    ? 'due'
    : 'future';
  if (word === 'to') return announces(words, at) ? forward : null;
  // What was due, or had been, looks forward: who reports that a meeting was put off names a day to come.
  if (word === 'scheduled' || word === 'due' || word === 'slated' || word === 'planned')
    return words[at - 1] === 'previously' ? 'past' : words[at + 1] === 'to' ? null : forward;
  // "has been set for Wednesday"
  if (words[at + 1] === 'for' && /^(?:set|fixed|arranged|booked|earmarked)$/u.test(word)) return forward;
  // "more protests are expected on Sunday", "the day is falling on a Monday"
  if (/^(?:is|are)$/u.test(words[at - 1] ?? '') && IN_PRESENT.test(word)) return 'future';
  if (word === 'agreed' && words[at + 1] !== 'to') return 'past';
  // "will be held", "to be signed": the verb before says when.
  if (/^(?:be|is|are|being)$/u.test(words[at - 1] ?? '')) return null;
  if (isPast(words[at] ?? ''))
    return OF_NOUN.test(words[at - 1] ?? '') && word.endsWith('ed') ? null : 'past';
  // After "to", these follow the verb before; as nouns ("the end", "a visit") they show nothing.
  return STARTS.has(word) && !NO_VERB_AFTER.test(words[at - 1] ?? '') ? 'future' : null;
};

/** "is to host"; in a headline also "Leaders to meet", where nothing else is told. */
function announces(words: readonly string[], at: number): boolean {
  const next = words[at + 1] ?? '';
  if (!/^\p{Ll}/u.test(next) || NO_VERB.has(next)) return false;
  return ANNOUNCES.has((words[at - 1] ?? '').toLowerCase()) || !words.some(isPast);
}

function isPast(word: string): boolean {
  const lower = word.toLowerCase();
  return PAST.has(lower) || (/^\p{Ll}+ed$/u.test(word) && !NO_PAST.test(lower) && !ANNOUNCES.has(lower));
}
