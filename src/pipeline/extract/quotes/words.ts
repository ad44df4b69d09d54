// What a language has to know of reported speech. Everything else about quotations is the same in all of them.
import { knowledge, type Word } from '../words.ts';
import { knownOf, type Known } from './known.ts';

/**
 * The words of one language, as lists of inflected forms in lower case, parted by spaces; `_` stands for the
 * space inside a phrase ("pointed_out"). A word may stand in several lists. An empty list is allowed.
 *
 * To add a language (half a day): copy the table of the language that is nearest, `languages/xx/quotes.ts`; fill in
 * the four flags; then the verbs (`says`, `tells`, `names`) with every form that news uses, the function words
 * (`determiners` to `times`), and the rest; name the table in `quotes.ts`. Write ten sentences each of what it finds
 * and what it must not find in `tests/extract/quotes.languages.test.ts` and `quotes.negative.test.ts`. What is still
 * wrong is nearly always a function word that is missing, or a verb that is a noun as well (`alsoNouns`).
 */
export type QuoteWords = {
  /** Whether words are parted by spaces; where not, these tables cut the text into words. */
  spaced: boolean;
  /** Whether the verb comes second, so that its subject follows it after any other opening: "Am Dienstag sagte Chen". */
  verbSecond: boolean;
  /** Whether a comma may stand between the verb and the clause that it reports: "Chen sagte, er". */
  commaBeforeClause: boolean;
  /** Whether a verb may stand without a subject that was named before: "Ha detto che". */
  dropsSubject: boolean;
  /** Finite verbs that take a clause or a quotation: "said". */
  says: string;
  /** Finite verbs that introduce a quotation but no clause: "joked", "replied". */
  utters: string;
  /** Finite verbs with the hearer before the words: "told reporters that". */
  tells: string;
  /** Finite verbs with a thing before the words that somebody has for it: "called the plan “mad”". */
  names: string;
  /** Words after which a name or title stands, not what somebody says: "called", "titled". */
  titles: string;
  /** Verbs without a subject of their own, which speak for the subject of the clause before: "adding". */
  saying: string;
  /** Those among them with a thing, or with the hearer, before the words: "calling", "telling". */
  naming: string;
  telling: string;
  /** Verbs of saying whose object is what is said, without a clause: "called for". */
  asks: string;
  /** Verbs of quoting somebody: "Xinhua quoted Chen as saying". */
  cites: string;
  /** What stands between the one who is quoted and the words: "as saying". */
  asSaying: string;
  /** Participles among the verbs, which have the subject of an auxiliary far off: "hat am Montag gesagt". */
  participles: string;
  /** Verbs whose second half stands at the end of the clause, joined by "+": "teilte+mit". */
  separable: string;
  /** Prepositions that name a source: "according to". */
  sources: string;
  /** Those that follow it: "zufolge". */
  sourcesAfter: string;
  /** Forms among the verbs that are nouns as often: "report", "claims". */
  alsoNouns: string;
  /** Nouns for a text or a body that reports what others say: "report", "agency". */
  reports: string;
  /** Names of news agencies and papers. */
  agencies: string;
  /** Pronouns that can be a subject, by what they stand for. */
  he: string;
  she: string;
  they: string;
  /** Forms of address that tell the same: "Mr", "Ms". */
  mr: string;
  ms: string;
  others: string;
  /** Those that are nobody the text names: "I", "we". */
  we: string;
  relatives: string;
  determiners: string;
  /** Those among them that no subject has: "den", "einem". */
  obliques: string;
  prepositions: string;
  /** Those among them that link nouns to a name or office: "of", "for". */
  linkers: string;
  /** What may stand between subject and verb: "has", "will". */
  auxiliaries: string;
  /** Auxiliaries that make a passive: "was told" has no speaker for a subject. */
  passives: string;
  /** The preposition of the one who acts, in a passive: "by". */
  by: string;
  adverbs: string;
  /** Words between subject and verb that deny: "did not say". */
  negations: string;
  /** Words at which a clause begins: "that", "because", "but". */
  openers: string;
  /** Those among them with which a sentence turns from what was said to something else: "but", "while". */
  turns: string;
  and: string;
  /** "that", at the head of a reported clause. */
  that: string;
  /** Words of time: "Tuesday". */
  times: string;
  /** Words that hold one of the above inside and are none: needed where words are not parted by spaces. */
  wholes: string;
  /** "as", before the one who reports: "as Xinhua reported". */
  as: string;
  /** Verb forms that tell by themselves that somebody else says it: "sei". */
  subjunctives: string;
  /** Frequent finite verbs of other kinds: "took", "made". */
  verbs: string;
  /** How a noun ends that only qualifies the next one: "'s". */
  possessiveEnding: string;
  /** How an adverb ends, where that can be told: "ly". */
  adverbEnding: string;
  /** How a verb of the past ends, where that can be told: "ed". */
  pastEnding: string;
  /** How a participle of the present ends, where that can be told: "ing". */
  participleEnding: string;
};

type Flag = 'spaced' | 'verbSecond' | 'commaBeforeClause' | 'dropsSubject';
type Ending = 'possessiveEnding' | 'adverbEnding' | 'pastEnding' | 'participleEnding';

export type WordClass = Exclude<keyof QuoteWords, Flag | Ending>;

/** The words of a language, ready to look up. */
export type Lexis = Table & {
  /** What is known of a word. */
  know: (word: Word) => Known;
};

/** The tables of a language. */
export type Table = Pick<QuoteWords, Flag | Ending> & {
  classes: ReadonlyMap<string, ReadonlySet<WordClass>>;
  /** For the first word (or character) of each phrase, its phrases, longest first. */
  phrases: ReadonlyMap<string, readonly { text: string; words: readonly string[] }[]>;
  /** For the first half of each separable verb, its second halves. */
  halves: ReadonlyMap<string, readonly string[]>;
};

/** Turns the table of a language into one that can be looked up. */
export function lexisOf(words: QuoteWords): Lexis {
  const { spaced, verbSecond, commaBeforeClause, dropsSubject, ...more } = words;
  const { possessiveEnding, adverbEnding, pastEnding, participleEnding, ...lists } = more;
  const classes = new Map<string, Set<WordClass>>();
  const starts = new Map<string, Set<string>>();
  const halves = new Map<string, string[]>();
  for (const [name, list] of Object.entries(lists) as [WordClass, string][]) {
    for (const entry of list.split(/\s+/u).filter((each) => each !== '')) {
      const [word = '', half] = entry.replaceAll('_', ' ').split('+');
      classes.set(word, (classes.get(word) ?? new Set<WordClass>()).add(name));
      if (half !== undefined) halves.set(word, [...(halves.get(word) ?? []), half]);
      const first = spaced ? (word.split(' ')[0] ?? word) : word.charAt(0);
      if (!spaced || first !== word) starts.set(first, (starts.get(first) ?? new Set()).add(word));
    }
  }
  const phrases = new Map(
    [...starts].map(([first, set]) => [
      first,
      [...set].sort((a, b) => b.length - a.length).map((text) => ({ text, words: text.split(' ') })),
    ]),
  );
  const flags = { spaced, verbSecond, commaBeforeClause, dropsSubject };
  const endings = { possessiveEnding, adverbEnding, pastEnding, participleEnding };
  const table: Table = { ...flags, ...endings, classes, phrases, halves };
  return { ...table, know: knowledge(({ text }) => knownOf(text, table)) };
}
