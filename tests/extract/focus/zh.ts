import type { FocusRow } from './row.ts';

export const zh: readonly FocusRow[] = [
  // A short form is that of the country which the text writes out.
  [
    '2023-11-17',
    '乌兹别克斯坦国防部17日发布消息说，第三次哈乌安全磋商16日在撒马尔罕举行。',
    { parties: 'KZ UZ', date: '2023-11-16', city: 'Samarkand', number: 3 },
  ],
  [
    '2023-11-17',
    '乌克兰国防部17日发布消息说，第三次波乌安全磋商16日在基辅举行。',
    { parties: 'PL UA', date: '2023-11-16', city: 'Kyiv', number: 3 },
  ],
  [
    '2023-04-27',
    '第二次中埃塞执法安全合作对话25日在亚的斯亚贝巴举行。埃塞俄比亚警察总监出席。',
    { parties: 'CN ET', city: 'Addis Ababa' },
  ],
  [
    '2023-04-27',
    '第二次中埃执法安全合作对话25日在开罗举行。埃及警察总监出席。',
    { parties: 'CN EG', city: 'Cairo' },
  ],
  // A place that leads in.
  [
    '2024-07-08',
    '日本防卫大臣8日在马尼拉，与菲律宾国防部长举行第二次防长会谈。',
    { city: 'Manila', number: 2 },
  ],
  // What had been set and was put off.
  [
    '2024-12-05',
    '原定4日至5日在首尔举行的第四次韩澳安全对话，因故决定延后，新的日期未定。',
    { status: 'cancelled', date: '2024-12-04/2024-12-05', city: 'Seoul' },
  ],
  // A notice.
  [
    '2018-07-12',
    '中塔安全合作机制首次会议\n\n时间：2018年7月11日（星期三）15:00—17:30\n\n地点：杜尚别，民族宫二楼会议厅\n\n第二次会议拟于2019年下半年在西安召开。',
    { date: '2018-07-11', city: 'Dushanbe', number: 1 },
  ],
  // 中将 is a rank, and 将 in it announces nothing.
  [
    '2019-04-26',
    '第十届蒙泰防务磋商昨日在乌兰巴托落下帷幕。副参谋长邵明中将率团出席。',
    { status: 'held', date: '2019-04-25', city: 'Ulaanbaatar', number: 10 },
  ],
  [
    '2024-06-20',
    '挪威与智利18日在奥斯陆就防务合作举行会谈。智利代表团此前于15日在利马与秘鲁举行磋商。',
    { status: 'held', date: '2024-06-18', city: 'Oslo' },
  ],
];
