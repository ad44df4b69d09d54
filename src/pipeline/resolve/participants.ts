// Somebody who several sources name is one participant; offices and parts that differ are kept as rivals.
import type { Fact, Part, Participant } from '../../domain/meeting.ts';
import type { Relation } from './bundle.ts';
import type { Lookup } from './lookup.ts';
import { nameKey, slugFrom, wordsOf } from './names.ts';
import { isWithin } from './sets.ts';
import { settle, type Settled } from './settle.ts';
import { compareVoices, evidenceOf, type Voice } from './voice.ts';

type Voiced = Voice<'participants'>;
type Person = { key: string; voices: Voiced[] };

/** From the most telling part to the least; somebody who was met aside did not take part. */
const PARTS: readonly Part[] = ['chair', 'host', 'speaker', 'participant', 'met'];

/** The participants, each once, those with the most telling part first, then in the order of the sides. */
export function participantsOf(
  meeting: string,
  voices: readonly Voiced[],
  sides: readonly string[],
  lookup: Lookup,
): Fact<Participant>[] {
  const people = withSurnames(peopleOf(voices, lookup));
  const facts = people.map((person) => factOf(meeting, person, lookup));
  const order = ({ value }: Fact<Participant>): number =>
    PARTS.indexOf(value.part) * 10 + (sides.indexOf(value.country ?? '') + 1 || 9);
  return facts
    .map((fact, index) => ({ fact, index }))
    .sort((a, b) => order(a.fact) - order(b.fact) || a.index - b.index)
    .map(({ fact }) => fact);
}

function peopleOf(voices: readonly Voiced[], lookup: Lookup): Person[] {
  const people = new Map<string, Person>();
  for (const voice of [...voices].sort(compareVoices)) {
    const id = voice.value.person ?? lookup.personNamed(voice.value.name)?.id;
    const key = id ?? nameKey(voice.value.name);
    const person = people.get(key);
    if (person === undefined) people.set(key, { key, voices: [voice] });
    else person.voices.push(voice);
  }
  return [...people.values()];
}

/** "Tajani" is Antonio Tajani where he is the only one of that name and no other side claims it. */
function withSurnames(people: readonly Person[]): Person[] {
  const full = people.filter((person) => lengthOfName(person) > 1);
  const kept: Person[] = full.map((person) => ({ ...person, voices: [...person.voices] }));
  for (const person of people.filter((one) => !full.includes(one))) {
    const [word = ''] = wordsOf(person.voices[0]?.value.name ?? '');
    const bearers = kept.filter((other) =>
      other.voices.some(
        ({ value }) => wordsOf(value.name).includes(word) && sidesAgree(value, person.voices[0]?.value),
      ),
    );
    const [only] = bearers;
    if (bearers.length === 1 && only !== undefined) only.voices.push(...person.voices);
    else kept.push(person);
  }
  return kept;
}

function lengthOfName({ voices }: Person): number {
  return Math.max(...voices.map(({ value }) => (value.person === null ? wordsOf(value.name).length : 2)));
}

function sidesAgree(a: Participant, b: Participant | undefined): boolean {
  return a.country === null || b === undefined || b.country === null || a.country === b.country;
}

function factOf(meeting: string, { voices }: Person, lookup: Lookup): Fact<Participant> {
  const sorted = [...voices].sort(compareVoices);
  const best = sorted[0];
  if (best === undefined) throw new Error('participant without a voice');
  const id = sorted.find(({ value }) => value.person !== null)?.value.person ?? null;
  const person = (id === null ? undefined : lookup.person(id)) ?? lookup.personNamed(best.value.name);
  const longest = [...sorted].sort((a, b) => wordsOf(b.value.name).length - wordsOf(a.value.name).length)[0];
  const name = person?.names['en'] ?? longest?.value.name ?? best.value.name;
  const role = settleRole(sorted);
  const part = settlePart(sorted);
  const value: Participant = {
    name,
    person: id ?? person?.id ?? null,
    role: role?.winner.value.role ?? null,
    country: person?.country ?? sorted.find((voice) => voice.value.country !== null)?.value.country ?? null,
    part: part.winner.value.part,
  };
  const rivals = [
    ...(role?.rivals ?? []).map((rival) => ({ ...rival, value: { ...value, role: rival.value.role } })),
    ...part.rivals.map((rival) => ({ ...rival, value: { ...value, part: rival.value.part } })),
  ];
  return {
    id: `${meeting}/participants/${person?.id ?? slugFrom(name)}`,
    value,
    basis: sorted.some((voice) => voice.claim.basis === 'stated') ? 'stated' : 'implied',
    sources: evidenceOf(sorted.filter((voice) => !rivals.some((rival) => rival.voices.includes(voice)))),
    rivals: rivals.map((rival) => ({
      value: rival.value,
      basis: rival.voices.some((voice) => voice.claim.basis === 'stated') ? 'stated' : 'implied',
      sources: evidenceOf(rival.voices),
    })),
    ruling: null,
    reason: null,
  };
}

/** Offices compare within a language: "Bundesminister" does not dispute "Federal Minister". */
function settleRole(voices: readonly Voiced[]): Settled<'participants'> | null {
  const named = voices.filter(({ value }) => value.role !== null);
  const language = named.some((voice) => voice.language.startsWith('en')) ? 'en' : named[0]?.language;
  return settle<'participants'>(
    named.filter((voice) => voice.language.startsWith(language ?? '')),
    roles,
  );
}

function settlePart(voices: readonly Voiced[]): Settled<'participants'> {
  const settled = settle<'participants'>(voices, parts);
  if (settled === null) throw new Error('participant without a voice');
  return settled;
}

const roles: Relation<Participant> = {
  key: ({ role }) => nameKey(role ?? ''),
  agree: (a, b) => {
    const [x, y] = [new Set(wordsOf(a.role ?? '')), new Set(wordsOf(b.role ?? ''))];
    return isWithin(x, y) || isWithin(y, x);
  },
  vagueness: ({ role }) => -wordsOf(role ?? '').length,
};

const parts: Relation<Participant> = {
  key: ({ part }) => part,
  // Who chaired, spoke or took part was there; only "met aside" and host against chair are at odds.
  agree: (a, b) => {
    const pair = [a.part, b.part];
    if (a.part === b.part) return true;
    return !pair.includes('met') && !(pair.includes('host') && pair.includes('chair'));
  },
  vagueness: ({ part }) => PARTS.indexOf(part),
};
