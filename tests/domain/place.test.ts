import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placesIn, problemsOf } from '../../src/domain/place.ts';

describe('placesIn(raw)', () => {
  it('counts lines and columns from 1, in UTF-16 code units', () => {
    const at = placesIn('a\r\nb🙂c\n');
    expect([0, 1, 3, 4, 6, 8].map(at)).toEqual([
      { line: 1, column: 1 },
      { line: 1, column: 2 },
      { line: 2, column: 1 },
      { line: 2, column: 2 },
      { line: 2, column: 4 },
      { line: 3, column: 1 },
    ]);
  });

  it('is what counting from the beginning gives', () => {
    const text = fc.array(fc.constantFrom('a', '\n', '\r', '🙂')).map((signs) => signs.join(''));
    fc.assert(
      fc.property(text, fc.nat(), (raw, number) => {
        const offset = number % (raw.length + 1);
        const before = raw.slice(0, offset).split('\n');
        expect(placesIn(raw)(offset)).toEqual({
          line: before.length,
          column: (before.at(-1) ?? '').length + 1,
        });
      }),
    );
  });
});

describe('problemsOf(file, raw)', () => {
  it('lists a hundred problems of a rule and says that there are more', () => {
    const problems = problemsOf('a.md', 'text');
    for (let count = 0; count < 300; count += 1) {
      problems.add(0, { rule: 'x', severity: 'error', message: 'No.' });
    }
    problems.add(0, { rule: 'y', severity: 'note', message: 'Other.' });
    expect(problems.found).toHaveLength(102);
    expect(problems.found[100]).toMatchObject({
      rule: 'x',
      severity: 'error',
      message: 'From here on the file has more problems like the 100 before it; they are not listed.',
    });
  });
});
