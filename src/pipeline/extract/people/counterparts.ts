// "Her Ghanaian counterpart Kofi Mensah" holds the office of the one whose counterpart he is.
import type { Candidate } from './candidates.ts';
import { isCounterpart } from './countries.ts';
import type { Groups } from './groups.ts';
import { sameSentence, type Line } from './lines.ts';

/** For each person who is only called a counterpart, the one who holds the same office on the other side. */
export function twinsOf(line: Line, groups: Groups): Map<Candidate, Candidate> {
  const twins = new Map<Candidate, Candidate>();
  const members = groups.all.flatMap((group) => group.members.map((one) => ({ one, group })));
  let run: Candidate[] = [];
  for (const [i, { one, group }] of members.entries()) {
    if (one.office !== null) continue;
    const before = members[i - 1];
    // "their counterparts A and B": B is one too.
    const goes =
      run.length > 0 && before !== undefined && before.group === group && run.at(-1) === before.one;
    if (!isCounterpart(line, one) && !goes) continue;
    run = goes ? [...run, one] : [one];
    const first = members.findIndex((member) => member.one === run[0]);
    const holders = holdersBefore(
      line,
      members.slice(0, first).map((member) => member.one),
      one,
    );
    const next = members[i + 1];
    const ends = next === undefined || next.group !== group || next.one.office !== null;
    if (!ends) continue;
    // As many on one side as on the other stand in the same order; one alone is the counterpart of the last.
    if (run.length === 1 && holders.length === 1) pair(twins, run, holders);
    else if (run.length > 1 && holders.length === run.length) pair(twins, run, holders);
    run = [];
  }
  return twins;
}

function pair(
  twins: Map<Candidate, Candidate>,
  run: readonly Candidate[],
  holders: readonly Candidate[],
): void {
  for (const [i, one] of run.entries()) {
    const holder = holders[i];
    if (holder !== undefined) twins.set(one, holder);
  }
}

/** Those with an office who are named before in the sentence. */
function holdersBefore(line: Line, before: readonly Candidate[], one: Candidate): Candidate[] {
  return before.filter(
    ({ name, office, voice }) =>
      office !== null &&
      !voice &&
      !line.is.loose(office.end - 1) &&
      sameSentence(line, name.start, one.name.start),
  );
}

/** The words of an office without the country it is of: "Ruritanian foreign minister" → "foreign minister". */
export function officeWithoutCountry(line: Line, { start, end }: { start: number; end: number }): string {
  let from = start;
  let to = end;
  while (from < to && line.country(from) !== null) from += 1;
  for (let i = from; i < to; i += 1) {
    if (line.country(i) === null) continue;
    let until = i;
    while (until > from + 1 && (line.is.links(until - 1) || line.is.articles(until - 1))) until -= 1;
    if (i === to - 1 || line.countryName(i)) to = until;
    else {
      // "ministre sénégalais des Forces armées"
      const lead = line.text.slice(line.tokens[from]?.start, line.tokens[i - 1]?.end);
      return `${lead} ${line.text.slice(line.tokens[i + 1]?.start, line.tokens[to - 1]?.end)}`;
    }
  }
  return line.text.slice(line.tokens[from]?.start, line.tokens[to - 1]?.end);
}
