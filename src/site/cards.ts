// The picture that a link to a page shows elsewhere: the dialogue's thread, and the meeting's knot in it.
import { wordsIn } from '../i18n/words.ts';
import { timelineWords } from '../i18n/timeline.ts';
import { cardSvg } from '../timeline/card.ts';
import { lanesOf, type Lanes } from '../timeline/lanes.ts';
import { seriesOf } from '../timeline/series.ts';
import { nameIn } from './name.ts';
import { roundsOf } from './order.ts';
import { rowOf } from './row.ts';
import type { Store } from './store.ts';
import { timelineOf } from './timeline.ts';
import type { Context } from './value.ts';

/** A card as SVG, by its name inside the folder of cards. */
export type Card = { name: string; svg: string };

const words = wordsIn('en');
const CREDIT = `${words.name} · ${words.tagline}`;

/** The card of a page, by its path: a round of a dialogue and a dialogue have their own, others the site's. */
export function cardOf(store: Store, path: string): string {
  const [noun, id = ''] = path.split('/');
  const dialogue = noun === 'meetings' ? store.meetings.get(id)?.dialogue?.value : id;
  const own = (noun === 'meetings' || noun === 'dialogues') && store.dialogues.has(dialogue ?? '');
  return own ? `${path}.png` : 'site.png';
}

/** Every card, in English: names of dialogues and places are known in it all over the world. */
export function listCards(store: Store): Card[] {
  const context: Context = { store, language: 'en' };
  const cards = [...store.dialogues.values()].flatMap((dialogue): Card[] => {
    const rounds = roundsOf(store, dialogue.id);
    const name = nameIn('en', dialogue).text;
    const lanes = lanesFor(context, dialogue.id);
    const own = {
      over: words.name,
      title: name,
      under: words.lists.meetingCount(rounds.length),
      credit: CREDIT,
    };
    return [
      { name: `dialogues/${dialogue.id}`, svg: cardSvg(lanes, own, null) },
      ...rounds.map((meeting) => {
        const { title, place, day } = rowOf(context, meeting);
        const under = [place, day].filter((part) => part !== null).join(' · ');
        const text = { over: name, title, under: under === '' ? null : under, credit: CREDIT };
        return { name: `meetings/${meeting.id}`, svg: cardSvg(lanes, text, meeting.id) };
      }),
    ];
  });
  return [...cards, ...siteCard(context)];
}

/** The site's own shows the thread with the most knots. */
function siteCard(context: Context): Card[] {
  const { store } = context;
  const [longest] = [...store.dialogues.keys()].sort(
    (a, b) => roundsOf(store, b).length - roundsOf(store, a).length || (a < b ? -1 : 1),
  );
  if (longest === undefined) return [];
  const text = { over: words.name, title: words.home.title, under: words.tagline, credit: '' };
  return [{ name: 'site', svg: cardSvg(lanesFor(context, longest), text, null) }];
}

function lanesFor(context: Context, dialogue: string): Lanes {
  const { meetings, dialogues, asOf, registry } = timelineOf(context, '/');
  const members = meetings.filter((meeting) => meeting.dialogue?.value === dialogue);
  return lanesOf(seriesOf(members, dialogues, { language: 'en', asOf, ...registry }), timelineWords('en'));
}
