import { isMeetingId } from './view.ts';

/** The version of the messages. Within it, nothing is renamed, removed or given another meaning. */
export const VERSION = 1;

/** What the page in a frame tells its host. */
export type FrameMessage =
  | { type: 'parley:size'; version: 1; height: number }
  | { type: 'parley:select'; version: 1; meeting: string | null };

/** What a host may ask of the page in a frame. */
export type HostMessage = {
  type: 'parley:set';
  version: 1;
  theme?: 'auto' | 'light' | 'dark';
  meeting?: string | null;
};

/** Heights that a host may trust: whole pixels, more than nothing, less than any page of ours is high. */
const HIGHEST = 10_000;

/** The message of a frame, rebuilt from its known parts; undefined where it is anything else. */
export function maybeFrameMessage(data: unknown): FrameMessage | undefined {
  const { type, version, height, meeting } = partsOf(data);
  if (version !== VERSION) return undefined;
  if (
    type === 'parley:size' &&
    Number.isInteger(height) &&
    (height as number) > 0 &&
    (height as number) <= HIGHEST
  )
    return { type, version, height: height as number };
  if (type === 'parley:select' && (meeting === null || isMeetingId(meeting)))
    return { type, version, meeting };
  return undefined;
}

/** The message of a host, rebuilt from its known parts; undefined where it is anything else. */
export function maybeHostMessage(data: unknown): HostMessage | undefined {
  const { type, version, theme, meeting } = partsOf(data);
  if (type !== 'parley:set' || version !== VERSION) return undefined;
  return {
    type,
    version,
    ...(theme === 'auto' || theme === 'light' || theme === 'dark' ? { theme } : {}),
    ...(meeting === null || isMeetingId(meeting) ? { meeting } : {}),
  };
}

/**
 * A height in every dialect that hosts listen for: our own; WordPress (`wp-embed.js`, with the secret of the
 * frame's address); AMP (`amp-iframe`); pym.js (a string, with the id of its parent); Datawrapper.
 */
export function sizeMessages(
  height: number,
  { secret, pym }: { secret: string | null; pym: string | null },
): readonly unknown[] {
  return [
    { type: 'parley:size', version: VERSION, height } satisfies FrameMessage,
    { sentinel: 'amp', type: 'embed-size', height },
    { 'datawrapper-height': { parley: height } },
    ...(secret === null ? [] : [{ message: 'height', value: height, secret }]),
    ...(pym === null ? [] : [['pym', pym, 'height', height].join('xPYMx')]),
  ];
}

function partsOf(data: unknown): Record<string, unknown> {
  return typeof data === 'object' && data !== null ? (data as Record<string, unknown>) : {};
}
