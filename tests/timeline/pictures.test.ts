import { describe, expect, it } from 'vitest';
import * as pictures from './pictures.ts';

describe('pictures', () => {
  it.each(Object.entries(pictures))('%s', async (name, draw) => {
    await expect(draw().replaceAll('><', '>\n<')).toMatchFileSnapshot(`pictures/${name}.svg`);
  });

  it('are the same every time', () => {
    for (const draw of Object.values(pictures)) expect(draw()).toBe(draw());
  });
});
