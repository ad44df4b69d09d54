import { meetingOf, dialogueOf } from '../../../timeline/factories.ts';
import { SERIES, syntheticEvents } from '../synthetic.ts';
import type { Dialogue } from '../../../../src/domain/dialogue.ts';
import type { Meeting } from '../../../../src/domain/meeting.ts';

const CITIES = ['Klow', 'Szohôd', 'Port Mariel', 'Zlip'];
const CODES = ['BO', 'SY', 'CA', 'DK', 'EE', 'FI', 'GR', 'HU', 'IS', 'JP', 'KE', 'LV'];

/** How many events the pages of the bench have. */
export const counts = (process.env['BENCH_COUNTS'] ?? '50,1000,10000,100000').split(',').map(Number);
/** The data of more events than this comes as a file of its own on our pages: they are complete without it… */
export const HEAVY = 200;
/** …and on those of the peers, which draw nothing before it is there. */
export const LARGE = 1000;

/** The events of the bench as the record would have them. */
export function recordOf(count: number): { meetings: Meeting[]; dialogues: Dialogue[] } {
  const dialogues = CODES.slice(0, SERIES).map((code, index) =>
    dialogueOf(`dialogue-${index}`, `Alba–${code} Dialogue ${index + 1}`, ['AL', code]),
  );
  const meetings = syntheticEvents(count).map((event, index) =>
    meetingOf({
      id: event.id,
      dialogue: `dialogue-${event.series}`,
      number: Math.floor(index / SERIES) + 1,
      day: event.day,
      city: CITIES[index % CITIES.length] as string,
      host: index % 2 === 0 ? 'AL' : (CODES[event.series] as string),
      rank: (['leaders', 'ministers', 'officials'] as const)[index % 3] as 'leaders',
      sides: ['AL', CODES[event.series] as string],
    }),
  );
  return { meetings, dialogues };
}
