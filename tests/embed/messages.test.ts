import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maybeFrameMessage, maybeHostMessage, sizeMessages } from '../../src/embed/messages.ts';

describe('messages', () => {
  it('tell a height in every dialect', () => {
    expect(sizeMessages(640, { secret: 'aB3x', pym: 'child-1' })).toEqual([
      { type: 'parley:size', version: 1, height: 640 },
      { sentinel: 'amp', type: 'embed-size', height: 640 },
      { 'datawrapper-height': { parley: 640 } },
      { message: 'height', value: 640, secret: 'aB3x' },
      'pymxPYMxchild-1xPYMxheightxPYMx640',
    ]);
    expect(sizeMessages(640, { secret: null, pym: null })).toHaveLength(3);
  });

  it('are rebuilt from what is known of them', () => {
    const size = { type: 'parley:size', version: 1, height: 640 };
    expect(maybeFrameMessage({ ...size, onclick: 'x' })).toEqual(size);
    expect(maybeFrameMessage({ type: 'parley:select', version: 1, meeting: 'a-b-1' })).toBeDefined();
    expect(maybeHostMessage({ type: 'parley:set', version: 1, theme: 'dark', meeting: '<b>' })).toEqual({
      type: 'parley:set',
      version: 1,
      theme: 'dark',
    });
  });

  it.each([
    [{ type: 'parley:size', version: 1, height: '640' }],
    [{ type: 'parley:size', version: 1, height: 1e9 }],
    [{ type: 'parley:size', version: 1, height: -1 }],
    [{ type: 'parley:size', version: 1, height: NaN }],
    [{ type: 'parley:size', version: 2, height: 640 }],
    [{ type: 'parley:select', version: 1, meeting: 'javascript:alert(1)' }],
    [{ type: 'parley:select', version: 1 }],
    ['parley:size'],
    [null],
  ])('of another shape are none: %j', (data) => {
    expect(maybeFrameMessage(data)).toBeUndefined();
  });

  it('of hostile hosts and frames throw nothing and mean nothing', () => {
    const field = fc.constantFrom(
      'type',
      'version',
      'height',
      'meeting',
      'theme',
      '__proto__',
      'constructor',
    );
    const value = fc.oneof(
      fc.anything({ withBigInt: true, withMap: true, withNullPrototype: true, withTypedArray: true }),
      fc.constantFrom('parley:size', 'parley:set', 'parley:select', 1, 'dark'),
    );
    const message = fc.oneof(fc.anything(), fc.dictionary(field, value));
    fc.assert(
      fc.property(message, (data) => {
        const [frame, host] = [maybeFrameMessage(data), maybeHostMessage(data)];
        if (frame?.type === 'parley:size') expect(frame.height).toBeLessThanOrEqual(10_000);
        if (frame?.type === 'parley:select') expect(frame.meeting ?? 'a').toMatch(/^[a-z0-9-]+$/u);
        if (host) expect(Object.keys(host)).not.toContain('height');
      }),
      { numRuns: 10_000 },
    );
  }, 60_000);
});
