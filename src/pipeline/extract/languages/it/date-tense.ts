import type { Cue } from '../../dates/tense.ts';

/** The future and what announces: "si terrà", "dovrebbe ospitare", "è previsto". */
const FUTURE =
  /^(?:sarà|saranno|avrà|avranno|farà|faranno|terrà|terranno|andrà|andranno|potrà|potranno|dovrà|dovranno|verrà|verranno|deve|devono|doveva|dovevano|dovrebbe|dovrebbero|previst[oaie]|fissat[oaie]|programmat[oaie]|attes[oaie]|prossim[oaie]|\p{Ll}{2,}(?:erà|eranno|irà|iranno|rrà|rranno))$/u;

/** Auxiliaries and forms of the past. */
const PAST =
  /^(?:ha|hanno|aveva|avevano|era|erano|fu|furono|ebbe|ebbero|stat[oaie]|c'era|\p{Ll}{2,}(?:avano|evano|ivano|arono|irono|erono|ava|eva|iva))$/u;

export const cue: Cue = (words, at) => {
  const word = words[at] ?? '';
  if (/^(?:doveva|dovevano)$/u.test(word)) return 'due';
  if (FUTURE.test(word)) return /^(?:era|erano)$/u.test(words[at - 1] ?? '') ? 'due' : 'future';
  if (PAST.test(word)) return 'past';
  return word === 'è' &&
    /(?:tenut[oa]|svolt[oa]|apert[oa]|conclus[oa]|arrivat[oa]|riunit[oa])$/u.test(words[at + 1] ?? '')
    ? 'past'
    : null;
};
