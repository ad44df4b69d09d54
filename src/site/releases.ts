// The releases that the repository holds: `npm run release` lists them in releases/index.json.
import type { Release } from '../domain/release.ts';

const files = import.meta.glob<Release[]>('../../releases/index.json', { import: 'default', eager: true });

/** The newest first. */
export const releases: readonly Release[] = (Object.values(files)[0] ?? []).toReversed();

/** The name of the release that this build freezes; none in every other build. */
export const frozen: string | null = import.meta.env.PUBLIC_FROZEN || null;

/** The newest release that has a page of a meeting. */
export function maybeReleaseOf(meeting: string): Release | undefined {
  return releases.find(({ meetings }) => meetings.includes(meeting));
}
