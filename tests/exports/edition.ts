// A small record as the exports take it, with any text anywhere.
import { editionOf, viewsOf } from '../../src/site/edition.ts';
import type { Edition, View } from '../../src/exports/edition.ts';
import type { Meeting } from '../../src/domain/meeting.ts';
import type { Store, StoredArticle } from '../../src/site/store.ts';
import { evidenceOf, factOf, meetingOf, storedArticle, storeOf } from '../site/record.ts';

export const address = 'https://example.org/parley/';

/** The texts of a record that come from outside. */
export type Texts = {
  /** Somebody who took part, the office, the body. */
  name: string;
  role: string;
  body: string;
  city: string;
  /** What the source calls the meeting. */
  called: string;
  quote: string;
  outcome: string;
  publisher: string;
  title: string;
};

export const plainTexts: Texts = {
  name: '尹白',
  role: 'Minister of State',
  body: 'Ministry of Public Security',
  city: 'Oslo',
  called: 'security talks',
  quote: 'a candid exchange',
  outcome: 'A hotline was agreed.',
  publisher: 'The Paper',
  title: 'Talks in Oslo',
};

const ID = 'chile-norway-security-dialogue-2';

/** Two meetings of Chile and Norway, one of them dated `2018-07~` or as `day` says; 😀 stands before all evidence. */
export function editionWith(
  texts: Partial<Texts> = {},
  day = '2020-03-05',
): { edition: Edition; views: Views } {
  const { name, role, body, city, called, quote, outcome, publisher, title } = { ...plainTexts, ...texts };
  const paper = storedArticle('paper', ['😀 They met in Oslo on the fifth. Nothing else was said.'], {
    publisher,
    title,
    meetings: [ID, 'chile-norway-security-dialogue-1'],
  });
  const met = evidenceOf(paper, 'met');
  const oslo = evidenceOf(paper, 'in Oslo');
  const fact = <T>(field: string, value: T, more = {}) => factOf(ID, field, value, [oslo], more);
  const second = meetingOf(ID, met, {
    dialogue: fact('dialogue', 'chile-norway-security-dialogue'),
    name: fact('name', called),
    number: fact('number', 2),
    date: fact('date', day),
    place: fact('place', { city, country: 'NO' }, { rivals: [rival({ city: 'Bergen', country: null })] }),
    host: fact('host', 'NO', { basis: 'implied' }),
    rank: fact('rank', 'ministers' as const),
    parties: ['CL', 'NO'].map((code) => fact(`parties/${code.toLowerCase()}`, code)),
    participants: [
      fact('participants/1', { name, person: null, role, country: 'CL', part: 'chair' as const }),
      fact('participants/2', {
        name: 'Kari Nordmann',
        person: 'kari-nordmann',
        role: null,
        country: 'NO',
        part: 'host' as const,
      }),
    ],
    organisations: [fact('organisations/1', { name: body, organisation: null, country: 'CL' })],
    topics: [fact('topics/cyber-security', 'cyber-security')],
    quotes: [fact('quotes/1', { speaker: name, relay: publisher, text: quote, direct: true })],
    outcomes: [fact('outcomes/1', outcome)],
  });
  const first = meetingOf('chile-norway-security-dialogue-1', met, {
    dialogue: factOf('chile-norway-security-dialogue-1', 'dialogue', 'chile-norway-security-dialogue', [met]),
    parties: ['CL', 'NO'].map((code) =>
      factOf('chile-norway-security-dialogue-1', `parties/${code.toLowerCase()}`, code, [met]),
    ),
  });
  return made(storeWith(paper, [first, second]));

  function rival<T>(value: T) {
    return { value, basis: 'stated' as const, sources: [met] };
  }
}

export type Views = { whole: View; entries: View[] };

/** The edition of a store whose articles are one paragraph each. */
export function made(store: Store): { edition: Edition; views: Views } {
  const files = new Map([...store.articles.values()].map(({ id, blocks }) => [id, blocks[0]?.text ?? '']));
  const edition = editionOf(store, { address, release: '1.2.3', built: '2020-04-01', files });
  return { edition, views: viewsOf(store, edition) };
}

function storeWith(paper: StoredArticle, meetings: Meeting[]): Store {
  return storeOf({
    articles: [paper],
    meetings,
    dialogues: [
      {
        id: 'chile-norway-security-dialogue',
        names: { en: 'Chile–Norway Security Dialogue' },
        sides: ['CL', 'NO'],
        registered: true,
      },
    ],
    countries: [
      { id: 'CL', names: { en: 'Chile' } },
      { id: 'NO', names: { en: 'Norway' } },
    ],
    people: [{ id: 'kari-nordmann', names: { en: 'Kari Nordmann' }, country: 'NO' }],
    topics: [{ id: 'cyber-security', names: { en: 'Cyber security' } }],
  });
}
