import type { APIContext } from 'astro';
import { packedOf } from '../../../../../src/timeline/packed.ts';
import { seriesOf } from '../../../../../src/timeline/series.ts';
import { counts, HEAVY, recordOf } from '../events.ts';

export function getStaticPaths() {
  return counts
    .filter((count) => count > HEAVY)
    .map((count) => ({ params: { count: String(count) }, props: { count } }));
}

export function GET({ props }: APIContext<{ count: number }>): Response {
  const { meetings, dialogues } = recordOf(props.count);
  return Response.json(packedOf(seriesOf(meetings, dialogues, { language: 'en', asOf: '2026-12-31' })));
}
