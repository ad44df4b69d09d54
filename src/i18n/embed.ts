import type { Language } from './language.ts';

/** The words of pages in frames. */
export type EmbedWords = {
  /** The list under a picture, closed at first. */
  list: (meetings: number) => string;
  close: string;
  /** At the foot, with the way to the same thing on the site. */
  credit: string;
  more: string;
  asOf: (day: string) => string;
  /** Before the sentence that states it. */
  evidence: (publisher: string, text: 'digest' | 'excerpt' | 'original') => string;
  source: string;
  /** The picture in words: its name, and what is in it. */
  alt: (name: string, picture: string) => string;
  latest: (meeting: string) => string;
};

const all: Record<Language, EmbedWords> = {
  en: {
    list: (meetings) => `As a list (${meetings})`,
    close: 'Close',
    credit: 'Parley, CC BY 4.0',
    more: 'All facts and sources',
    asOf: (day) => `Record as of ${day}`,
    evidence: (publisher, text) =>
      text === 'digest' ? `In our words, after ${publisher}` : `${publisher} wrote`,
    source: 'Source',
    alt: (name, picture) => `${name}. ${picture}.`,
    latest: (meeting) => `The latest: ${meeting}.`,
  },
  de: {
    list: (meetings) => `Als Liste (${meetings})`,
    close: 'Schließen',
    credit: 'Parley, CC BY 4.0',
    more: 'Alle Tatsachen und Quellen',
    asOf: (day) => `Stand ${day}`,
    evidence: (publisher, text) =>
      text === 'digest' ? `In unseren Worten, nach ${publisher}` : `${publisher} schrieb`,
    source: 'Quelle',
    alt: (name, picture) => `${name}. ${picture}.`,
    latest: (meeting) => `Zuletzt: ${meeting}.`,
  },
  zh: {
    list: (meetings) => `列表（${meetings}）`,
    close: '关闭',
    credit: 'Parley，CC BY 4.0',
    more: '全部事实与来源',
    asOf: (day) => `记录截至${day}`,
    evidence: (publisher, text) =>
      text === 'digest' ? `据${publisher}，以我们的话转述` : `${publisher}写道`,
    source: '来源',
    alt: (name, picture) => `${name}。${picture}。`,
    latest: (meeting) => `最近一次：${meeting}。`,
  },
};

export function embedWords(language: Language): EmbedWords {
  return all[language];
}
