import { format } from 'prettier';
import { describe, expect, it } from 'vitest';
import { markStyle } from '../../src/timeline/draw/style.ts';

describe('markStyle(colour)', () => {
  it('is what pages have in src/timeline/sheets/marks.css', async () => {
    const note =
      '/* Written from src/timeline/draw/style.ts by its test: npx vitest run tests/timeline/style.test.ts -u */';
    const style = markStyle((token) => `var(--${token})`, 'var(--sans)');
    const sheet = await format(`${note}\n${style}\n`, { parser: 'css', printWidth: 110, singleQuote: true });
    await expect(sheet).toMatchFileSnapshot('../../src/timeline/sheets/marks.css');
  });
});
