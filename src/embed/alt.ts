import { embedWords } from '../i18n/embed.ts';
import { rowsIn } from './rows-in.ts';
import type { Lanes } from '../timeline/lanes.ts';
import { titleOf } from '../timeline/title.ts';

/** Up to so many meetings are named one by one. */
const FEW = 8;

/** What a picture shows, for those who do not see it: its name, how much it holds, and the meetings themselves. */
export function altOf(name: string, lanes: Lanes): string {
  const { series, words } = lanes;
  const own = embedWords(series.language);
  const occasions = rowsIn(lanes).map(({ occasion }) => occasion);
  const { years } = lanes;
  const picture = words.picture(
    occasions.length,
    years[0]?.year ?? series.since,
    years.at(-1)?.year ?? series.since,
  );
  const named = occasions.map((occasion) => titleOf(occasion, series, words));
  const latest = named.at(-1);
  const inside = named.length <= FEW ? named.map((one) => `${one}.`) : latest ? [own.latest(latest)] : [];
  return [own.alt(name, picture), ...inside].join(' ');
}
