// TimeML documents as the field publishes them: a text with its temporal expressions in line.

/** A temporal expression of the gold annotation, in code units of `words`. */
export type GoldTimex = { start: number; end: number; type: string; value: string };

export type TimemlDocument = {
  /** The document creation time, the "today" of the text; null where the file gives none. */
  created: string | null;
  /** The text of the document, without tags. */
  words: string;
  timexes: readonly GoldTimex[];
};

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Reads a TimeML file (TempEval-3, TimeBank, KRAUTS): `<DCT>`, `<TEXT>`, `<TIMEX3>`; other tags are passed over. */
export function readTimeml(file: string): TimemlDocument {
  const head = /<DCT>[\s\S]*?<\/DCT>/u.exec(file)?.[0] ?? creationTimex(file) ?? '';
  const created = attribute(head, 'value');
  const body = /<TEXT>([\s\S]*?)<\/TEXT>/u.exec(file)?.[1] ?? bodyAfterHead(file, head);
  let words = '';
  const timexes: GoldTimex[] = [];
  const open: { tag: string; start: number }[] = [];
  for (const piece of body.matchAll(/<[^>]*>|[^<]+/gu)) {
    const text = piece[0];
    if (!text.startsWith('<')) {
      words += unescape(text);
    } else if (/^<TIMEX3\b/u.test(text) && !text.endsWith('/>')) {
      open.push({ tag: text, start: words.length });
    } else if (text.startsWith('</TIMEX3')) {
      const { tag, start } = open.pop() ?? { tag: '', start: words.length };
      if (attribute(tag, 'functionInDocument') === 'CREATION_TIME') continue;
      timexes.push({
        start,
        end: words.length,
        type: attribute(tag, 'type') ?? '',
        value: attribute(tag, 'value') ?? '',
      });
    }
  }
  return { created, words, timexes: timexes.filter(({ start, end }) => end > start) };
}

function creationTimex(file: string): string | undefined {
  return file.match(/<TIMEX3\b[^>]*>/gu)?.find((tag) => tag.includes('CREATION_TIME'));
}

function bodyAfterHead(file: string, head: string): string {
  return file.slice(head === '' ? 0 : file.indexOf(head) + head.length);
}

function attribute(tag: string, name: string): string | null {
  return new RegExp(`\\s${name}="([^"]*)"`, 'u').exec(tag)?.[1] ?? null;
}

function unescape(text: string): string {
  return text.replace(
    /&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/giu,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
      if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
      return ENTITIES[name ?? ''] ?? whole;
    },
  );
}
