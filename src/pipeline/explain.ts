// What the reader understands of one article, in the form that the command, the page and machines show.
import type { Article } from '../domain/article.ts';
import { claimsOf, type Claim, type Report } from '../domain/claim.ts';
import type {
  Field,
  ListField,
  Organisation,
  Part,
  Participant,
  Place,
  Quote,
  Rank,
  SingleField,
  Status,
  ValueOf,
} from '../domain/meeting.ts';
import type { Problem } from '../domain/problem.ts';
import type { Span } from '../domain/span.ts';
import { measureOf } from './extract/confidence.ts';

/** A claim as it is shown: its words with their place in the file. */
export type ExplainedClaim = {
  field: Field;
  /** The value of the meeting's field; in lists, the whole element as the list has it. */
  value: unknown;
  basis: Claim['basis'];
  rule: string;
  /** The measured precision of the rule, 0 to 1. */
  confidence: number;
  /** How many findings on gold that figure rests on; below ten it is that of all rules of the field. */
  support: number;
  evidence: Omit<Span, 'article'>;
};

/** One meeting as one article reports it; every value that is not null has a claim. */
export type ExplainedMeeting = {
  focus: boolean;
  /** Nothing states it by itself; it follows from what is said of others. */
  implied: boolean;
  dialogue: string | null;
  name: string | null;
  number: number | null;
  status: Status;
  date: string | null;
  place: Place | null;
  host: string | null;
  rank: Rank | null;
  parties: string[];
  participants: Participant[];
  organisations: Organisation[];
  topics: string[];
  quotes: Quote[];
  outcomes: string[];
  claims: ExplainedClaim[];
};

export type Explained = {
  file: string;
  article: {
    title: string | null;
    publisher: string | null;
    url: string | null;
    published: string | null;
    language: string | null;
    text: Article['text'] | null;
  };
  meetings: ExplainedMeeting[];
  problems: Omit<Problem, 'file'>[];
};

/** From the most telling part to the least. */
const PARTS: readonly Part[] = ['chair', 'host', 'speaker', 'participant', 'met'];

/** An article (null where nothing could be read), what it says of each meeting, and what is wrong with it. */
export function explain(
  file: string,
  article: Article | null,
  reports: readonly Report[],
  problems: readonly Problem[],
): Explained {
  const inOrder = [...reports].sort((a, b) => Number(b.focus) - Number(a.focus));
  return {
    file,
    article: {
      title: article?.title ?? null,
      publisher: article?.publisher ?? null,
      url: article?.url ?? null,
      published: article?.published ?? null,
      language: article?.language ?? null,
      text: article?.text ?? null,
    },
    meetings: inOrder.map(explainReport),
    problems: problems.map(({ file: _file, ...rest }) => rest),
  };
}

function explainReport(report: Report): ExplainedMeeting {
  const claims: ExplainedClaim[] = [];
  const one = <F extends SingleField>(field: F): ValueOf<F> | null => {
    const ranked = rankedClaims(report, field);
    claims.push(...ranked.map((claim) => explainClaim(claim, claim.value)));
    return (ranked[0]?.value ?? null) as ValueOf<F> | null;
  };
  const many = <F extends ListField>(
    field: F,
    identity: (value: ValueOf<F>) => string,
    merge: (ranked: readonly ValueOf<F>[]) => ValueOf<F> | undefined = ([first]) => first,
  ): ValueOf<F>[] => {
    const claimed = claimsOf(report, field) as unknown as Claim[];
    const groups = Map.groupBy(claimed, ({ value }) => identity(value as ValueOf<F>));
    return [...groups.values()].flatMap((group) => {
      const ranked = [...group].sort(compareClaims);
      const value = merge(ranked.map((claim) => claim.value as ValueOf<F>));
      claims.push(...ranked.map((claim) => explainClaim(claim, value)));
      return value === undefined ? [] : [value];
    });
  };
  return {
    focus: report.focus,
    implied: report.implied,
    dialogue: one('dialogue'),
    name: one('name'),
    number: one('number'),
    status: one('status') ?? mention(report, claims),
    date: one('date'),
    place: one('place'),
    host: one('host'),
    rank: one('rank'),
    parties: many('parties', String),
    participants: many('participants', (value) => value.person ?? value.name.toLowerCase(), mergeParticipant),
    organisations: many('organisations', (value) => value.organisation ?? `${value.name} ${value.country}`),
    topics: many('topics', String),
    quotes: many('quotes', (value) => value.text, mergeQuote),
    outcomes: many('outcomes', String),
    claims,
  };
}

/** The claims of a field that holds one value: the header's word first, then stated before implied, sure before unsure. */
function rankedClaims<F extends SingleField>(report: Report, field: F): Claim[] {
  return (claimsOf(report, field) as unknown as Claim[]).sort(compareClaims);
}

function compareClaims(a: Claim, b: Claim): number {
  const said = Number(b.rule === 'says') - Number(a.rule === 'says');
  const stated = Number(b.basis === 'stated') - Number(a.basis === 'stated');
  return said || stated || b.confidence - a.confidence;
}

/** A report that says nothing of the status still says that there is such a meeting. */
function mention(report: Report, claims: ExplainedClaim[]): Status {
  const [first] = report.claims;
  if (first === undefined) throw new Error(`report without a claim: ${report.article}`);
  claims.push({
    ...explainClaim(first, 'mentioned'),
    field: 'status',
    basis: 'implied',
    rule: 'mention',
  });
  return 'mentioned';
}

/** What several places say of one person: the best name, the first office given, the most telling part. */
function mergeParticipant(ranked: readonly Participant[]): Participant | undefined {
  const [first] = ranked;
  if (first === undefined) return undefined;
  const parts = ranked.map(({ part }) => part).sort((a, b) => PARTS.indexOf(a) - PARTS.indexOf(b));
  return {
    ...first,
    role: ranked.find(({ role }) => role !== null)?.role ?? null,
    country: ranked.find(({ country }) => country !== null)?.country ?? null,
    part: parts[0] ?? first.part,
  };
}

function mergeQuote(ranked: readonly Quote[]): Quote | undefined {
  const [first] = ranked;
  if (first === undefined) return undefined;
  return {
    ...first,
    speaker: ranked.find(({ speaker }) => speaker !== null)?.speaker ?? null,
    relay: ranked.find(({ relay }) => relay !== null)?.relay ?? null,
  };
}

function explainClaim(claim: Claim, value: unknown): ExplainedClaim {
  const { field, basis, rule, confidence, span } = claim;
  const { start, end, exact, prefix, suffix } = span;
  const { support } = measureOf(rule, field);
  return { field, value, basis, rule, confidence, support, evidence: { start, end, exact, prefix, suffix } };
}
