import type { SourceFile } from '../../domain/article.ts';
import { problemOf } from '../../domain/place.ts';
import type { Problem } from '../../domain/problem.ts';

/** A file as text, or what stops it from being one. A byte order mark stays, so that offsets stay true. */
export type TextOfFile = { raw: string; problem: null } | { raw: null; problem: Problem };

const MARKS: readonly [name: string, bytes: readonly number[]][] = [
  ['UTF-16 text', [0xff, 0xfe]],
  ['UTF-16 text', [0xfe, 0xff]],
  ['a PDF', [0x25, 0x50, 0x44, 0x46]],
  ['a packed file (a word processor or a browser archive)', [0x50, 0x4b, 0x03, 0x04]],
];

const UTF8 = new TextDecoder('utf-8', { ignoreBOM: true });

/** Bytes → text. At most `limit` bytes, not empty, valid UTF-8; otherwise one problem. */
export function readBytes(file: SourceFile, limit: number): TextOfFile {
  const { path, bytes } = file;
  if (bytes.length > limit) {
    return refusal(path, { line: 1, column: 1 }, 'file-size', {
      message: `The file has ${sizeOf(bytes.length)}; at most ${sizeOf(limit)} are read.`,
      actual: sizeOf(bytes.length),
      fix: 'Keep the text of one article only, without pictures, scripts and other pages.',
    });
  }
  const at = firstInvalidByte(bytes);
  if (at !== null) {
    const kind = MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))?.[0];
    const byte = `0x${(bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, '0')}`;
    const place = kind === undefined ? placeOfByte(bytes, at) : { line: 1, column: 1 };
    return refusal(path, place, 'file-encoding', {
      message:
        kind === undefined
          ? `The file is not valid UTF-8: byte ${byte} at offset ${at} begins no character.`
          : `The file is ${kind}, not UTF-8 text.`,
      actual: byte,
      fix: 'Save it again as plain text with the encoding UTF-8.',
    });
  }
  const raw = UTF8.decode(bytes);
  if (/^\uFEFF?\s*$/u.test(raw)) {
    return refusal(path, { line: 1, column: 1 }, 'file-empty', {
      message: 'The file is empty.',
      fix: 'Put an article into it, or remove the file.',
    });
  }
  return { raw, problem: null };
}

function refusal(
  path: string,
  place: { line: number; column: number },
  rule: string,
  details: { message: string; actual?: string; fix: string },
): TextOfFile {
  return { raw: null, problem: problemOf(path, place, { rule, severity: 'error', ...details }) };
}

/** Bytes for people: 256 kB, 10.0 MB. */
function sizeOf(bytes: number): string {
  const kilobytes = bytes / 1024;
  return kilobytes < 1000 ? `${Math.ceil(kilobytes)} kB` : `${(kilobytes / 1024).toFixed(1)} MB`;
}

/** Where the bytes stop being UTF-8 (RFC 3629: no overlong forms, no surrogates, nothing past U+10FFFF). */
function firstInvalidByte(bytes: Uint8Array): number | null {
  for (let at = 0; at < bytes.length;) {
    const length = (bytes[at] ?? 0) < 0x80 ? 1 : lengthAt(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return null;
}

/** How many bytes the character at an offset has, none of ASCII; 0 where none begins there. */
function lengthAt(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  const second = bytes[at + 1] ?? 0;
  const rest = (count: number): boolean => {
    for (let i = 1; i <= count; i += 1) if (((bytes[at + i] ?? 0) & 0xc0) !== 0x80) return false;
    return true;
  };
  if (first >= 0xc2 && first <= 0xdf) return rest(1) ? 2 : 0;
  if (first >= 0xe0 && first <= 0xef) {
    if ((first === 0xe0 && second < 0xa0) || (first === 0xed && second > 0x9f)) return 0;
    return rest(2) ? 3 : 0;
  }
  if (first >= 0xf0 && first <= 0xf4) {
    if ((first === 0xf0 && second < 0x90) || (first === 0xf4 && second > 0x8f)) return 0;
    return rest(3) ? 4 : 0;
  }
  return 0;
}

/** Line and column of a byte whose predecessors are valid UTF-8. */
function placeOfByte(bytes: Uint8Array, at: number): { line: number; column: number } {
  const before = UTF8.decode(bytes.subarray(0, at));
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: before.length - lineStart + 1 };
}
