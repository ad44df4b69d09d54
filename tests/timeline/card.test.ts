import { describe, expect, it } from 'vitest';
import { cardSvg } from '../../src/timeline/card.ts';
import { pngOf } from '../../scripts/lib/pictures.ts';
import { lanesFrom } from './factories.ts';

const words = {
  over: 'A & B Dialogue',
  title: 'Fourth <round> of a dialogue whose name is so long that it needs more than one line of the card',
  under: 'Oslo · 5 March 2020',
  credit: 'Parley',
};
const lanes = lanesFrom([{ id: 'present', day: '2020-03-05', number: 4 }]);

describe('cardSvg(lanes, words, present)', () => {
  const svg = cardSvg(lanes, words, 'present');

  it('has the size that links show, and its words as text', () => {
    expect(svg).toContain('width="1200" height="630"');
    expect(svg).toContain('A &amp; B Dialogue');
    expect(svg.match(/card-title"/gu)).toHaveLength(2);
  });

  it('rings the present knot, and links nowhere', () => {
    expect(svg).toContain('class="ring"');
    expect(svg).not.toContain('href');
  });
});

describe('pngOf(svg, scale)', () => {
  const sizeOf = (png: Uint8Array): number[] => {
    const view = new DataView(png.buffer, png.byteOffset);
    return [view.getUint32(16), view.getUint32(20)];
  };

  it('draws the picture at its size, twice the same', async () => {
    const svg = cardSvg(lanes, words, 'present');
    const png = await pngOf(svg, 1);
    expect(sizeOf(png)).toEqual([1200, 630]);
    expect(sizeOf(await pngOf(svg, 2))).toEqual([2400, 1260]);
    expect(Buffer.compare(await pngOf(svg, 1), png)).toBe(0);
  });

  it('knows the faces: letters leave ink', async () => {
    const svg = (text: string): string =>
      `<svg xmlns="http://www.w3.org/2000/svg" width="80" height="20"><style>text { font: 13px/1 'Source Sans 3'; fill: #123; }</style><text x="2" y="15">${text}</text></svg>`;
    expect(Buffer.compare(await pngOf(svg('Łódź'), 1), await pngOf(svg(''), 1))).not.toBe(0);
  });
});
