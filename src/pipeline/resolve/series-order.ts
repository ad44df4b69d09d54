// Rounds of a series are counted in the order in which they are held.
import type { Article } from '../../domain/article.ts';
import type { Meeting } from '../../domain/meeting.ts';
import { placesIn, problemOf } from '../../domain/place.ts';
import type { Problem } from '../../domain/problem.ts';
import type { Lookup } from './lookup.ts';
import { whenOf } from './when.ts';

type Round = { meeting: Meeting; number: number; first: number; last: number };

/** A warning for each round that is dated before the one counted before it. */
export function problemsOfSeries(
  meetings: readonly Meeting[],
  articles: ReadonlyMap<string, Article>,
  lookup: Lookup,
): Problem[] {
  const series = Map.groupBy(meetings.flatMap(roundOf), ({ meeting }) => meeting.dialogue?.value ?? '');
  return [...series].flatMap(([dialogue, rounds]) => {
    const sorted = rounds.sort((a, b) => a.number - b.number);
    return sorted.slice(1).flatMap((round, index) => {
      const before = sorted[index];
      if (before === undefined || before.number === round.number || round.last >= before.first) return [];
      return [outOfOrder(lookup.dialogue(dialogue)?.names['en'] ?? dialogue, before, round, articles)];
    });
  });
}

/** Rounds that are only planned or called off may have kept their number for a later year. */
function roundOf(meeting: Meeting): Round[] {
  const { dialogue, number, date, status } = meeting;
  if (dialogue === null || number === null || date === null || status.value !== 'held') return [];
  const { first, last } = whenOf(date.value);
  return [{ meeting, number: number.value, first, last }];
}

function outOfOrder(
  series: string,
  before: Round,
  round: Round,
  articles: ReadonlyMap<string, Article>,
): Problem {
  const source = round.meeting.date?.sources[0];
  const article = articles.get(source?.article ?? '');
  const place = placesIn(article?.raw ?? '')(source?.start ?? 0);
  return problemOf(article?.path ?? round.meeting.id, place, {
    rule: 'series-order',
    severity: 'warning',
    message: `Round ${round.number} of the ${series} is dated ${round.meeting.date?.value}, before round ${before.number} (${before.meeting.date?.value}).`,
    actual: source?.exact ?? null,
    fix: 'Compare the number and the date with the sources; say under "says" which of them the text means, or add a ruling.',
  });
}
