import { describe, expect, it } from 'vitest';
import { readArticle, TEXT_LIMIT } from '../../src/pipeline/read/article.ts';

const HEAD = 'publisher: The Daily\nurl: https://daily.example/a\nlanguage: en\ntext: digest\n';

function read(raw: string | Uint8Array, path = 'content/articles/2023/2023-09-28-daily-a.md') {
  return readArticle({ path, bytes: typeof raw === 'string' ? new TextEncoder().encode(raw) : raw });
}

/** Problems as lines: place, severity, rule, message, fix. */
function told(raw: string | Uint8Array, path?: string): string[] {
  return read(raw, path).problems.map(
    ({ line, column, severity, rule, message, fix }) =>
      `${line}:${column} ${severity} ${rule}: ${message} ${fix ?? ''}`,
  );
}

const article = (header: string, body = 'A text.\n') => `---\n${header}---\n\n${body}`;

describe('readArticle(file), a finished article', () => {
  it('reads header and body', () => {
    const { article: found, problems } = read(
      article(
        `${HEAD}title: "One: two"\npublished: 2023-09-28\nretrieved: 2024\nabout: [a-b-1]\nsays:\n  - field: number\n    value: 4\n    words: A text\n`,
        'A text, with *emphasis* and [a link](https://a.example).\n\n> Said so.\n\n- one\n- two\n',
      ),
    );
    expect(problems).toEqual([]);
    expect(found).toMatchObject({
      id: '2023-09-28-daily-a',
      finished: true,
      title: 'One: two',
      publisher: 'The Daily',
      url: 'https://daily.example/a',
      published: '2023-09-28',
      retrieved: '2024',
      language: 'en',
      text: 'digest',
      licence: null,
      about: ['a-b-1'],
      says: [{ field: 'number', value: 4, words: 'A text' }],
    });
    expect(found?.blocks.map(({ kind, text }) => [kind, text])).toEqual([
      ['paragraph', 'A text, with emphasis and a link.'],
      ['quotation', 'Said so.'],
      ['item', 'one'],
      ['item', 'two'],
    ]);
  });

  it('tells all faults of a header in one run, each at its place', () => {
    const header = `publisher: The Daily\npublishd: 2023\npublished: 2018-02-30\nurl: javascript:alert(1)\nlanguage: English\ntext: summary\ntitle:\nretrieved: 20230928\nsays:\n  - field: dates\n    wrds: x\n`;
    expect(told(article(header))).toMatchInlineSnapshot(`
      [
        "3:1 error unknown-key: "publishd" is not a key of an article. Write "published" or "publisher", or remove the line.",
        "4:12 error no-such-date: "published" is "2018-02-30", a day that does not exist. Correct it, or give the month alone, as in "2018-02".",
        "5:6 error wrong-value: "url" is "javascript:alert(1)"; an address begins with https:// or http://. Correct it, or remove the line.",
        "6:11 error wrong-value: "language" is "English"; a language is a BCP 47 tag, as in "en" or "zh-Hant". Correct it, or remove the line.",
        "7:7 error wrong-value: "text" is "summary"; it can be "digest", "excerpt" or "original". Correct it, or remove the line.",
        "8:1 error wrong-value: "title" is empty. Fill it in, or remove the line where nothing is known.",
        "9:12 error wrong-value: "retrieved" is "20230928"; a date is EDTF text, as in "2023-09-26", "2018-07", "2019~" or "2018-07-09/2018-07-10". Correct it, or remove the line.",
        "11:5 error missing-key: "says" needs "value": the value, in the form of the field; one element, for a list. Add a line "value: …" to the header.",
        "11:5 error missing-key: "says" needs "words": the words of the body that state it, exactly as they stand there. Add a line "words: …" to the header.",
        "11:12 error wrong-value: "says.field" is "dates"; it can be "name", "dialogue", "number", "status", "date", "place", "host", "rank", "parties", "participants", "organisations", "topics", "quotes" or "outcomes". Write "date".",
        "12:5 error unknown-key: "wrds" is not a key of "says". Write "words", or remove the line.",
      ]
    `);
  });

  it.each([
    ['a missing key', article(HEAD.replace(/url.*\n/u, ''))],
    ['a duplicate key', article(`${HEAD}publisher: Another\n`)],
    ['a colon in a value', article(`${HEAD}title: China: a story\n`)],
    ['a line without a colon', article(`${HEAD}title China\nlicence: x\n`)],
    ['a quotation mark that stays open', article(`${HEAD}title: "China\n`)],
    ['a tab', article(`${HEAD}\ttitle: China\n`)],
    ['a tag', article(`${HEAD}title: !!js/function x\n`)],
    ['an alias', article(`${HEAD}title: &a China\nlicence: *a\n`)],
    ['a header that is a list', article('- a\n')],
    ['an empty header', article('')],
    ['an original without a licence', article(HEAD.replace('digest', 'original'))],
    ['a value of another kind', article(HEAD.replace('The Daily', '[The Daily]'))],
    ['no header', 'A text.\n'],
    ['a header without an end', `---\n${HEAD}\nA text.\n`],
    ['no body', `---\n${HEAD}---\n`],
    ['an empty file', ''],
    ['white space alone', '\uFEFF \n'],
    ['bytes that are not UTF-8', new Uint8Array([0x61, 0x0a, 0xc3, 0xa4, 0x62, 0xe4, 0x63])],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x61, 0x00])],
    ['a PDF', new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d, 0xff])],
    ['a file of 10 MB', new Uint8Array(10 * 1024 * 1024)],
  ])('tells of %s', (_, raw) => {
    expect(told(raw)).toMatchSnapshot();
  });

  it.each([
    ['HTML in a line', 'Before <b onclick="x()">bold</b> after.'],
    ['a script', '<script>\nalert(1)\n</script>'],
    ['a picture with a handler', 'A <img src=x onerror=alert(1)> picture.'],
    ['a comment', '<!-- hidden -->'],
    ['a dangerous link', 'See [this](javascript:alert(1)) and [that](<JAVASCRIPT:alert(1)>).'],
    ['a link with data', '[x](data:text/html;base64,AAAA)'],
    ['a dangerous definition', '[x][1]\n\n[1]: vbscript:x'],
    ['a link to nowhere', '[x](../y)'],
    ['a picture', 'A ![picture](https://a.example/a.png).'],
    ['a heading', '# Heading\n\nText\n---\n'],
    ['code', 'A `word`.\n\n    indented\n\n```\nfence\n```\n'],
    ['a table', '| a | b |\n|---|---|\n| 1 | 2 |'],
    ['a dividing line', 'a\n\n***\n\nb'],
    ['characters that turn the text', 'a \u202Eb\u202C c\u0007 \u200B \u200B'],
    ['lists without an end', '> '.repeat(40) + 'x'],
    ['emphasis without an end', '*a'.repeat(400)],
    ['lines without an end', 'a\n'.repeat(5000)],
    ['a name with letters of another alphabet', '\u0421hen met Tajani; Чен did not.'],
    ['a long quotation', 'He said “one two three four five six seven eight nine” and „eins zwei“.'],
    ['a long quotation in Chinese', '他说：“一二三四五六七八九十一二三四五六七”。'],
    ['a quoted paragraph', '> One two three four five six seven eight nine.'],
  ])('tells of %s in the body', (_, body) => {
    expect(told(article(HEAD, body))).toMatchSnapshot();
  });

  it('counts the words of an excerpt', () => {
    const header = HEAD.replace('digest', 'excerpt');
    expect(told(article(header, 'word '.repeat(300)))).toEqual([]);
    expect(told(article(header, 'word '.repeat(301)))).toMatchInlineSnapshot(`
      [
        "8:1 error excerpt-length: The excerpt has 301 words; at most 300 of another's text may stand here. Keep the sentences that state facts, with "[…]" between them, or write a digest.",
      ]
    `);
    expect(told(article(header, '字'.repeat(600)))).toEqual([]);
    expect(told(article(header, '字'.repeat(602)))).toHaveLength(1);
  });

  it('wants the words of a saying once in the body', () => {
    const says = (words: string) => `${HEAD}says:\n  - {field: number, value: 4, words: "${words}"}\n`;
    expect(told(article(says('the fourth'), 'This is the fourth\nround.'))).toEqual([]);
    expect(told(article(says('fourth round'), 'This is the fourth\nround.'))).toEqual([]);
    expect(told(article(says('the fifth'), 'This is the fourth.'))).toMatchInlineSnapshot(`
      [
        "7:39 error says-words: "says" gives the words "the fifth", which do not stand in the text. Copy them from the text exactly as they stand there, within one paragraph.",
      ]
    `);
    expect(told(article(says('the'), 'the one and the other'))).toMatchInlineSnapshot(`
      [
        "7:39 error says-words: "says" gives the words "the", which stand in the text 3 times. Give a few words more, so that they stand there once.",
      ]
    `);
  });

  it('leaves words that look like code alone', () => {
    const body =
      'import x from "y" is a sentence.\n\nexport controls were discussed.\n\n{a} stands in braces.\n';
    const { article: found, problems } = read(article(HEAD, body));
    expect(problems).toEqual([]);
    expect(found?.blocks.map(({ text }) => text)).toEqual(body.trim().split('\n\n'));
  });

  it('reads the header of a file with a byte order mark and Windows line ends', () => {
    const raw = `\uFEFF${article(HEAD, 'One\ntwo.\n\nThree.\n')}`.replaceAll('\n', '\r\n');
    const { article: found, problems } = read(raw);
    expect(problems).toEqual([]);
    expect(found?.blocks.map(({ text }) => text)).toEqual(['One two.', 'Three.']);
    expect(found?.raw).toBe(raw);
    expect(told(raw.replace('url:', 'urk:'))[0]).toMatch(/^1:2 error missing-key/u);
  });

  it('takes a text of 256 kB and not one byte more', () => {
    const raw = article(HEAD, `${'Words of a text. '.repeat(9)}\n\n`.repeat(1690));
    expect(raw.length).toBeLessThanOrEqual(TEXT_LIMIT);
    const full = raw + ' '.repeat(TEXT_LIMIT - raw.length);
    expect(read(full).article?.blocks).toHaveLength(1690);
    expect(read(`${full} `).article).toBeNull();
  });
});

describe('readArticle(file), a text that somebody pasted', () => {
  it('takes the date from the first words', () => {
    const raw = ' date 2023-09-28 The first line.\n\n# no heading\n{ no code }\n* no item\nimport x\n';
    const { article: found } = read(raw, 'a.txt');
    expect(found).toMatchObject({
      published: '2023-09-28',
      language: 'en',
      finished: false,
      text: 'original',
    });
    expect(found?.blocks.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      'paragraph The first line.',
      'paragraph # no heading',
      'paragraph { no code }',
      'paragraph * no item',
      'paragraph import x',
    ]);
    expect(found?.blocks[0]?.offsets[0]).toBe(raw.indexOf('The'));
  });

  it('takes what the lines at its head say', () => {
    const raw =
      'url: https://a.example/b\r\ndate: 2023-09\r\nlang: de\r\npublisher: Das Blatt\r\ntitle: Ein: Titel\r\n\r\nEin Satz.\r\n';
    const { article: found, problems } = read(raw, 'a.txt');
    expect(problems).toEqual([]);
    expect(found).toMatchObject({
      url: 'https://a.example/b',
      published: '2023-09',
      language: 'de',
      publisher: 'Das Blatt',
      title: 'Ein: Titel',
    });
    expect(found?.blocks.map(({ text }) => text)).toEqual(['Ein Satz.']);
  });

  it('notes what is missing and goes on', () => {
    expect(told('The meeting was held on Tuesday in the capital.', 'a.txt')).toMatchInlineSnapshot(`
      [
        "1:1 note missing-key: The text does not say who published it. "npm run article:new" makes an article of it and asks for what is missing.",
        "1:1 note missing-key: The text does not say the address it is from. "npm run article:new" makes an article of it and asks for what is missing.",
        "1:1 note missing-key: The text does not say its language; it is told from its words. Add a first line "lang: …" if it is told wrongly.",
        "1:1 note missing-key: The text does not say when it was published, so "Tuesday" or "last week" is no date in it. Add a first line "date: YYYY-MM-DD" if the day is known.",
      ]
    `);
  });

  it('tells of what is wrong', () => {
    expect(told('url: ftp://a.example\ndate: 2018-02-30\nlang: English\nsource: A\n\nText.', 'a.txt'))
      .toMatchInlineSnapshot(`
        [
          "1:1 note missing-key: The text does not say who published it. "npm run article:new" makes an article of it and asks for what is missing.",
          "1:6 error wrong-value: "url" is "ftp://a.example"; an address begins with https:// or http://. Correct it, or remove the line.",
          "2:7 error no-such-date: "date" is "2018-02-30", a day that does not exist. Correct it, or give the month alone, as in "2018-02".",
          "3:7 error wrong-value: "lang" is "English"; a language is a BCP 47 tag, as in "en" or "zh-Hant". Correct it, or remove the line.",
          "4:1 note unknown-key: The line "source:" is not read. ",
        ]
      `);
    expect(
      told('date: 28 September 2023\nurl: https://a.example\n\nText.', 'a.txt')[0],
    ).toMatchInlineSnapshot(
      `"1:1 note missing-key: The text does not say who published it. "npm run article:new" makes an article of it and asks for what is missing."`,
    );
  });

  it.each([
    ['a sentence with a colon', 'Title: the story of a meeting'],
    ['lines that are no header', 'Chair: Yin Bai\nPlace: Berlin\n\nText.'],
    ['a date that is no header', 'Date palms were discussed.'],
  ])('takes %s for text', (_, raw) => {
    const { article: found } = read(raw, 'a.txt');
    expect(found?.blocks.map(({ text }) => text).join('\n')).toBe(raw.replace('\n\n', '\n'));
  });

  it('reads Markdown outside the articles with fewer demands', () => {
    const raw = '---\nlang: de\ndate: 2023-09-28\n---\n\n# Titel\n\nEin Satz.\n';
    expect(read(raw, 'draft.md').article).toMatchObject({ language: 'de', published: '2023-09-28' });
    expect(told(raw, 'draft.md')).toMatchInlineSnapshot(`
      [
        "1:1 note missing-key: An article needs "publisher": who published the page. Add a line "publisher: …" to the header.",
        "1:1 note missing-key: An article needs "url": the address of the page. Add a line "url: …" to the header.",
        "1:1 note missing-key: An article needs "text": whose words these are: "digest", our own; "excerpt", the sentences that state facts; "original", the whole text under a licence. Add a line "text: …" to the header.",
      ]
    `);
    const strict = readArticle(
      { path: 'draft.md', bytes: new TextEncoder().encode(raw) },
      { finished: true },
    );
    expect(strict.problems.every(({ severity }) => severity === 'error')).toBe(true);
  });

  it.each([
    ['en', 'The two sides met in the capital and agreed to work more closely.'],
    ['de', 'Die beiden Seiten trafen sich in der Hauptstadt und vereinbarten mehr Zusammenarbeit.'],
    ['fr', 'Les deux parties se sont réunies dans la capitale et ont convenu de coopérer.'],
    ['it', 'Le due parti si sono riunite nella capitale e hanno deciso di cooperare.'],
    ['zh', '双方在首都举行会晤，同意加强合作。'],
    ['und', '12345'],
  ])('tells the language %s', (language, text) => {
    expect(read(text, 'a.txt').article?.language).toBe(language);
  });
});
