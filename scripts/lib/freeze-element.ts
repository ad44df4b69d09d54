// The element of embeds under an address that never changes: its text as it was, kept in the repository, because
// another version of the bundler would write another text and other people's `integrity` would no longer hold.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { classicScript } from './classic-script.ts';
import { root } from './run.ts';

const NAME = /^[a-z0-9][a-z0-9.-]*$/u;

/**
 * Writes `content/embed/NAME.js`, which the site serves at `/embed/NAME/parley.js`, and its hash beside it. Throws
 * where another is there already.
 */
export async function freezeElement(
  name: string,
  folder = path.join(root, 'content/embed'),
): Promise<string> {
  if (!NAME.test(name) || name === 'v1') throw new Error(`name of a release: ${name}`);
  const file = path.join(folder, `${name}.js`);
  const { code } = await classicScript(path.join(root, 'src/embed/parley.ts'));
  if (existsSync(file)) {
    if (readFileSync(file, 'utf8') === code) return file;
    throw new Error(`frozen already, and another: ${file}`);
  }
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, code);
  const list = path.join(folder, 'integrity.json');
  const known = existsSync(list) ? (JSON.parse(readFileSync(list, 'utf8')) as Record<string, string>) : {};
  const integrity = integrityOf(code);
  writeFileSync(list, `${JSON.stringify({ ...known, [name]: integrity }, null, 2)}\n`);
  return file;
}

/** As the `integrity` of a script element says it. */
export function integrityOf(code: string): string {
  return `sha384-${createHash('sha384').update(code).digest('base64')}`;
}
