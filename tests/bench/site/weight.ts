import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { fileOf } from '../../template-pages.ts';

export type Weight = { html: number; style: number; script: number; total: number };

const measured = new Map<string, number>();

/** What a page brings before anybody touches it, compressed as a host would; data inside it counts as HTML. */
export function weightOf(dist: string, address: string): Weight {
  const file = fileOf(dist, address);
  const html = readFileSync(file, 'utf8');
  const styles = filesIn(dist, html, /<link\b[^>]*\brel="stylesheet"[^>]*>/gu, /\bhref="([^"]+)"/u);
  const scripts = filesIn(dist, html, /<script\b[^>]*\bsrc="[^>]*>/gu, /\bsrc="([^"]+)"/u);
  const modules = scripts.flatMap((script) => [script, ...importedBy(script)]);
  const sum = (files: readonly string[]) => [...new Set(files)].reduce((all, one) => all + wire(one), 0);
  const [page, style, script] = [wire(file), sum(styles), sum(modules)];
  return { html: page, style, script, total: page + style + script };
}

function filesIn(dist: string, html: string, tag: RegExp, name: RegExp): string[] {
  return (html.match(tag) ?? []).flatMap((found) => {
    const address = name.exec(found)?.[1];
    const file = address && path.join(dist, address);
    return file && existsSync(file) ? [file] : [];
  });
}

/** What a module imports from the start; what it imports later is not part of the page. */
function importedBy(script: string): string[] {
  const text = readFileSync(script, 'utf8');
  return [...text.matchAll(/(?:from|import)\s*"(\.[^"]+)"/gu)].flatMap(([, name]) => {
    const file = path.join(path.dirname(script), name ?? '');
    return existsSync(file) ? [file, ...importedBy(file)] : [];
  });
}

function wire(file: string): number {
  const known = measured.get(file) ?? brotliCompressSync(readFileSync(file)).length;
  measured.set(file, known);
  return known;
}
