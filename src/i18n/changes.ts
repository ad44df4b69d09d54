// What a page says of how it became what it is: its changes, its corrections.
import type { Language } from './language.ts';

export type ChangeWords = {
  history: {
    title: string;
    lead: string;
    shallow: string;
    unknown: string;
    none: string;
    more: (n: number) => string;
    count: (n: number) => string;
    feed: string;
    page: string;
    what: Record<'added' | 'changed' | 'removed' | 'redirected', string>;
    disputed: string;
    further: string;
  };
  corrections: {
    title: string;
    lead: string;
    policy: string;
    none: string;
    note: (day: string) => string;
    all: string;
  };
};

const en: ChangeWords = {
  history: {
    title: 'Changes',
    lead: 'What changed in the record, when and why; the newest first.',
    shallow: 'This copy of the site was built from a part of the history; older changes are not shown.',
    unknown: 'This copy of the site was built without its history; changes are not known here.',
    none: 'Nothing has changed since the meeting was first recorded.',
    more: (n) => `${n} older changes are in the data.`,
    count: (n) => (n === 1 ? '1 meeting' : `${n} meetings`),
    feed: 'As a feed',
    page: 'History of this page',
    what: {
      added: 'recorded',
      changed: 'changed',
      removed: 'removed',
      redirected: 'found to be the same as another',
    },
    disputed: 'Disputed',
    further: 'Further reports',
  },
  corrections: {
    title: 'Corrections',
    lead: 'What was wrong here and has been put right; the newest first.',
    policy: 'How we correct, and how to tell us',
    none: 'There is no correction yet.',
    note: (day) => `Corrected, ${day}:`,
    all: 'All corrections',
  },
};

const de: ChangeWords = {
  history: {
    title: 'Änderungen',
    lead: 'Was sich im Verzeichnis geändert hat, wann und warum; das Neueste zuerst.',
    shallow:
      'Diese Kopie der Website wurde aus einem Teil der Geschichte gebaut; ältere Änderungen fehlen hier.',
    unknown: 'Diese Kopie der Website wurde ohne ihre Geschichte gebaut; Änderungen sind hier nicht bekannt.',
    none: 'Seit das Treffen verzeichnet wurde, hat sich nichts geändert.',
    more: (n) => `${n} ältere Änderungen stehen in den Daten.`,
    count: (n) => `${n} Treffen`,
    feed: 'Als Feed',
    page: 'Geschichte dieser Seite',
    what: {
      added: 'verzeichnet',
      changed: 'geändert',
      removed: 'entfernt',
      redirected: 'als dasselbe wie ein anderes erkannt',
    },
    disputed: 'Strittig',
    further: 'Weitere Berichte',
  },
  corrections: {
    title: 'Berichtigungen',
    lead: 'Was hier falsch war und berichtigt ist; das Neueste zuerst.',
    policy: 'Wie wir berichtigen und wie Sie uns Fehler melden',
    none: 'Noch gibt es keine Berichtigung.',
    note: (day) => `Berichtigt, ${day}:`,
    all: 'Alle Berichtigungen',
  },
};

const zh: ChangeWords = {
  history: {
    title: '变化',
    lead: '记录中的变化、时间和原因，最新的在前。',
    shallow: '本站的这一副本只含部分历史；较早的变化未显示。',
    unknown: '本站的这一副本不含历史；此处无法得知变化。',
    none: '自首次收录以来没有变化。',
    more: (n) => `另有 ${n} 项较早的变化见数据。`,
    count: (n) => `${n} 次会晤`,
    feed: '订阅',
    page: '本页历史',
    what: { added: '收录', changed: '变化', removed: '删除', redirected: '确认与另一次相同' },
    disputed: '有分歧',
    further: '其他报道',
  },
  corrections: {
    title: '更正',
    lead: '曾经有误并已更正的内容，最新的在前。',
    policy: '我们如何更正，以及如何告知我们',
    none: '尚无更正。',
    note: (day) => `更正，${day}：`,
    all: '全部更正',
  },
};

export const changeWords: Record<Language, ChangeWords> = { en, de, zh };
