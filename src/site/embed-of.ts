import { isViewPath, type ViewPath } from '../embed/view.ts';
import { listMeetingsOf } from './listing.ts';
import { roundsOf } from './order.ts';
import type { Context } from './value.ts';

/** The embed of the same thing as the page at `path` ("dialogues/x"); null where there is none. */
export function maybeEmbedOf(context: Context, path: string): ViewPath | null {
  if (path === '' || path === 'timeline') return 'all';
  if (!isViewPath(path)) return null;
  const [kind, id = ''] = path.split('/');
  const { store } = context;
  if (kind === 'meetings') return store.meetings.has(id) ? path : null;
  const meetings =
    kind === 'countries' || kind === 'topics' ? listMeetingsOf(context, kind, id) : roundsOf(store, id);
  return meetings.length > 0 ? path : null;
}
