// What a careful person reads from a text, and where it is kept.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The gold of one text. */
export type Gold = {
  status: 'held' | 'planned' | 'cancelled' | 'mentioned';
  publication_date?: string | null;
  lang: string;
  dialogue?: string | null;
  ordinal: number | string | null;
  meeting_date: string | null;
  city: string | null;
  country: string | null;
  parties_iso: readonly string[];
  participants: readonly { name: string; role: string }[];
  organisations: readonly string[];
  topics: readonly string[];
  other_meetings_mentioned: readonly { what: string; date: string | null; place: string | null }[];
  /** Other readings that are as good, by field; meetings that may, but need not, be found. */
  accept?: Partial<Readonly<Record<AcceptedField, readonly (string | null)[]>>> & {
    readonly other_meetings_optional?: readonly { date?: string | null; place?: string | null }[];
  };
};

/** Fields with other readings, and lists of what may be found beside those that must. */
export type AcceptedField =
  | 'status'
  | 'ordinal'
  | 'meeting_date'
  | 'city'
  | 'country'
  | 'participants_optional'
  | 'organisations_optional'
  | 'topics_optional';

export type GoldText = { name: string; file: string; bytes: Uint8Array; gold: Gold };

/** Texts with gold: `NAME.txt` beside `NAME.gold.json`, or folders that hold `article.*` and `gold.json`. */
export function goldIn(folder: string): GoldText[] {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry): GoldText[] => {
      const place = path.join(folder, entry.name);
      if (entry.isDirectory()) {
        const article = readdirSync(place).find((file) => file.startsWith('article.'));
        const gold = path.join(place, 'gold.json');
        return article === undefined || !existsSync(gold)
          ? []
          : [read(entry.name, path.join(place, article), gold)];
      }
      if (!entry.name.endsWith('.gold.json')) return [];
      const name = entry.name.slice(0, -'.gold.json'.length);
      const file = ['.txt', '.html', '.md']
        .map((end) => path.join(folder, name + end))
        .find((one) => existsSync(one));
      return file === undefined ? [] : [read(name, file, place)];
    });
}

function read(name: string, file: string, gold: string): GoldText {
  const read = JSON.parse(readFileSync(gold, 'utf8')) as Omit<Gold, 'status'> & {
    status: Gold['status'] | 'postponed';
  };
  // Gold written by others may tell the two apart; the model has one word for both.
  const status = read.status === 'postponed' ? 'cancelled' : read.status;
  return { name, file, bytes: readFileSync(file), gold: { ...read, status } };
}
