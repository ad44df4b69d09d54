// A record of any size: invented meetings, each with facts on the words of one of its articles.
import { editionOf, viewsOf } from '../../../src/site/edition.ts';
import type { Edition, View } from '../../../src/exports/edition.ts';
import type { Meeting } from '../../../src/domain/meeting.ts';
import type { Store } from '../../../src/site/store.ts';
import { evidenceOf, factOf, meetingOf, storedArticle, storeOf } from '../../site/record.ts';

const DIALOGUES = 30;
const TEXT =
  'The delegations met in Oslo on 5 March for the round of their security dialogue. ' +
  'Kari Nordmann, minister of state, led the hosts; the guests were led by 尹白. ' +
  'They spoke of cyber security and agreed to meet again within a year.';

/** As many facts a meeting as the real record has, about sixteen. */
export function syntheticEdition(count: number): {
  edition: Edition;
  views: { whole: View; entries: View[] };
} {
  const articles = Array.from({ length: count }, (_, index) =>
    storedArticle(`paper-${index}`, [TEXT], { meetings: [idOf(index)] }),
  );
  const store = storeOf({
    articles,
    meetings: articles.map((article, index) => meeting(index, article)),
    dialogues: Array.from({ length: DIALOGUES }, (_, index) => ({
      id: `dialogue-${index}`,
      names: { en: `Security Dialogue ${index}` },
      sides: ['CL', 'NO'] as [string, string],
      registered: true,
    })),
    countries: [
      { id: 'CL', names: { en: 'Chile' } },
      { id: 'NO', names: { en: 'Norway' } },
    ],
    topics: [{ id: 'cyber-security', names: { en: 'Cyber security' } }],
  });
  return made(store);
}

function made(store: Store): { edition: Edition; views: { whole: View; entries: View[] } } {
  const files = new Map([...store.articles.keys()].map((id) => [id, TEXT]));
  const edition = editionOf(store, {
    address: 'https://example.org/',
    release: '1',
    built: '2026-01-01',
    files,
  });
  return { edition, views: viewsOf(store, edition) };
}

function idOf(index: number): string {
  return `dialogue-${index % DIALOGUES}-${Math.floor(index / DIALOGUES) + 1}`;
}

function meeting(index: number, article: ReturnType<typeof storedArticle>): Meeting {
  const id = idOf(index);
  const words = (exact: string) => [evidenceOf(article, exact)];
  const fact = <T>(field: string, value: T, exact: string) => factOf(id, field, value, words(exact));
  const day = new Date(Date.UTC(2017, 0, 1 + (index % 3500))).toISOString().slice(0, 10);
  const person = (name: string, country: string) => ({
    name,
    person: null,
    role: 'minister of state',
    country,
    part: 'chair' as const,
  });
  return meetingOf(id, evidenceOf(article, 'met'), {
    dialogue: fact('dialogue', `dialogue-${index % DIALOGUES}`, 'security dialogue'),
    name: fact('name', 'security dialogue', 'security dialogue'),
    number: fact('number', Math.floor(index / DIALOGUES) + 1, 'round'),
    date: fact('date', day, 'on 5 March'),
    place: fact('place', { city: 'Oslo', country: 'NO' }, 'in Oslo'),
    host: fact('host', 'NO', 'the hosts'),
    rank: fact('rank', 'ministers' as const, 'minister of state'),
    parties: [fact('parties/cl', 'CL', 'guests'), fact('parties/no', 'NO', 'hosts')],
    participants: [
      fact('participants/1', person('Kari Nordmann', 'NO'), 'Kari Nordmann'),
      fact('participants/2', person('尹白', 'CL'), '尹白'),
    ],
    topics: [fact('topics/cyber-security', 'cyber-security', 'cyber security')],
    quotes: [
      fact('quotes/1', { speaker: null, relay: null, text: 'within a year', direct: false }, 'within a year'),
    ],
    outcomes: [fact('outcomes/1', 'They agreed to meet again within a year.', 'agreed to meet again')],
  });
}
