import type { Words } from './en.ts';
import { changeWords } from './changes.ts';
import { dataWords } from './data.ts';
import { searchWords } from './search.ts';

const digits = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** A number up to 99 in characters, as rounds are counted: 十二, 三十三. */
function counted(number: number): string {
  if (number > 99) return String(number);
  if (number <= 10) return digits[number] ?? '';
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  return `${tens > 1 ? digits[tens] : ''}十${ones > 0 ? digits[ones] : ''}`;
}

function and(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join('、')}和${names.at(-1)}`;
}

/** The interface in Chinese. */
export const zh: Words = {
  name: 'Parley',
  tagline: '双边安全对话记录，句句有据',
  skip: '跳到正文',
  and,
  round: (number) => `第${counted(number)}轮`,
  list: '、',

  navigation: {
    label: '网站',
    timeline: '时间轴',
    dialogues: '对话机制',
    meetings: '会晤',
    people: '人物',
    organisations: '机构',
    topics: '议题',
    countries: '国家',
    compare: '比较',
    articles: '来源',
    guide: '指南',
    data: '数据',
    changes: '变化',
    corrections: '更正',
    search: '搜索',
    languages: '语言',
    index: '索引',
    embed: '嵌入',
  },
  theme: { label: '配色', auto: '自动', light: '浅色', dark: '深色' },
  footer: {
    asOf: (day) => `记录截至${day}，即最新来源的日期。`,
    release: (name) => `版本${name}。`,
    licence: '事实与文字：CC BY 4.0。代码：MIT。',
    quotes: '引用的句子归其发布者所有。',
  },

  home: {
    title: '谁与谁会晤，何时，谁的说法',
    lead: (meetings, dialogues) =>
      `Parley 记录各国政府自2017年以来举行的双边安全对话：目前有${dialogues}个机制、${meetings}次会晤。每一项事实都附有说明它的句子。`,
    read: '阅读',
    readText: '按机制、会晤、人物或议题。',
    contribute: '参与',
    contributeText: '一篇文章，一个文本文件。',
    embed: '再利用',
    embedText: '在您的页面上放一条时间线，或取用数据。',
    latest: '最近的会晤',
  },
  timeline: { title: '时间轴', lead: '记录在案的全部会晤，每个机制一条线。' },

  lists: {
    dialogues: '双方之间的系列会晤。',
    meetings: '记录在案的全部会晤，最近的在前。',
    articles: '记录所依据的文本，最新的在前。',
    people: '参加者，按所代表的一方排列。',
    organisations: '参加会晤、代表一方发言或主持对话的机构。',
    topics: '会晤讨论的内容。',
    countries: '各方及其参加的会晤。',
    times: (n) => `${n}次`,
    meetingCount: (n) => `${n}次会晤`,
    nothing: '这里尚无记录。',
    howToAdd: '可以补充一篇相关报道：在 content/articles 中加一个文本文件。',
  },

  fields: {
    number: '轮次',
    status: '状态',
    date: '日期',
    place: '地点',
    host: '东道方',
    rank: '级别',
    parties: '双方',
    name: '称为',
    dialogue: '机制',
    participants: '参加者',
    organisations: '机构',
    topics: '议题',
    quotes: '发言',
    outcomes: '成果',
  },
  status: { held: '已举行', planned: '计划中', cancelled: '取消或推迟', mentioned: '被提及' },
  silent: '曾宣布，此后未见报道',
  rank: { leaders: '领导人', ministers: '部长级', officials: '高级官员' },
  part: { chair: '主持', speaker: '发言', host: '接待', participant: '参加', met: '另行会见' },
  qualifier: {
    implied: '推断',
    disputed: '有分歧',
    announced: '已宣布',
    explain: {
      implied: '推断：由原文可以推出，但原文没有明说。',
      disputed: '有分歧：其他来源给出不同的说法。',
      announced: '已宣布：仅见于事前的消息。',
    },
  },
  noSide: '未说明属于哪一方',
  notOnRecord: '未说明',
  dateUnknown: '日期未说明',

  sections: {
    facts: '事实',
    'who-took-part': '参加者',
    organisations: '机构',
    'what-was-discussed': '讨论内容',
    'what-was-agreed': '达成的内容',
    'what-was-said': '发言',
    background: '背景',
    'where-sources-differ': '来源之间的分歧',
    sources: '来源',
    meetings: '会晤',
    text: '正文',
    offices: '职务',
    dialogues: '对话机制',
  },
  sentence: {
    meeting: ({ sides, round, series, status, implied, where, when }) => {
      const who = sides.length > 0 ? and(sides) : '双方';
      const what = `${series ?? ''}${round ?? ''}` || '会晤';
      const rest = [when ?? '', where ? `在${where}` : ''].join('');
      if (implied) return `${who}${rest}举行${what}，是由来源对其他轮次的说法推断的。`;
      if (status === 'planned') return `${who}计划${rest}举行${what}。`;
      if (status === 'cancelled') return `${who}原定${rest}举行的${what}未如期举行。`;
      if (status === 'mentioned') return `有来源提及${who}${rest}的${what}。`;
      return `${who}${rest}举行${what}。`;
    },
    on: (day) => `于${day}`,
    in: (day) => `于${day}`,
    loose: (day) => `（${day}）`,
  },
  meeting: {
    untitled: '会晤',
    before: '上一轮',
    after: '下一轮',
    around: '同一机制',
    further: '其他报道，未读入记录',
    reported: '转述',
    relayed: (relay) => `据${relay}报道`,
    unattributed: '发言者未具名',
    onlyNames: '各来源仅在对会晤的称呼上不同。',
    shownFirst: '采用',
    alsoGiven: '另有',
    because: '理由',
  },
  note: {
    label: (n) => `依据${n}`,
    more: (numbers) => `另有${numbers.length}句：依据${numbers.join('、')}`,
    under: { digest: '我们的文字', excerpt: '原文', original: '原文' },
    states: '说明',
    untranslated: '来源的句子尚未翻译，以其摘要的语言显示。',
    uncertainDay: (day) => `${day}（发表日期存疑）`,
    digest: (publisher) => `以我们的文字转述${publisher}`,
    excerpt: (publisher) => `${publisher}写道`,
    original: (publisher) => `${publisher}写道`,
    source: '来源',
    archived: '存档',
    place: '在上下文中',
  },
  article: {
    unknownPublisher: '发布者未说明',
    digest: (publisher) =>
      `本文以我们的文字概述${publisher}发布的内容。标出的句子是记录的依据，页边注明依据了什么。`,
    excerpt: (publisher) =>
      `这些是${publisher}中说明事实的句子。标出的句子是记录的依据，页边注明依据了什么。`,
    original: (publisher) => `这是${publisher}的原文。标出的句子是记录的依据，页边注明依据了什么。`,
    source: '原网页',
    archived: '存档',
    undated: '发布日期未给出',
    untitled: (publisher) => `${publisher}的报道`,
    furniture: '不属于报道',
    licence: '许可',
    translated: (language) => `原网页语言：${language}。`,
  },
  dialogue: {
    introduction: '简介',
    sides: '双方',
    rank: '级别',
    bodies: '主持机构',
    years: '年份',
    chair: '主持',
    unregistered: '该机制仅见于来源，登记册中尚无说明。',
    hosts: '历次东道方',
    chairs: '历年主持人',
    topics: '历年议题',
    topicsHow:
      '每个标记表示当年的会晤讨论过该议题，多轮则标记较大，颜色表示东道方；点击可见出处的原句。有会晤记录的年份以底色标出。',
    chairsHow: '每个标记表示当年某人代表其一方主持了会晤。有会晤记录的年份以底色标出。',
    rounds: '轮次',
    asTable: '以表格显示',
    lead: (sides, n, from, to) =>
      `${and(sides)}的这一机制有${n}轮记录在案${from && to ? (from === to ? `，在${from}年` : `，从${from}年到${to}年`) : ''}。`,
    compare: '与之比较',
    absent: '缺失的记录',
    absentLead:
      '已宣布但此后未见报道的轮次、按编号应当举行过的轮次，以及两轮之间没有会晤记录的年份。这并不表示没有举行：只是这里没有来源说举行过。',
    missing: (from, to) => (from === to ? `第${from}轮没有记录。` : `第${from}轮至第${to}轮没有记录。`),
    gap: (from, to) =>
      from === to ? `${from}年没有记录在案的会晤。` : `${from}年至${to}年没有记录在案的会晤。`,
  },
  person: { side: '一方', as: '身份', met: '会晤对象' },
  organisation: { runs: '主持', parent: '隶属' },
  topic: { discussed: '讨论', wider: '上级议题', narrower: '下级议题' },
  country: {
    host: '东道方',
    guest: '参加',
    dialogues: '对话机制',
    people: '人物',
    organisations: '机构',
  },
  names: '其他名称',
  wikidata: 'Wikidata',

  guide: {
    lead: '如何阅读这份记录，它如何形成，如何补充，如何再利用。',
    english: '本页为英文。',
  },
  foot: {
    report: '报告错误',
    edit: '编辑本页',
    history: '以前的内容',
    person: '本页写的是您而内容有误？',
    corrections: '如何更正',
    repository: '本站源代码',
  },

  shortcuts: {
    title: '键盘',
    on: '快捷键已开启。关闭',
    off: '快捷键已关闭。开启',
  },
  search: searchWords.zh,
  data: dataWords.zh,
  changes: changeWords.zh,

  moved: {
    title: '本页已移动',
    lead: '该会晤现在位于另一地址。',
    link: '前往',
  },
  notFound: {
    title: '未找到页面',
    lead: '如果地址是手工输入的，请检查是否正确；如果是从链接来的，页面可能已经移动。',
    way: '可以在时间轴或列表中查找会晤。',
  },
};
