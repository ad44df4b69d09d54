// A build that is killed leaves what was there: everything is written beside its place and then moved into it.
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { entries } from '../../src/schema/entry.ts';

export type Output = {
  write: (file: string, text: string) => void;
  /** Moves what was written into its place, all at once. */
  finish: () => void;
};

const names = Object.keys(entries);

/** Writes nothing. */
export const noOutput: Output = { write: () => {}, finish: () => {} };

/** A folder of collections. */
export function generatedOutput(folder: string): Output {
  const fresh = `${folder}.${process.pid}.tmp`;
  rmSync(fresh, { recursive: true, force: true });
  for (const name of names) mkdirSync(path.join(fresh, name), { recursive: true });
  return {
    write: (file, text) => writeFileSync(path.join(fresh, file), text),
    finish: () => {
      const own = !existsSync(folder) || readdirSync(folder).every((name) => names.includes(name));
      if (own) swap(fresh, folder);
      else for (const name of names) swap(path.join(fresh, name), path.join(folder, name));
      rmSync(fresh, { recursive: true, force: true });
    },
  };
}

/** A file that lies where a collection is to be and that no build wrote; undefined where there is none. */
export function maybeForeign(folder: string): string | undefined {
  return names
    .filter((name) => existsSync(path.join(folder, name)))
    .flatMap((name) => readdirSync(path.join(folder, name)).map((file) => path.join(folder, name, file)))
    .find((file) => !file.endsWith('.mdx'));
}

/** The folder of the record: files that changed are replaced, none is ever removed. */
export function recordOutput(folder: string): Output {
  const changed = new Map<string, string>();
  return {
    write: (file, text) => {
      if (textOf(path.join(folder, file)) !== text) changed.set(file, text);
    },
    finish: () => {
      mkdirSync(folder, { recursive: true });
      for (const [file, text] of changed) {
        const fresh = path.join(folder, `${file}.${process.pid}.tmp`);
        writeFileSync(fresh, text);
        renameSync(fresh, path.join(folder, file));
      }
    },
  };
}

/** Compares instead of writing: the files of the record that a build would change. */
export function recordComparison(folder: string): Output & { behind: string[] } {
  const behind: string[] = [];
  return {
    behind,
    write: (file, text) => {
      if (textOf(path.join(folder, file)) !== text) behind.push(path.join(folder, file));
    },
    finish: () => {},
  };
}

function textOf(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

function swap(fresh: string, place: string): void {
  const stale = `${place}.${process.pid}.old.tmp`;
  if (existsSync(place)) renameSync(place, stale);
  renameSync(fresh, place);
  rmSync(stale, { recursive: true, force: true });
}
