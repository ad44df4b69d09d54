import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/pipeline/read/article.ts';

const SIZE = 16 * 1024;
const HEAD = 'publisher: A\nurl: https://a.example\nlanguage: en\ntext: digest\n';

function fill(part: string): string {
  return part.repeat(Math.ceil(SIZE / part.length)).slice(0, SIZE);
}

function read(path: string, raw: string): void {
  expect(readArticle({ path, bytes: new TextEncoder().encode(raw) }).problems.length).toBeLessThan(300);
}

// Each of these took seconds or overflowed the stack before there were limits; now none is far from an honest text.
describe('text that repeats what costs time', { timeout: 30_000 }, () => {
  it.each([
    ...[
      '>',
      '1. ',
      '***a',
      '*a*',
      '[',
      '[a](',
      '<b>',
      '`a',
      '> a\n\n',
      '\n> - a\n',
      'a\n===\n',
      '- a\n',
      '“',
    ],
  ])('in a body: %j', (part) => {
    read('content/articles/2023/a.md', `---\n${HEAD}---\n\n${fill(part)}`);
  });

  it('in a body: a line that begins with spaces', () => {
    read('content/articles/2023/a.md', `---\n${HEAD}---\n\na\n${' '.repeat(200_000)}b\n`);
  });

  it.each(['[', 'a: *b\n'])('in a header: %j', (part) => {
    read('content/articles/2023/a.md', `---\n${fill(part)}\n---\n\nA text.\n`);
  });

  it.each(['<div>', '<table><tr><td>', '<p a="', '<!--'])('in a page: %j', (part) => {
    read('a.html', `<html><body><p>${fill(part)}`);
  });

  it.each(['date ', 'a: b\n', ' '])('in a text: %j', (part) => {
    read('a.txt', `x${fill(part)}`);
  });
});
