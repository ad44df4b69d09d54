import type { Dialogue } from '../../src/domain/dialogue.ts';
import type { Evidence, Fact, Meeting, Rank, Status } from '../../src/domain/meeting.ts';
import { timelineWords } from '../../src/i18n/timeline.ts';
import { lanesOf, type Lanes } from '../../src/timeline/lanes.ts';
import { seriesOf, type Series, type SeriesOptions } from '../../src/timeline/series.ts';

/** The parts of a meeting that a timeline draws; everything else is left empty. */
export type Sketch = {
  id?: string;
  dialogue?: string | null;
  number?: number;
  day?: string;
  rivals?: readonly string[];
  status?: Status;
  implied?: boolean;
  city?: string;
  host?: string;
  rank?: Rank;
  sides?: readonly [string, string];
  topics?: readonly string[];
  people?: readonly string[];
  /** Why nothing was held before it: in few words and in a sentence. */
  silence?: readonly [words: string, sentence: string];
};

const evidence: Evidence = {
  article: 'article',
  start: 0,
  end: 4,
  exact: 'Text',
  prefix: '',
  suffix: '',
  basis: 'stated',
  rule: 'rule',
  confidence: 1,
  reported: 'held',
};

export function meetingOf(sketch: Sketch): Meeting {
  const { dialogue = 'alba-borduria-talks', number, day, status = 'held', city, host, rank } = sketch;
  const id =
    sketch.id ?? `${dialogue ?? 'loose'}-${number ?? day ?? 'undated'}`.replaceAll(/[^a-z0-9]+/gu, '-');
  const fact = <T>(value: T, rivals: readonly T[] = []): Fact<T> => ({
    id,
    value,
    basis: 'stated',
    sources: [evidence],
    rivals: rivals.map((rival) => ({ value: rival, basis: 'stated', sources: [evidence] })),
    ruling: null,
    reason: null,
  });
  const maybe = <T>(value: T | undefined): Fact<T> | null => (value === undefined ? null : fact(value));
  return {
    id,
    dialogue: dialogue === null ? null : fact(dialogue),
    name: null,
    number: maybe(number),
    status: fact(status),
    date: day === undefined ? null : fact(day, sketch.rivals),
    place: city === undefined ? null : fact({ city, country: host ?? null }),
    host: maybe(host),
    rank: maybe(rank),
    parties: (sketch.sides ?? ['AL', 'BO']).map((side) => fact(side)),
    participants: (sketch.people ?? []).map((name) =>
      fact({ name, person: null, role: null, country: null, part: 'participant' as const }),
    ),
    organisations: [],
    topics: (sketch.topics ?? []).map((topic) => fact(topic)),
    quotes: [],
    outcomes: [],
    implied: sketch.implied ?? false,
    articles: [],
    furtherReports: [],
    ...(sketch.silence && {
      background: [
        { id: `${id}/1`, text: { en: sketch.silence[1] }, sources: [], gap: { en: sketch.silence[0] } },
      ],
    }),
  };
}

export function dialogueOf(id: string, name: string, sides: [string, string] = ['AL', 'BO']): Dialogue {
  return { id, names: { en: name }, sides, registered: true };
}

export const talks = dialogueOf('alba-borduria-talks', 'Alba–Borduria Security Talks');

export function seriesFrom(
  sketches: readonly Sketch[],
  dialogues: readonly Dialogue[] = [talks],
  options: Partial<SeriesOptions> = {},
): Series {
  const countries = [
    { id: 'AL', names: { en: 'Alba' } },
    { id: 'BO', names: { en: 'Borduria' } },
    { id: 'SY', names: { en: 'Syldavia' } },
  ];
  return seriesOf(sketches.map(meetingOf), dialogues, {
    language: 'en',
    asOf: '2025-06-30',
    countries,
    ...options,
  });
}

export function lanesFrom(...parts: Parameters<typeof seriesFrom>): Lanes {
  const series = seriesFrom(...parts);
  return lanesOf(series, timelineWords(series.language));
}
