// A first draft of a digest: what the reader found, told in sentences of ours. Facts are free; another's words are not.
import { boundsOf, speakDay } from '../domain/day.ts';
import type { Organisation, Part, Participant, Status } from '../domain/meeting.ts';
import type { Registry } from '../domain/registry.ts';
import type { Explained, ExplainedMeeting } from './explain.ts';

const ORDINALS = (
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth ' +
  'fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
).split(' ');

/** English names by id, and whether the source is in English, so that its titles of office can stand. */
type Names = { registry: Registry; isEnglish: boolean };

/** Sentences in English about the meetings of an article, a paragraph for the one it is about and one for the others. */
export function draftDigest(explained: Explained, registry: Registry): string[] {
  const [focus, ...others] = explained.meetings;
  if (focus === undefined) return [];
  const names: Names = { registry, isEnglish: explained.article.language?.split('-')[0] === 'en' };
  const recalled = others.filter(({ implied }) => !implied).map((meeting) => recall(meeting, focus, names));
  return [
    [hold(focus, names), ...people(focus, names), ...bodies(focus, names), ...topics(focus, names)],
    recalled,
  ].flatMap((sentences) => (sentences.length === 0 ? [] : [sentences.join(' ')]));
}

/** "fourth", "21st". */
export function ordinal(number: number): string {
  const word = ORDINALS[number - 1];
  if (word !== undefined) return word;
  const isTeen = number % 100 > 10 && number % 100 < 14;
  return `${number}${isTeen ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th')}`;
}

const HELD: Readonly<Record<Status, string>> = {
  held: 'was held',
  planned: 'is to be held',
  cancelled: 'was called off; it had been set to be held',
  mentioned: 'is one of those that the report mentions',
};

/** "The fourth round of the … was held in Berlin on 26 September 2023." */
function hold(meeting: ExplainedMeeting, names: Names): string {
  return `${capital(subject(meeting, names))} ${HELD[meeting.status]}${where(meeting)}${when(meeting.date)}.`;
}

/** "The first round was held in Beijing in 2017." for one of the same series; else the meeting by its sides. */
function recall(meeting: ExplainedMeeting, focus: ExplainedMeeting, names: Names): string {
  const tail = `${where(meeting)}${when(meeting.date)}`;
  if (meeting.dialogue !== null && meeting.dialogue === focus.dialogue && meeting.number !== null) {
    return `The ${ordinal(meeting.number)} round ${HELD[meeting.status]}${tail}.`;
  }
  if (meeting.dialogue !== null || meeting.parties.length < 2) return hold(meeting, names);
  const [first, second] = meeting.participants.map((person) => named(person, names));
  if (first !== undefined && second !== undefined) return `${first} met ${second.replace(/,$/u, '')}${tail}.`;
  const sides = `Officials of ${listOf(meeting.parties.map((code) => countryName(code, names)))} met${tail}.`;
  return first === undefined ? sides : `${sides} ${first} took part.`;
}

function subject({ dialogue, name, number, parties }: ExplainedMeeting, names: Names): string {
  const known = names.registry.dialogues.find(({ id }) => id === dialogue)?.names['en'];
  const called = known ?? (names.isEnglish ? (name?.replace(/^the /iu, '') ?? null) : null);
  const sides = listOf(parties.map((code) => countryName(code, names)));
  if (called === null)
    return number === null ? `a meeting of ${sides}` : `the ${ordinal(number)} meeting of ${sides}`;
  if (number !== null) return `the ${ordinal(number)} round of the ${called}`;
  return known === undefined ? `the ${called}` : `a round of the ${called}`;
}

function where({ place }: ExplainedMeeting): string {
  return place === null || place.city === null ? '' : ` in ${place.city}`;
}

/** "on 26 September 2023", "in September 2023"; nothing where only a bound is known. */
function when(date: string | null): string {
  if (date === null || date.includes('..')) return '';
  const { precision } = boundsOf(date);
  const spoken = speakDay(date, 'en');
  if (precision === 'day') return ` on ${spoken}`;
  return precision === 'interval' ? ` (${spoken})` : ` in ${spoken}`;
}

type Verb = {
  held: readonly [one: string, several: string];
  planned: readonly [one: string, several: string];
};

const DID: Readonly<Record<Part, Verb>> = {
  chair: {
    held: ['chaired it', 'chaired it together'],
    planned: ['is to chair it', 'are to chair it together'],
  },
  host: {
    held: ['was the host of the meeting', 'were the hosts of the meeting'],
    planned: ['is to be the host', 'are to be the hosts'],
  },
  speaker: {
    held: ['spoke at the meeting', 'spoke at the meeting'],
    planned: ['is to speak at the meeting', 'are to speak at the meeting'],
  },
  participant: {
    held: ['took part in the meeting', 'took part in the meeting'],
    planned: ['is to take part in the meeting', 'are to take part in the meeting'],
  },
  met: { held: ['was met aside', 'were met aside'], planned: ['is to be met', 'are to be met'] },
};

/** One sentence for each part that people had. */
function people({ participants, status }: ExplainedMeeting, names: Names): string[] {
  return (Object.keys(DID) as Part[]).flatMap((part) => {
    const some = participants.filter((one) => one.part === part);
    if (some.length === 0) return [];
    const verb = DID[part][status === 'planned' ? 'planned' : 'held'][some.length > 1 ? 1 : 0];
    return [`${capital(listOf(some.map((one) => named(one, names))))} ${verb}.`];
  });
}

function named({ name, person, role }: Participant, { registry, isEnglish }: Names): string {
  const known = registry.people.find(({ id }) => id === person)?.names['en'] ?? name;
  return role === null || !isEnglish ? known : `${known}, ${role},`;
}

/** One sentence for each side. */
function bodies({ organisations }: ExplainedMeeting, names: Names): string[] {
  const sides = Map.groupBy(organisations, ({ country }) => country);
  return [...sides].map(([country, some]) => {
    const list = listOf(some.map((one) => `the ${organisationName(one, names)}`));
    const side = country === null ? 'Representatives' : `For ${countryName(country, names)}, representatives`;
    return `${side} of ${list} attended.`;
  });
}

function organisationName({ name, organisation }: Organisation, { registry }: Names): string {
  const known = registry.organisations.find(({ id }) => id === organisation)?.names['en'] ?? name;
  return known.replace(/^the /iu, '');
}

function topics({ topics: ids, status }: ExplainedMeeting, { registry }: Names): string[] {
  const words = ids.map((id) => {
    const known = registry.topics.find((topic) => topic.id === id)?.names['en'];
    return (known ?? id.replaceAll('-', ' ')).toLowerCase();
  });
  const verb = status === 'planned' ? 'are to discuss' : 'discussed';
  return words.length === 0 ? [] : [`The two sides ${verb} ${listOf(words)}.`];
}

function countryName(code: string, { registry }: Names): string {
  return registry.countries.find(({ id }) => id === code)?.names['en'] ?? code;
}

/** "a, b and c"; where a name ends with its office and a comma, "a, chair, and b". */
function listOf(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  if (words.length < 2) return last;
  const before = words.at(-2) ?? '';
  const first = words.slice(0, -1).map((word) => word.replace(/,$/u, ''));
  return `${first.join(', ')}${before.endsWith(',') ? ',' : ''} and ${last}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
