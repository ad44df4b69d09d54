// A change of a fact shows on the list of changes, in its feed and on its page, with its day and its reason.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseAtomFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import type { History } from '../../src/domain/history.ts';
import { readBuilt } from './built.ts';

const built = readBuilt();
const folder = process.env['SITE_DIST'] ?? 'dist';
const text = (file: string): string => readFileSync(path.join(folder, file), 'utf8');
const { state, revisions } = JSON.parse(text('data/changes.json')) as History;

const documentAt = (address: string): Document | undefined =>
  built.pages.find((page) => page.address === address)?.document;
const words = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/gu, ' ').trim();

describe('the history of the record', () => {
  it('stands on the list of changes and in its feed, commit by commit', () => {
    const page = documentAt('/changes/');
    const entries = parseAtomFeed(text('changes.atom')).entries ?? [];
    expect(entries).toHaveLength(Math.min(50, revisions.length));
    for (const [index, { commit, date, reason, meetings }] of revisions.slice(0, 50).entries()) {
      const item = page?.getElementById(`c-${commit.slice(0, 10)}`);
      expect(item?.querySelector('time')?.getAttribute('datetime')).toBe(date);
      expect(words(item)).toContain(reason.replace(/\s+/gu, ' '));
      expect(item?.querySelectorAll('a[href*="/meetings/"]').length).toBeLessThanOrEqual(meetings.length);
      expect(entries[index]?.id).toMatch(new RegExp(`#c-${commit.slice(0, 10)}$`, 'u'));
      expect(entries[index]?.updated?.slice(0, 10)).toBe(date);
    }
  });

  it('stands on the page of each meeting, or the page says that it is not known', () => {
    const pages = built.pages.filter(({ address }) => /^\/meetings\/[^/]+\/$/u.test(address));
    const wrong = pages.flatMap(({ address, document }) => {
      const id = address.split('/')[2];
      const history = document.querySelector('.page-history');
      if (document.querySelector('meta[http-equiv=refresh]') !== null) return [];
      const own = revisions.filter(({ meetings }) => meetings.some(({ meeting }) => meeting === id));
      const shown = [...(history?.querySelectorAll('.revisions > li') ?? [])].map(words);
      const told = own.every(({ reason, meetings }, index) => {
        const changes = meetings.find(({ meeting }) => meeting === id)?.fields ?? [];
        const item = shown[index] ?? '';
        return (
          item.includes(reason.replace(/\s+/gu, ' ')) &&
          changes.every(({ before, after }) =>
            [before, after].every(
              (value) => value === null || item.includes(value.replace(/\s+/gu, ' ').trim()),
            ),
          )
        );
      });
      const honest = state === 'whole' || words(history).includes('history');
      return told && honest && shown.length === own.length ? [] : [address];
    });
    expect(wrong).toEqual([]);
  });
});
