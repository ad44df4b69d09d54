// Somebody who several sources name is one participant; offices and parts that differ are kept as rivals.
import type { Fact, Part, Participant } from '../../domain/meeting.ts';
import type { Written } from '../../domain/written.ts';
import type { Relation } from './bundle.ts';
import type { Lookup } from './lookup.ts';
import { nameKey, slugFrom, wordsOf } from './names.ts';
import { reasonFor } from './reason.ts';
import { isWithin } from './sets.ts';
import { settle, type Settled } from './settle.ts';
import { tellingWords } from './telling-words.ts';
import { compareVoices, evidenceOf, type Voice } from './voice.ts';

/** A decision which office and part of somebody to show. */
export type ParticipantRuling = { id: string; reason: Written; value: Participant };

type Voiced = Voice<'participants'>;
type Person = { key: string; voices: Voiced[] };

/** From the most telling part to the least; somebody who was met aside did not take part. */
const PARTS: readonly Part[] = ['chair', 'host', 'speaker', 'participant', 'met'];

/** The participants, each once, those with the most telling part first, then in the order of the sides. */
export function participantsOf(
  meeting: string,
  voices: readonly Voiced[],
  sides: readonly string[],
  rulings: readonly ParticipantRuling[],
  lookup: Lookup,
): Fact<Participant>[] {
  const people = withSurnames(peopleOf(voices, lookup));
  const facts = people.map((person) => factOf(meeting, person, rulings, lookup));
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

function factOf(
  meeting: string,
  { voices }: Person,
  rulings: readonly ParticipantRuling[],
  lookup: Lookup,
): Fact<Participant> {
  const sorted = [...voices].sort(compareVoices);
  const [best] = sorted;
  if (best === undefined) throw new Error('participant without a voice');
  const id = sorted.find(({ value }) => value.person !== null)?.value.person ?? null;
  const person = (id === null ? undefined : lookup.person(id)) ?? lookup.personNamed(best.value.name);
  const name = person?.names['en'] ?? longestName(sorted);
  const key = id ?? person?.id ?? nameKey(name);
  const ruling = rulings.find(({ value }) => (value.person ?? nameKey(value.name)) === key);
  const role = settleRole(sorted, lookup, ruling?.value);
  const part = settlePart(sorted, ruling?.value);
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
  const isRuled = ruling !== undefined && part.isChosen && (role === null || role.isChosen);
  return {
    id: `${meeting}/participants/${person?.id ?? slugFrom(name)}`,
    value,
    basis: basisOf(sorted),
    sources: evidenceOf(sorted.filter((voice) => isBehind(voice, role, part))),
    rivals: rivals.map((rival) => ({
      value: rival.value,
      basis: basisOf(rival.voices),
      sources: evidenceOf(rival.voices),
    })),
    ruling: isRuled ? ruling.id : null,
    reason: isRuled ? ruling.reason : reasonOf(role, part),
  };
}

/** Who gives the office shown, or a part that says more than presence, or says nothing against either. */
function isBehind(
  voice: Voiced,
  role: Settled<'participants'> | null,
  part: Settled<'participants'>,
): boolean {
  const isTelling = role === null || part.winner.value.part !== 'participant';
  const shown = [...(role?.winner.voices ?? []), ...(isTelling ? part.winner.voices : [])];
  const rivals = [...(role?.rivals ?? []), ...part.rivals].flatMap((rival) => rival.voices);
  return shown.includes(voice) || !rivals.includes(voice);
}

function reasonOf(role: Settled<'participants'> | null, part: Settled<'participants'>): Written | null {
  if (role !== null && role.rivals.length > 0) return reasonFor(role.winner, role.rivals);
  return reasonFor(part.winner, part.rivals);
}

function basisOf(voices: readonly Voiced[]): Fact<Participant>['basis'] {
  return voices.some((voice) => voice.claim.basis === 'stated') ? 'stated' : 'implied';
}

function longestName(voices: readonly Voiced[]): string {
  return voices.reduce((longest, { value }) => {
    return wordsOf(value.name).length > wordsOf(longest).length ? value.name : longest;
  }, voices[0]?.value.name ?? '');
}

/** Offices compare within a language: "Bundesminister" does not dispute "Federal Minister". */
function settleRole(
  voices: readonly Voiced[],
  lookup: Lookup,
  chosen?: Participant,
): Settled<'participants'> | null {
  const named = voices.filter(({ value }) => value.role !== null);
  const language = named.some((voice) => voice.language.startsWith('en')) ? 'en' : named[0]?.language;
  return settle<'participants'>(
    named.filter((voice) => voice.language.startsWith(language ?? '')),
    rolesIn(lookup),
    chosen,
  );
}

function settlePart(voices: readonly Voiced[], chosen?: Participant): Settled<'participants'> {
  const settled = settle<'participants'>(voices, parts, chosen);
  if (settled === null) throw new Error('participant without a voice');
  return settled;
}

/** An office agrees with one that says more of it: "foreign minister" with "State Councilor and Foreign Minister". */
function rolesIn(lookup: Lookup): Relation<Participant> {
  const words = ({ role }: Participant): Set<string> => tellingWords(role ?? '', lookup);
  return {
    key: ({ role }) => nameKey(role ?? ''),
    agree: (value, shown) => {
      const [x, y] = [words(value), words(shown)];
      return isWithin(x, y) || isWithin(y, x);
    },
    vagueness: (value) => -words(value).size,
  };
}

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
