import { version } from '../../../package.json';
import { meetingsJson } from '../../exports/meetings-json.ts';
import { inTime, newestOf } from '../../site/order.ts';
import { store } from '../../site/store.ts';

export async function GET(): Promise<Response> {
  const record = await store();
  return Response.json(meetingsJson(version, newestOf(record), inTime(record.meetings.values())));
}
