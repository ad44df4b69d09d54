import type { Article } from '../../domain/article.ts';
import type { Report } from '../../domain/claim.ts';
import type { Dialogue } from '../../domain/dialogue.ts';
import type { Meeting } from '../../domain/meeting.ts';
import type { ProblemDetails } from '../../domain/place.ts';
import type { Registry } from '../../domain/registry.ts';
import type { Ruling } from '../../domain/ruling.ts';
import type { Severity } from '../../domain/problem.ts';

/** All that a build knows when it is done; of a single file, what is known of it. */
export type Checkable = {
  articles: readonly Article[];
  reports: readonly Report[];
  meetings: readonly Meeting[];
  dialogues: readonly Dialogue[];
  registry: Registry;
  rulings: readonly Ruling[];
};

/** What a rule found: in an article, at an offset of its file, or in another file at its first line. */
export type Finding = Omit<ProblemDetails, 'rule' | 'severity'> & {
  in: Article | string;
  offset?: number;
};

/** A rule is data with one pure function: it looks at everything and returns what is wrong. */
export type Rule = {
  /** Permanent, in kebab-case: people refer to it. */
  name: string;
  level: Severity;
  /** One sentence: what holds where the rule finds nothing. */
  description: string;
  check: (input: Checkable) => Finding[];
};
