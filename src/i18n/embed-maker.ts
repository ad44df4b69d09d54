import type { Language } from './language.ts';

/** The words of the page that makes embeds. */
export type EmbedMakerWords = {
  title: string;
  lead: string;
  view: string;
  whole: string;
  kinds: Record<'dialogues' | 'countries' | 'topics' | 'meetings', string>;
  from: string;
  to: string;
  colours: string;
  themes: Record<'auto' | 'light' | 'dark', string>;
  language: string;
  height: string;
  pixels: string;
  /** Up to date or frozen, each with what it means. */
  keep: string;
  current: string;
  currentText: string;
  frozen: (release: string) => string;
  frozenText: string;
  preview: string;
  widths: Record<'phone' | 'desktop', string>;
  code: string;
  forms: Record<'html' | 'element' | 'markdown' | 'wikitext' | 'bbcode' | 'link', string>;
  formTexts: Record<'html' | 'element' | 'markdown' | 'wikitext' | 'bbcode' | 'link', string>;
  copy: string;
  copied: string;
  files: string;
  fileNames: Record<
    'timeline.svg' | 'timeline.png' | 'timeline-2x.png' | 'meetings.csv' | 'meetings.ics',
    string
  >;
  credit: string;
  all: string;
  allText: string;
  promise: string;
};

const all: Record<Language, EmbedMakerWords> = {
  en: {
    title: 'Put it on your page',
    lead: 'A timeline or one meeting, in a frame that brings everything with it: no scripts of yours, no cookies, no other hosts.',
    view: 'What to show',
    whole: 'The whole record',
    kinds: { dialogues: 'A dialogue', countries: 'A country', topics: 'A topic', meetings: 'One meeting' },
    from: 'From',
    to: 'To',
    colours: 'Colours',
    themes: { auto: 'As on your page', light: 'Light', dark: 'Dark' },
    language: 'Language',
    height: 'Height',
    pixels: 'pixels',
    keep: 'Over time',
    current: 'Kept up to date',
    currentText: 'Shows what is on record on the day somebody looks.',
    frozen: (release) => `Frozen at release ${release}`,
    frozenText: 'Shows the same for ever: for texts that rest on it as it was.',
    preview: 'Preview',
    widths: { phone: 'Phone', desktop: 'Desktop' },
    code: 'Code',
    forms: {
      html: 'HTML',
      element: 'HTML with exact height',
      markdown: 'Markdown',
      wikitext: 'Wikitext',
      bbcode: 'BBCode',
      link: 'Link',
    },
    formTexts: {
      html: 'For any page. Needs no script.',
      element:
        'The same with a small script of ours: exact height, your page’s colours and language, links to single meetings.',
      markdown: 'A linked picture, for pages that show no frames.',
      wikitext: 'For MediaWiki. Upload the picture (SVG) to show it.',
      bbcode: 'For forums.',
      link: 'WordPress, Ghost and others make a frame of it by themselves.',
    },
    copy: 'Copy',
    copied: 'Copied',
    files: 'Files',
    fileNames: {
      'timeline.svg': 'Picture (SVG)',
      'timeline.png': 'Picture (PNG)',
      'timeline-2x.png': 'Picture, twice the pixels (PNG)',
      'meetings.csv': 'Table (CSV)',
      'meetings.ics': 'Calendar (iCalendar)',
    },
    credit: 'Parley, CC BY 4.0',
    all: 'All embeds',
    allText: 'Each with its code for any page.',
    promise: 'What these addresses promise',
  },
  de: {
    title: 'Auf der eigenen Seite zeigen',
    lead: 'Eine Zeitleiste oder ein Treffen in einem Rahmen, der alles mitbringt: ohne eigene Skripte, ohne Cookies, ohne fremde Server.',
    view: 'Was gezeigt wird',
    whole: 'Das ganze Verzeichnis',
    kinds: { dialogues: 'Ein Dialog', countries: 'Ein Land', topics: 'Ein Thema', meetings: 'Ein Treffen' },
    from: 'Von',
    to: 'Bis',
    colours: 'Farben',
    themes: { auto: 'Wie auf der eigenen Seite', light: 'Hell', dark: 'Dunkel' },
    language: 'Sprache',
    height: 'Höhe',
    pixels: 'Pixel',
    keep: 'Mit der Zeit',
    current: 'Auf dem neuesten Stand',
    currentText: 'Zeigt, was an dem Tag verzeichnet ist, an dem jemand hinsieht.',
    frozen: (release) => `Eingefroren mit Ausgabe ${release}`,
    frozenText: 'Zeigt immer dasselbe: für Texte, die sich auf diesen Stand stützen.',
    preview: 'Vorschau',
    widths: { phone: 'Telefon', desktop: 'Bildschirm' },
    code: 'Code',
    forms: {
      html: 'HTML',
      element: 'HTML mit genauer Höhe',
      markdown: 'Markdown',
      wikitext: 'Wikitext',
      bbcode: 'BBCode',
      link: 'Link',
    },
    formTexts: {
      html: 'Für jede Seite. Braucht kein Skript.',
      element:
        'Dasselbe mit einem kleinen Skript von uns: genaue Höhe, Farben und Sprache der Seite, Links zu einzelnen Treffen.',
      markdown: 'Ein verlinktes Bild, für Seiten ohne Rahmen.',
      wikitext: 'Für MediaWiki. Das Bild (SVG) lässt sich hochladen.',
      bbcode: 'Für Foren.',
      link: 'WordPress, Ghost und andere machen selbst einen Rahmen daraus.',
    },
    copy: 'Kopieren',
    copied: 'Kopiert',
    files: 'Dateien',
    fileNames: {
      'timeline.svg': 'Bild (SVG)',
      'timeline.png': 'Bild (PNG)',
      'timeline-2x.png': 'Bild mit doppelter Auflösung (PNG)',
      'meetings.csv': 'Tabelle (CSV)',
      'meetings.ics': 'Kalender (iCalendar)',
    },
    credit: 'Parley, CC BY 4.0',
    all: 'Alle Einbettungen',
    allText: 'Jede mit ihrem Code für jede Seite.',
    promise: 'Was diese Adressen versprechen',
  },
  zh: {
    title: '嵌入您的页面',
    lead: '时间线或单次会议，放在自带全部内容的框架中：无需您的脚本，没有 Cookie，不访问其他主机。',
    view: '显示内容',
    whole: '全部记录',
    kinds: { dialogues: '对话机制', countries: '国家', topics: '议题', meetings: '单次会议' },
    from: '从',
    to: '至',
    colours: '颜色',
    themes: { auto: '随您的页面', light: '浅色', dark: '深色' },
    language: '语言',
    height: '高度',
    pixels: '像素',
    keep: '更新',
    current: '保持最新',
    currentText: '显示读者查看当日的记录。',
    frozen: (release) => `固定为版本 ${release}`,
    frozenText: '永远不变：供以当时记录为依据的文章使用。',
    preview: '预览',
    widths: { phone: '手机', desktop: '桌面' },
    code: '代码',
    forms: {
      html: 'HTML',
      element: 'HTML（精确高度）',
      markdown: 'Markdown',
      wikitext: '维基文本',
      bbcode: 'BBCode',
      link: '链接',
    },
    formTexts: {
      html: '适用于任何页面，无需脚本。',
      element: '附带我们的小脚本：精确高度、随页面的颜色和语言、可链接到单次会议。',
      markdown: '带链接的图片，用于不显示框架的页面。',
      wikitext: '用于 MediaWiki。可上传图片（SVG）。',
      bbcode: '用于论坛。',
      link: 'WordPress、Ghost 等会自动将其变成框架。',
    },
    copy: '复制',
    copied: '已复制',
    files: '文件',
    fileNames: {
      'timeline.svg': '图片（SVG）',
      'timeline.png': '图片（PNG）',
      'timeline-2x.png': '双倍像素图片（PNG）',
      'meetings.csv': '表格（CSV）',
      'meetings.ics': '日历（iCalendar）',
    },
    credit: 'Parley，CC BY 4.0',
    all: '全部嵌入',
    allText: '每项附有适用于任何页面的代码。',
    promise: '这些地址的承诺',
  },
};

export function embedMakerWords(language: Language): EmbedMakerWords {
  return all[language];
}
