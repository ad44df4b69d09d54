// People: names beside offices, verbs and other people, short names for them, and what the text says they did.
import type { Registry } from '../../domain/registry.ts';
import { byId } from './by-id.ts';
import type { Hit } from './lexicon.ts';
import type { At, PersonMention } from './mention.ts';
import { candidatesOf, type Candidate } from './people/candidates.ts';
import { castOf } from './people/cast.ts';
import { officeWithoutCountry, twinsOf } from './people/counterparts.ts';
import { countriesOf } from './people/countries.ts';
import { countriesSpokenOf } from './people/spoken-of.ts';
import { groupsOf } from './people/groups.ts';
import { extractHanPeople } from './people/han.ts';
import { maybeGrammar } from './people/languages.ts';
import { linesOf, type Line, type Range } from './people/lines.ts';
import { partsOf } from './people/parts.ts';
import { officialsOf } from './people/presence.ts';
import { wordsAt, type Text } from './text.ts';

/**
 * The people of a text, one mention per place where a name stands.
 * Matches "Foreign Minister Ana Ruiz" and, elsewhere, "Ruiz"; must not make a person of "the Ministry of Justice".
 */
export function extractPeople(text: Text, hits: readonly Hit[], registry: Registry): PersonMention[] {
  if (text.language === 'zh') return extractHanPeople(text, hits, registry);
  const grammar = maybeGrammar(text.language);
  if (grammar === undefined) return [];
  const lines = linesOf(text, hits, grammar, registry);
  const candidates = candidatesOf(lines, grammar);
  const cast = castOf(
    candidates,
    (candidate) => wordsAt(text, atOf(candidate.line, candidate.name)),
    registry,
    text.language,
  );
  const byLine = Map.groupBy(
    candidates.filter((candidate) => cast.has(candidate)),
    (candidate) => candidate.line,
  );
  const { organisations } = byId(registry);
  const spokenOf = countriesSpokenOf(hits, registry);
  const year = text.article.published?.slice(0, 4) ?? null;
  // Whose office the text tells is not told by the body alone.
  const served = new Set(candidates.flatMap((one) => (one.office === null ? [] : (cast.get(one) ?? []))));
  const mentions: PersonMention[] = [];
  for (const [line, people] of byLine) {
    const groups = groupsOf(line, people);
    const countries = countriesOf(line, groups, cast, organisations, spokenOf, grammar);
    const parts = partsOf(line, people, groups, countries, grammar, year);
    const twins = twinsOf(line, groups);
    const officials = officialsOf(line, people, groups, year);
    for (const candidate of people) {
      const member = cast.get(candidate);
      if (member === undefined) continue;
      const role = served.has(member) && candidate.office === null ? null : roleRange(line, candidate);
      const roleAt = role === null ? null : atOf(line, role);
      mentions.push({
        kind: 'person',
        at: atOf(line, candidate.name),
        rule: candidate.rule ?? 'short-name',
        name: member.name,
        person: member.person?.id ?? null,
        role: roleAt === null ? officeOfTwin(line, twins.get(candidate)) : roleOf(text, roleAt, candidate),
        roleAt,
        country: countries.get(candidate) ?? null,
        part: parts.get(candidate) ?? null,
        official: officials.has(candidate),
      });
    }
  }
  return mentions;
}

function officeOfTwin(line: Line, twin: Candidate | undefined): string | null {
  return twin === undefined || twin.office === null ? null : officeWithoutCountry(line, twin.office) || null;
}

/** Where the office stands, or else the body that stands behind the name. */
function roleRange(line: Line, { office, body }: Candidate): Range | null {
  const range = office ?? body;
  if (range === null) return null;
  let { start } = range;
  // "her deputy", "of the Ministry of Justice"
  while (start < range.end - 1 && isSmall(line, start, office === null)) start += 1;
  return { start, end: range.end };
}

function isSmall({ is }: Line, index: number, isBody: boolean): boolean {
  return (isBody && is.links(index)) || (is.articles(index) && !is.ranks(index) && !is.fields(index));
}

/** The office, with the body that stands behind the name: "Director Ana Ruiz of the Ministry of Justice". */
function roleOf(text: Text, at: At, { line, office, offices, body, name }: Candidate): string {
  const [first, second] = offices;
  // "Ambassador Ana Ruiz, Head of the EU Delegation": both are hers.
  if (first !== undefined && second !== undefined && first.end <= name.start && second.start >= name.end) {
    const isTitle = (index: number): boolean => line.is.titles(index);
    const titled = Array.from({ length: first.end - first.start }, (_, i) => first.start + i).some(isTitle);
    const noun = Array.from({ length: second.end - second.start }, (_, i) => second.start + i).some(
      (index) => line.is.offices(index) && !isTitle(index),
    );
    if (titled && noun) return `${wordsAt(text, atOf(line, first))}, ${wordsAt(text, atOf(line, second))}`;
  }
  const words = wordsAt(text, at);
  if (body === null || office === null || office.start > name.start) return words;
  for (let i = office.start; i < office.end; i += 1) {
    if (line.is.bodies(i) || line.organisations(i).length > 0) return words;
  }
  return `${words}${body.linked ? '' : ','} ${wordsAt(text, atOf(line, body))}`;
}

function atOf(line: Line, { start, end }: Range): At {
  return { block: line.block, start: line.tokens[start]?.start ?? 0, end: line.tokens[end - 1]?.end ?? 0 };
}
