import type { MeetingWords } from '../../meeting-words.ts';

const DIGITS = '零一二三四五六七八九';
const ORDINAL = '(?<ordinal>[一二两兩三四五六七八九十]{1,3}|\\d{1,3}|首)';
const NOUN = '(?:[^，。；、,;第]{0,18}?(?:对话|對話|磋商|会议|會議|会谈|會談|会晤|會晤|会商|會商))?';

export const meetings: MeetingWords = {
  value: (ordinal) => {
    if (ordinal === '首') return 1;
    if (/^\d+$/u.test(ordinal)) return Number(ordinal);
    const text = ordinal.replace(/[两兩]/gu, '二');
    const [tens, units] = text.includes('十') ? text.split('十') : ['', text];
    const ten = text.includes('十') ? (tens === '' ? 1 : DIGITS.indexOf(tens ?? '')) : 0;
    const unit = units === '' || units === undefined ? 0 : DIGITS.indexOf(units);
    return ten < 0 || unit < 0 ? null : ten * 10 + unit;
  },
  rounds: [
    new RegExp(`第${ORDINAL}(?:轮|輪|次|届|屆|回)(?!全国|世界)${NOUN}`, 'gu'),
    new RegExp(`(?<ordinal>首)(?:轮|輪|次|届|屆)${NOUN.slice(0, -1)}`, 'gu'),
  ],
  notRounds:
    /峰会|峰會|论坛|論壇|世界大战|世界大戰|全体会议|全體會議|代表大会|代表大會|电话|電話|记者会|記者會|国际会议|國際會議/u,
  nouns: /(?<strong>对话|對話|磋商|2\+2|3\+3)|会议|會議|会谈|會談|会晤|會晤|对话会|對話會|会商|會商/gu,
  series: /历次|歷次|前几轮|前幾輪|各轮|各輪/u,
  previous: /上一?(?:轮|輪|次|届|屆)|前一(?:轮|輪|次)/u,
  next: /下一?(?:轮|輪|次|届|屆)/u,
  held: /举行|舉行|召开|召開|举办|舉辦|开了|開了|主持|会见|會見|会晤|會晤|出席|开幕|開幕|共同宣布|在.{1,8}(?:开|開)|达成|達成|谈到|談到/u,
  planned:
    /将(?:于|在|同|与|出席|主持|举行|会见|召开)|將(?:於|在|同|與|出席|主持|舉行|會見|召開)|拟|擬|定于|定於|计划|計劃|预计|預計/u,
  cancelled: /取消|推迟|推遲|延期|暂停|暫停|搁置|擱置/u,
  annual: /每年|一年一度|年度/u,
  pandemic: /疫情|新冠/u,
  discuss:
    /讨论|討論|议题|議題|交换(?:了)?意见|交換(?:了)?意見|就.{1,40}(?:等|达成|達成|进行|進行|问题|問題)|谈到|談到|涉及|探讨|探討|合作|共识|共識|沟通|溝通|方面/u,
  agreed: /达成|達成|签署|簽署|同意|共识|共識|发表联合声明|發表聯合聲明|商定|一致/u,
  aside: /还会见|還會見|分别会见|分別會見|期间.{0,6}会见|期間.{0,6}會見|另外|单独|單獨|同日会见|同日會見/u,
  elsewhere:
    /峰会|峰會|元首|主席.{0,6}总统|总书记|總書記|国事访问|國事訪問|建立|成立|周年|週年|论坛|論壇|大选/u,
  tellingBefore: /(?:据|據|报道|報道|表示|宣布|称|稱)[^，。]{0,6}$/u,
  ministers: /部长级|部長級|外长对话|外長對話|防长|防長/u,
  leaders: /领导人级|領導人級|元首级/u,
  clauseBreaks: /[，；：](?=.)|[,;:]\s?(?=\p{sc=Han})/gu,
  relative: /^(?:当时|當時|其间|其間)/u,
  cities:
    /在(?<city>\p{sc=Han}{2,4}?)(?:市)?(?=举行|舉行|召开|召開|会见|會見|会晤|會晤|会谈|會談|开幕|開幕|出席|主持|一起|共同|开了|開了)/gu,
  hosts: /^(?:举行|舉行|承办|承辦|主办|主辦)/u,
  notCities: /^(?:会上|會上|会议|會議|当天|當天|同日|北约|此间|此間|对话|對話)/u,
  nameWords: /^$/u,
  locative: /(?:在|于|於|抵达|抵達|赴|访问|訪問|到)$/u,
};
