import type { Field, Organisation, Participant, Place, Quote } from '../domain/meeting.ts';

/** A confidence with what it rests on: "0.98 of 62", or "0.97 (few)" where gold has met the rule too seldom. */
export function wordsOfConfidence(confidence: number, support: number): string {
  const figure = confidence.toFixed(2);
  return support < FEW ? `${figure} (few)` : `${figure} of ${support}`;
}

/** As `extract/confidence.ts` has it. */
const FEW = 10;

/** A value of a field in a few words of English, for a line of a report. */
export function wordsOfValue(field: Field, value: unknown): string {
  switch (field) {
    case 'place': {
      const { city, country } = value as Place;
      return [city, country].filter((word) => word !== null).join(', ');
    }
    case 'participants': {
      const { name, role, country, part } = value as Participant;
      return [role === null ? name : `${name} (${role})`, country, part]
        .filter((word) => word !== null)
        .join(', ');
    }
    case 'organisations': {
      const { name, country } = value as Organisation;
      return country === null ? name : `${name}, ${country}`;
    }
    case 'quotes': {
      const { speaker, relay, text, direct } = value as Quote;
      const who = `${speaker ?? 'somebody'}${relay === null ? '' : `, after ${relay}`}`;
      return `${who}: ${direct ? `“${text}”` : text}`;
    }
    default:
      return String(value);
  }
}
