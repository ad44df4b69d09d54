// What a language must tell so that bodies can be found in its texts.

/**
 * To add a language that writes spaces: copy `languages/en/organisations.ts`, replace the words, name the file in
 * `organisations/languages.ts`, and give it a table in `tests/extract/organisations.test.ts`. Words are in small
 * letters with straight apostrophes, may be phrases, and take `*` at one end of a single word, as in `PeopleWords`.
 */
export type OrganisationWords = {
  /** Nouns that name a body whose name goes on behind or before them: "ministry", "*ministerium". */
  heads: readonly string[];
  /** Those that make a name without a capital too: "the foreign ministry", "ministry of justice". */
  small: readonly string[];
  /** Those that need no more words to be a name: "Bundeskanzleramt". */
  whole?: readonly string[];
  /** Plural of a head, and the head as it stands in the name of one of them: "ministries" → "Ministry". */
  plurals: Readonly<Record<string, string>>;
  /** Plural endings of compounds, and the ending of one of them: "ministerien" → "ministerium". */
  compounds?: Readonly<Record<string, string>>;
  /** How the name of one body of a list is written: its head, and its field in small letters. */
  listName: (head: string, field: string) => string;
  /** Endings of cases, and those that a name has by itself: "ministeriums" → "ministerium". */
  nominative?: Readonly<Record<string, string>>;
  /** True where only the first word of a name has a capital: "Ministère de la défense". */
  smallNames?: boolean;
  /** True where every word of a name has a capital, and other words have none. */
  capitals?: boolean;
  /** True where nouns have a capital, so that only an adjective with one tells of a name. */
  capitalNouns?: boolean;
  /** True where the preposition belongs to the field in a list: "ministères de la Justice et de l'Intérieur". */
  keepLinks?: boolean;
  /** Adjectives in front of a plural, and the field they mean: "foreign" → "foreign affairs". */
  fieldNames: Readonly<Record<string, string>>;
  /** Names of fields with an "and" inside them: "industry and information technology". */
  joinedFields: readonly string[];
  /** Names without a capital: "central bank". */
  plain: readonly string[];
  /** Bodies of which many are members and that no office stands for: "politburo", "communist party". */
  broad: readonly string[];
  /** Nouns for people whom a body sends: "representatives", "officials", "delegation". */
  envoys: readonly string[];
  /** Words between those people and their bodies: "from", "of". */
  from: readonly string[];
  /** "organised by": the bodies right behind it took part. */
  agents: readonly string[];
  /** Verbs that a body takes part with: "took part", "attended". */
  attends: readonly string[];
  /** Words that say somewhere in a sentence who was there: "participation", "were represented", "delegation included". */
  presence: readonly string[];
  /** Words right before a body that says something: "according to". */
  sources: readonly string[];
  /** Words in the name of a body that is the meeting itself: "joint", "permanent". */
  mixed: readonly string[];
  /** Nouns for what two countries may have in common: "committee" ("Kuwaiti-Iraqi Security Committee"). */
  shared: readonly string[];
  /** Words that make it no state's body: "world", "business council". */
  others: readonly string[];
  /** Heads that make a body only with one of some words in their names: a "centre" for "security". */
  doubtful: readonly { heads: readonly string[]; with: readonly string[] }[];
  /** Houses whose committees are bodies of a state, also a "standing committee". */
  parliaments?: readonly string[];
  /** Heads that may be a field of an office too: "Secretary for National Administration". */
  weak?: readonly string[];
  /** Heads that are no name alone, though they end like one: "Ministerium" for "*ministerium". */
  bare?: readonly string[];
  /** Links of complements of a name, and adjectives in them, where only its first word has a capital. */
  complements?: readonly string[];
  adjectives?: readonly string[];
  /** Nouns in small letters that need the country beside them: "police" in "la police sénégalaise". */
  owned?: readonly string[];
  /** Heads whose names hold a country's adjective too: "police", "authority" ("Ghana Armed Forces"). */
  forces: readonly string[];
  /** Words between which and the body's name nothing stands, where the talks are held in its house: "at", "im". */
  houses: readonly string[];
  /** Verbs that say so: "were held", "fanden statt". */
  meets: readonly string[];
  /** "talks between", "agreement between": the bodies behind it met. */
  between: readonly string[];
  /** Words behind the name of what two countries have in common: "between". */
  amid: readonly string[];
  /** Words that make a name that of the press: "news agency". */
  press: readonly string[];
};
