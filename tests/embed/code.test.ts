import { describe, expect, it } from 'vitest';
import { parseHTML } from 'linkedom';
import {
  bbcode,
  elementCode,
  htmlCode,
  markdownCode,
  wikitextCode,
  type Frame,
  type Picture,
} from '../../src/embed/code.ts';

const frame: Frame = {
  address: 'https://parley.example/embed/v1/dialogues/x/?from=2018&to=2020',
  page: 'https://parley.example/dialogues/x/',
  title: 'A–B “Talks” & <more> [1]',
  width: 700,
  height: 480,
};
const picture: Picture = {
  png: 'https://parley.example/embed/v1/dialogues/x/timeline.png',
  svg: 'https://parley.example/embed/v1/dialogues/x/timeline.svg',
  alt: 'A–B Talks. Timeline of 2 meetings [2017 to 2018].',
};

describe('code for other pages', () => {
  it('is a plain frame with a line of credit', () => {
    expect(htmlCode(frame, 'Parley')).toMatchInlineSnapshot(`
      "<iframe src="https://parley.example/embed/v1/dialogues/x/?from=2018&amp;to=2020" title="A–B “Talks” &amp; &lt;more&gt; [1]" width="100%" height="480" frameborder="0" loading="lazy" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" style="frame-sizing:content-block-size"></iframe>
      <p><a href="https://parley.example/dialogues/x/">A–B “Talks” &amp; &lt;more&gt; [1]</a> · Parley</p>"
    `);
  });

  it('survives a parser, whatever the title', () => {
    const { document } = parseHTML(`<body>${htmlCode(frame, 'Parley')}</body>`);
    const [iframe] = document.querySelectorAll('iframe');
    expect(iframe?.getAttribute('src')).toBe(frame.address);
    expect(iframe?.getAttribute('title')).toBe(frame.title);
    expect(document.querySelectorAll('body > *')).toHaveLength(2);
  });

  it('holds the frame inside the element, which needs no script to show it', () => {
    const code = elementCode(frame, 'Parley', {
      view: 'dialogues/x',
      script: 'https://parley.example/embed/1/parley.js',
      integrity: 'sha384-abc',
      attributes: [['from', '2018']],
    });
    expect(code).toContain('<parley-timeline view="dialogues/x" from="2018">\n<iframe ');
    expect(code).toContain(
      '<script src="https://parley.example/embed/1/parley.js" integrity="sha384-abc" crossorigin="anonymous" async></script>',
    );
  });

  it('is a linked picture where no frame may stand', () => {
    expect(markdownCode(frame, picture, 'Parley')).toMatchInlineSnapshot(`
      "[![A–B Talks. Timeline of 2 meetings \\[2017 to 2018\\].](https://parley.example/embed/v1/dialogues/x/timeline.png)](https://parley.example/dialogues/x/)

      [A–B “Talks” & <more> \\[1\\]](https://parley.example/dialogues/x/) · Parley"
    `);
    expect(wikitextCode(frame, 'Parley')).toMatchInlineSnapshot(
      `"* [https://parley.example/dialogues/x/ A–B “Talks” & <more> 1], Parley"`,
    );
    expect(bbcode(frame, picture, 'Parley')).toMatchInlineSnapshot(`
      "[url=https://parley.example/dialogues/x/][img]https://parley.example/embed/v1/dialogues/x/timeline.png[/img][/url]
      [url=https://parley.example/dialogues/x/]A–B “Talks” & <more> 1[/url] · Parley"
    `);
  });
});
