import { expect, test } from 'vitest';
import { bodyOf } from '../../src/pipeline/emit/body.ts';

test('a heading and a component for each section', () => {
  expect(
    bodyOf([
      ['Who took part', 'Participants'],
      ['Sources', 'Sources'],
    ]),
  ).toMatchInlineSnapshot(`
    "## Who took part

    <Participants of={props.of} />

    ## Sources

    <Sources of={props.of} />
    "
  `);
});

test.each([
  ['import x', 'Facts', 'section heading: import x'],
  ['Facts', 'a.b', 'section component: a.b'],
])('words that nobody fixed throw: %s, %s', (heading, component, message) => {
  expect(() => bodyOf([[heading, component]])).toThrow(message);
});
