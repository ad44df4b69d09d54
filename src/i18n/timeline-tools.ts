import type { Language } from './language.ts';

/** The words of the timeline's tools as they stand in the page: no script needs to bring them. */
export type ToolWords = {
  tools: string;
  search: string;
  filter: string;
  /** Facets, each with the words of a list that adds to it. */
  facets: Record<'country' | 'dialogue' | 'topic' | 'person' | 'status' | 'certainty', string>;
  certainties: Record<'exact' | 'about' | 'uncertain', string>;
  add: string;
  from: string;
  to: string;
  zoom: string;
  zoomIn: string;
  zoomOut: string;
  takeLink: string;
  takeEmbed: string;
  help: string;
  asList: string;
};

const english: ToolWords = {
  tools: 'Timeline tools',
  search: 'Search meetings',
  filter: 'Filter',
  facets: {
    country: 'Country',
    dialogue: 'Dialogue',
    topic: 'Topic',
    person: 'Person',
    status: 'Status',
    certainty: 'Date',
  },
  certainties: { exact: 'known to the day', about: 'known about', uncertain: 'uncertain' },
  add: 'any',
  from: 'From',
  to: 'To',
  zoom: 'Zoom',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  takeLink: 'Copy link',
  takeEmbed: 'Copy embed code',
  help: 'Drag to move; Ctrl and wheel, pinch or + and − to zoom; arrow keys go from meeting to meeting.',
  asList: 'List',
};

const german: ToolWords = {
  tools: 'Werkzeuge der Zeitleiste',
  search: 'Treffen suchen',
  filter: 'Filter',
  facets: {
    country: 'Land',
    dialogue: 'Dialog',
    topic: 'Thema',
    person: 'Person',
    status: 'Stand',
    certainty: 'Datum',
  },
  certainties: { exact: 'auf den Tag bekannt', about: 'ungefähr bekannt', uncertain: 'unsicher' },
  add: 'alle',
  from: 'Von',
  to: 'Bis',
  zoom: 'Ausschnitt',
  zoomIn: 'Vergrößern',
  zoomOut: 'Verkleinern',
  takeLink: 'Link kopieren',
  takeEmbed: 'Einbettungscode kopieren',
  help: 'Ziehen verschiebt; Strg und Mausrad, zwei Finger oder + und − vergrößern; Pfeiltasten gehen von Treffen zu Treffen.',
  asList: 'Liste',
};

const chinese: ToolWords = {
  tools: '时间线工具',
  search: '搜索会议',
  filter: '筛选',
  facets: {
    country: '国家',
    dialogue: '对话机制',
    topic: '议题',
    person: '人物',
    status: '状态',
    certainty: '日期',
  },
  certainties: { exact: '精确到日', about: '大致日期', uncertain: '存疑' },
  add: '全部',
  from: '自',
  to: '至',
  zoom: '缩放',
  zoomIn: '放大',
  zoomOut: '缩小',
  takeLink: '复制链接',
  takeEmbed: '复制嵌入代码',
  help: '拖动可平移；按住Ctrl并滚动、双指捏合或按+、−键可缩放；方向键可在会议之间移动。',
  asList: '列表',
};

const all: Record<Language, ToolWords> = { en: english, de: german, zh: chinese };

/** The words of the timeline's tools in a language. */
export function toolWords(language: Language): ToolWords {
  return all[language];
}
