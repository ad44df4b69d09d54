import { describe, expect, it } from 'vitest';
import { inLight } from '../../scripts/lib/embed-pictures.ts';
import { palettes, themeStyle } from '../../src/timeline/draw/theme.ts';

describe('the picture of an embed as pixels', () => {
  it('has the light colours written out', () => {
    const svg = inLight(`<svg><style>${themeStyle('auto')}</style></svg>`);
    expect(svg).not.toMatch(/var\(|--|@media/u);
    expect(svg).toContain(`fill: ${palettes.light.ink}`);
    expect(svg).not.toContain(palettes.dark.paper);
  });

  it('is not made from another SVG', () => {
    expect(() => inLight('<svg/>')).toThrow('no colours');
  });
});
