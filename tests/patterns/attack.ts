// The texts that recheck found, at the size that is asked for.

const PIECE = /'((?:[^'\\]|\\.)*)'(?:\.repeat\((\d+)\))?/gu;

/** An attack as recheck prints it (`'a'.repeat(9000) + 'b'`), its repeats scaled so that the text is that long. */
export function attackOf(code: string, length: number): string {
  const pieces = [...code.matchAll(PIECE)].map(([, text = '', times]) => ({
    text: unescape(text),
    times: times === undefined ? 1 : Number(times),
  }));
  const whole = pieces.reduce((sum, { text, times }) => sum + text.length * times, 0);
  return pieces
    .map(({ text, times }) =>
      text.repeat(times === 1 ? 1 : Math.max(1, Math.round((times * length) / whole))),
    )
    .join('');
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', f: '\f', v: '\v', 0: '\0' };

function unescape(text: string): string {
  return text.replace(
    /\\(?:x([0-9a-f]{2})|u([0-9a-f]{4})|u\{([0-9a-f]+)\}|(.))/giu,
    (_, two?: string, four?: string, any?: string, one?: string) => {
      const code = two ?? four ?? any;
      return code === undefined
        ? (ESCAPES[one ?? ''] ?? one ?? '')
        : String.fromCodePoint(Number.parseInt(code, 16));
    },
  );
}
