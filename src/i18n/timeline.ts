import type { Language } from './language.ts';

/** The words of the timeline: its pictures first, then its controls. */
export type TimelineWords = {
  /** The name of a whole picture: "Timeline of 95 meetings, 2017 to 2026". */
  picture: (meetings: number, from: number, to: number) => string;
  round: (number: number) => string;
  meeting: string;
  /** The name of a thread as a way through the site. */
  rounds: string;
  outside: string;
  meetings: (count: number) => string;
  /** Several meetings that stand too near each other to be drawn apart. */
  cluster: (count: number, first: string, last: string) => string;
  meetingsIn: (count: number, year: number) => string;
  perYear: string;
  /** Set from long to short; the longest that fits is shown. */
  earlier: (rounds: number, since: number | null) => readonly string[];
  missing: (rounds: number) => readonly string[];
  undated: (count: number) => string;
  noDate: string;
  states: Record<'held' | 'implied' | 'mentioned' | 'planned' | 'cancelled' | 'unreported', string>;
  ranks: Record<'leaders' | 'ministers' | 'officials', string>;
  hostedBy: (country: string) => string;
  hostedByPartner: string;
  rival: (day: string) => string;
  about: string;
  uncertain: string;
  gap: string;
  today: (day: string) => string;
  list: string;
};

const s = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const en: TimelineWords = {
  picture: (meetings, from, to) => `Timeline of ${s(meetings, 'meeting', 'meetings')}, ${from} to ${to}`,
  round: (number) => `Round ${number}`,
  meeting: 'Meeting',
  rounds: 'Meetings of this dialogue',
  outside: 'Meetings outside a dialogue',
  meetings: (count) => s(count, 'meeting', 'meetings'),
  cluster: (count, first, last) => `${count} meetings, from ${first}, to ${last}`,
  meetingsIn: (count, year) => `${s(count, 'meeting', 'meetings')} in ${year}`,
  perYear: 'Meetings per year',
  earlier: (rounds, since) => [
    ...(since === null ? [] : [`${s(rounds, 'earlier round', 'earlier rounds')}, since ${since}`]),
    s(rounds, 'earlier round', 'earlier rounds'),
    `${rounds} earlier`,
  ],
  missing: (rounds) => [`${s(rounds, 'round', 'rounds')} not in the record`, `${rounds} not recorded`],
  undated: (count) => `${count} without a date`,
  noDate: 'date not known',
  states: {
    held: 'held',
    implied: 'implied',
    mentioned: 'only mentioned',
    planned: 'planned',
    cancelled: 'cancelled or postponed',
    unreported: 'announced, not reported since',
  },
  ranks: { leaders: 'leaders', ministers: 'ministers', officials: 'senior officials' },
  hostedBy: (country) => `hosted by ${country}`,
  hostedByPartner: 'hosted by the partner',
  rival: (day) => `another source says ${day}`,
  about: 'about that time',
  uncertain: 'uncertain',
  gap: 'long gap',
  today: (day) => `Record as of ${day}`,
  list: ', ',
};

const de: TimelineWords = {
  picture: (meetings, from, to) => `Zeitleiste mit ${s(meetings, 'Treffen', 'Treffen')}, ${from} bis ${to}`,
  round: (number) => `${number}. Runde`,
  meeting: 'Treffen',
  rounds: 'Treffen dieses Dialogs',
  outside: 'Treffen außerhalb eines Dialogs',
  meetings: (count) => `${count} Treffen`,
  cluster: (count, first, last) => `${count} Treffen, von ${first}, bis ${last}`,
  meetingsIn: (count, year) => `${count} Treffen im Jahr ${year}`,
  perYear: 'Treffen pro Jahr',
  earlier: (rounds, since) => [
    ...(since === null ? [] : [`${s(rounds, 'frühere Runde', 'frühere Runden')}, seit ${since}`]),
    s(rounds, 'frühere Runde', 'frühere Runden'),
    `${rounds} frühere`,
  ],
  missing: (rounds) => [`${s(rounds, 'Runde', 'Runden')} nicht verzeichnet`, `${rounds} nicht verzeichnet`],
  undated: (count) => `${count} ohne Datum`,
  noDate: 'Datum nicht bekannt',
  states: {
    held: 'abgehalten',
    implied: 'erschlossen',
    mentioned: 'nur erwähnt',
    planned: 'geplant',
    cancelled: 'abgesagt oder verschoben',
    unreported: 'angekündigt, seither nicht gemeldet',
  },
  ranks: { leaders: 'Staats- und Regierungschefs', ministers: 'Minister', officials: 'hohe Beamte' },
  hostedBy: (country) => `Gastgeber: ${country}`,
  hostedByPartner: 'Gastgeber: die andere Seite',
  rival: (day) => `eine andere Quelle nennt ${day}`,
  about: 'ungefähr zu dieser Zeit',
  uncertain: 'unsicher',
  gap: 'lange Pause',
  today: (day) => `Stand: ${day}`,
  list: ', ',
};

const zh: TimelineWords = {
  picture: (meetings, from, to) => `${from}年至${to}年${meetings}次会议的时间线`,
  round: (number) => `第${number}轮`,
  meeting: '会议',
  rounds: '该对话的历次会议',
  outside: '机制以外的会议',
  meetings: (count) => `${count}次会议`,
  cluster: (count, first, last) => `${count}次会议，自${first}，至${last}`,
  meetingsIn: (count, year) => `${year}年${count}次会议`,
  perYear: '每年会议数',
  earlier: (rounds, since) => [
    ...(since === null ? [] : [`自${since}年起已有${rounds}轮`]),
    `此前${rounds}轮`,
  ],
  missing: (rounds) => [`${rounds}轮未收录`],
  undated: (count) => `${count}次日期不详`,
  noDate: '日期不详',
  states: {
    held: '已举行',
    implied: '据推断',
    mentioned: '仅被提及',
    planned: '计划中',
    cancelled: '取消或推迟',
    unreported: '已宣布，此后未见报道',
  },
  ranks: { leaders: '领导人级', ministers: '部长级', officials: '高级官员级' },
  hostedBy: (country) => `${country}主办`,
  hostedByPartner: '对方主办',
  rival: (day) => `另有来源称${day}`,
  about: '大约在此时',
  uncertain: '存疑',
  gap: '长时间中断',
  today: (day) => `记录截至${day}`,
  list: '，',
};

const all: Record<Language, TimelineWords> = { en, de, zh };

/** The words of the timeline in a language. A key that one language lacks fails the type check. */
export function timelineWords(language: Language): TimelineWords {
  return all[language];
}
