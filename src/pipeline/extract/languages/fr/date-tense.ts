import type { Cue } from '../../dates/tense.ts';

/** The future and what announces: "se tiendra", "doit accueillir", "est prévu". */
const FUTURE =
  /^(?:sera|seront|aura|auront|fera|feront|ira|iront|devra|devront|pourra|pourront|viendra|viendront|tiendra|tiendront|prévue?s?|fixée?s?|programmée?s?|attendue?s?|prochaine?s?|doit|doivent|devrait|devraient|devait|devaient|va|vont|\p{Ll}{3,}(?:era|eront|ira|iront)|\p{Ll}{2,}(?:dra|dront|vra|vront|ttra|ttront|rra|rront))$/u;

/** Auxiliaries and forms of the past; "a" alone is the auxiliary of most reports. */
const PAST =
  /^(?:a|ont|avait|avaient|était|étaient|fut|furent|eut|eurent|été|avons|ai|vint|vinrent|tint|tinrent|prit|dit|fit|\p{Ll}{2,}(?:aient|ait|èrent|irent))$/u;

/** Words with such an ending that are no verb. */
const NO_VERB = /^(?:fait|parfait|lait|trait|extrait|souhait|portrait|retrait|attrait|camera|opéra|caméra)$/u;

export const cue: Cue = (words, at) => {
  const word = words[at] ?? '';
  if (NO_VERB.test(word)) return null;
  if (/^(?:devait|devaient)$/u.test(word)) return 'due';
  if (FUTURE.test(word)) return /^ét(?:ait|aient)$/u.test(words[at - 1] ?? '') ? 'due' : 'future';
  return PAST.test(word) ||
    (word === 'est' && /(?:tenue?s?|déroulée?s?|ouverte?s?|arrivée?s?|rendue?s?)$/u.test(words[at + 1] ?? ''))
    ? 'past'
    : null;
};
