import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { freezeElement, integrityOf } from '../../scripts/lib/freeze-element.ts';

const folder = path.resolve(import.meta.dirname, '../../content/embed');

describe('a frozen element', () => {
  it('is what it was when it was frozen: other pages know it by its hash', () => {
    const known = JSON.parse(readFileSync(path.join(folder, 'integrity.json'), 'utf8')) as Record<
      string,
      string
    >;
    const files = readdirSync(folder).filter((file) => file.endsWith('.js'));
    const present = files.map((file) => [
      file.replace(/\.js$/u, ''),
      integrityOf(readFileSync(path.join(folder, file), 'utf8')),
    ]);
    expect(Object.fromEntries(present)).toEqual(known);
  });

  it('is written once under a name', async () => {
    const own = mkdtempSync(path.join(tmpdir(), 'parley-element-'));
    const file = await freezeElement('1.0', own);
    expect(existsSync(file)).toBe(true);
    expect(readFileSync(file, 'utf8')).toContain('parley-timeline');
    expect(await freezeElement('1.0', own)).toBe(file);
    writeFileSync(file, '// as it was');
    await expect(freezeElement('1.0', own)).rejects.toThrow('frozen already');
    await expect(freezeElement('../x', own)).rejects.toThrow('name of a release');
    await expect(freezeElement('v1', own)).rejects.toThrow('name of a release');
    rmSync(own, { recursive: true, force: true });
  });
});
