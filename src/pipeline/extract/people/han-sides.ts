// Whose side somebody is on in Chinese: the country that begins the title, or "澳方" before the list.
import type { Registry } from '../../../domain/registry.ts';
import { isAnybodys } from '../organisations/han-names.ts';
import { joinedForms, joinedFormsIn } from '../joined-forms.ts';
import type { Hit } from '../lexicon.ts';
import type { HanWords } from './han-words.ts';

export type HanSides = {
  /** The country whose name begins a title: 德国外长. */
  named: (title: { start: number; end: number }, hits: readonly Hit[]) => string | null;
  /** Whether any country may have the office: 国防部长. */
  isAnybodys: (text: string, title: { start: number; end: number }, hits: readonly Hit[]) => boolean;
  /** The country at the beginning of a title: 德国外长, 澳外长; else that of the one body in it. */
  ofTitle: (
    text: string,
    title: { start: number; end: number },
    hits: readonly Hit[],
    registry: Registry,
    spokenOf: ReadonlySet<string>,
  ) => string | null;
  /** The country whose short form stands right before a name: 俄外交部. */
  joinedBefore: (text: string, at: number) => string | null;
  /** The side that stands before a list: "澳方是…", "越南代表团由…". */
  before: (text: string, at: number, hits?: readonly Hit[]) => string | null;
};

const MOST_BACK = 60;
/** 中央 and the like begin with a country's character and are none. */
const NOT_JOINED =
  /^(?:中央|中将|中將|中校|中心|日前|日常|法院|法官|法律|法务|法務|美丽|德高|意见|加强|西部|南部|东部|大使|大臣|巴方)/u;

/** The sides of a registry. */
export function createHanSides(registry: Registry, words: HanWords, all: readonly Hit[]): HanSides {
  const joined = joinedFormsIn(all, joinedForms(registry, 'zh')).forms;
  const joinedAt = (text: string, at: number): string | null => {
    if (NOT_JOINED.test(text.slice(at, at + 2))) return null;
    return joined.get(text.slice(at, at + 2)) ?? joined.get(text.charAt(at)) ?? null;
  };

  const before = (text: string, at: number, hits: readonly Hit[] = []): string | null => {
    const from = Math.max(0, at - MOST_BACK);
    const lead = text.slice(from, at);
    const sentence =
      Math.max(...['。', '；', ';', '\n', '！', '？'].map((mark) => lead.lastIndexOf(mark))) + 1;
    for (let i = lead.length - 1; i > sentence; i -= 1) {
      if (!words.sides.some((side) => lead.startsWith(side, i))) continue;
      const country =
        hits.find(({ kind, at: { end } }) => kind === 'country' && end === from + i)?.id ??
        joined.get(lead.slice(i - 2, i)) ??
        joined.get(lead.charAt(i - 1));
      if (country !== undefined) return country;
    }
    return null;
  };

  const named: HanSides['named'] = ({ start, end }, hits) =>
    hits.find(
      ({ kind, at }) => kind === 'country' && start <= at.start && at.start <= start + 1 && at.end <= end,
    )?.id ?? null;

  return {
    named,
    isAnybodys: (text, { start, end }, hits) => {
      const bodies = hits.filter(
        ({ kind, at }) => kind === 'organisation' && start <= at.start && at.end <= end,
      );
      const title = text.slice(start, end);
      const own = Object.values(words.officesOf).some((list) => list.some((word) => title.includes(word)));
      return !own && bodies.every(({ at }) => isAnybodys(text.slice(at.start, at.end)));
    },
    before,
    joinedBefore: (text, at) => joined.get(text.slice(at - 2, at)) ?? joined.get(text.charAt(at - 1)) ?? null,
    ofTitle: (text, { start, end }, hits, { organisations }, spokenOf) => {
      const inTitle = hits.filter((hit) => start <= hit.at.start && hit.at.end <= end);
      const country = named({ start, end }, hits);
      if (country !== null) return country;
      const bodies = new Set(
        inTitle.flatMap((hit) =>
          hit.kind === 'organisation' && !isAnybodys(text.slice(hit.at.start, hit.at.end))
            ? [organisations.find((one) => one.id === hit.id)?.country ?? '']
            : [],
        ),
      );
      const title = text.slice(start, end);
      const unique = Object.entries(words.officesOf).find(([, list]) =>
        list.some((word) => title.includes(word)),
      );
      if (unique !== undefined) return unique[0];
      const side = joinedAt(text, start) ?? before(text, start, hits);
      if (side !== null) return side;
      // In simplified characters a ministry without a country is China's, save where the text says "our country".
      if (!/[國會對說與]|我国/u.test(text) && title.length > 2 && spokenOf.has('CN')) {
        const plain = inTitle.filter((hit) => hit.kind === 'organisation' && hit.at.start === start);
        const countries = new Set(
          plain.map((hit) => organisations.find((one) => one.id === hit.id)?.country ?? ''),
        );
        const [home] = countries;
        if (countries.size === 1 && home === 'CN') return home;
      }
      const [only] = bodies;
      return bodies.size === 1 && only ? only : null;
    },
  };
}
