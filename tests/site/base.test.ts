// The site may stand in a folder of its host. Whoever writes an address by hand forgets the folder.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const FOLDERS = ['src/components', 'src/layouts', 'src/pages'];
const BY_HAND = /\b(?:href|src|action)=(?:"\/|\{`\/|\{'\/)/u;

it('no page, layout or component writes an address of the site by hand', () => {
  const found = FOLDERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.astro'))
      .flatMap((file) => {
        const lines = readFileSync(path.join(folder, file), 'utf8').split('\n');
        return lines.flatMap((line, index) =>
          BY_HAND.test(line) ? [`${folder}/${file}:${index + 1} ${line.trim()}`] : [],
        );
      }),
  );
  expect(found).toEqual([]);
});
