import type { Rank } from '../domain/meeting.ts';
import type { Language } from './language.ts';

/** The words of the pages that set series side by side. */
export type CompareWords = {
  title: string;
  lead: string;
  bySides: string;
  byRank: string;
  /** The name of a comparison: of all series of two sides, or of one level. */
  of: (name: string) => string;
  ranked: Record<Rank, string>;
  series: (count: number) => string;
  about: (count: number, name: string) => string;
  onTimeline: string;
  over: string;
  overHow: string;
  sideBySide: string;
  last: string;
  shared: string;
  sharedHow: string;
  own: string;
  ownHow: string;
  none: string;
};

const en: CompareWords = {
  title: 'Compare',
  lead: 'Series side by side: their rounds over the years, who hosts them, who runs them, what they discuss in common and what only one of them does.',
  bySides: 'Series of the same two sides',
  byRank: 'Series of the same level',
  of: (name) => `${name}, side by side`,
  ranked: {
    leaders: 'Series of leaders',
    ministers: 'Series of ministers',
    officials: 'Series of senior officials',
  },
  series: (count) => `${count} series`,
  about: (count, name) =>
    `${name}: ${count} series with every round on record, their hosts, the bodies that run them and their topics.`,
  onTimeline: 'All of these on the timeline',
  over: 'Rounds over the years',
  overHow:
    'A mark for each year with a round on record, larger where there were more, in the colour of the host; it leads to the round.',
  sideBySide: 'Side by side',
  last: 'Latest',
  shared: 'Topics in common',
  sharedHow: 'Topics that at least two of these series discussed, with the number of rounds.',
  own: 'Topics of one series only',
  ownHow: 'What a series discussed and none of the others here.',
  none: 'None on record.',
};

const de: CompareWords = {
  title: 'Vergleichen',
  lead: 'Reihen nebeneinander: ihre Runden über die Jahre, wer Gastgeber ist, wer sie führt, was sie gemeinsam besprechen und was nur eine von ihnen.',
  bySides: 'Reihen derselben beiden Seiten',
  byRank: 'Reihen derselben Ebene',
  of: (name) => `${name} im Vergleich`,
  ranked: {
    leaders: 'Reihen der Spitzen',
    ministers: 'Reihen der Minister',
    officials: 'Reihen hoher Beamter',
  },
  series: (count) => `${count} Reihen`,
  about: (count, name) =>
    `${name}: ${count} Reihen mit allen verzeichneten Runden, ihren Gastgebern, den führenden Stellen und den Themen.`,
  onTimeline: 'Alle auf der Zeitleiste',
  over: 'Runden über die Jahre',
  overHow:
    'Ein Zeichen für jedes Jahr mit einer verzeichneten Runde, größer bei mehreren, in der Farbe des Gastgebers; es führt zur Runde.',
  sideBySide: 'Nebeneinander',
  last: 'Zuletzt',
  shared: 'Gemeinsame Themen',
  sharedHow: 'Themen, die mindestens zwei dieser Reihen besprachen, mit der Zahl der Runden.',
  own: 'Themen nur einer Reihe',
  ownHow: 'Was eine Reihe besprach und keine andere von diesen.',
  none: 'Nichts verzeichnet.',
};

const zh: CompareWords = {
  title: '比较',
  lead: '并列各机制：历年轮次、东道方、主持机构、共同讨论的议题，以及只有其中一个讨论过的议题。',
  bySides: '相同双方的机制',
  byRank: '相同级别的机制',
  of: (name) => `${name}：并列比较`,
  ranked: { leaders: '领导人级机制', ministers: '部长级机制', officials: '高级官员级机制' },
  series: (count) => `${count}个机制`,
  about: (count, name) => `${name}：${count}个机制的全部在案轮次、东道方、主持机构和议题。`,
  onTimeline: '在时间线上一并显示',
  over: '历年轮次',
  overHow: '每个标记表示当年有会晤记录，多轮则标记较大，颜色表示东道方；点击可见该轮。',
  sideBySide: '并列',
  last: '最近一次',
  shared: '共同议题',
  sharedHow: '其中至少两个机制讨论过的议题，附轮次数。',
  own: '仅一个机制的议题',
  ownHow: '某一机制讨论过而这里其他机制没有讨论过的议题。',
  none: '没有记录。',
};

const all: Record<Language, CompareWords> = { en, de, zh };

export function compareWords(language: Language): CompareWords {
  return all[language];
}
