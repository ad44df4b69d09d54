// Articles a second of one core: ours beside what others use for parts of the same task, in the same run.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { run } from '../../../scripts/lib/run.ts';

/**
 * How many texts a second of one core's time are read: `first` after every text was read once, while the engine still
 * compiles in the background, which counts; `later` when it has done with that, as in a long run.
 */
export type Speed = { first: number; later: number };

/** The engine has compiled nearly all after so many seconds. */
const COMPILING = 5;

/** The speed of `act`, which reads one text. */
export function speedOf<T>(texts: readonly T[], act: (text: T) => void): Speed {
  // Once through for the compiler's sake.
  for (const text of texts) act(text);
  const first = speedFor(1, texts, act);
  speedFor(COMPILING, texts, act);
  return { first, later: speedFor(1, texts, act) };
}

function speedFor<T>(most: number, texts: readonly T[], act: (text: T) => void): number {
  const start = process.cpuUsage();
  let seconds = 0;
  let read = 0;
  while (texts.length > 0 && seconds < most) {
    for (const text of texts) act(text);
    read += texts.length;
    const { user, system } = process.cpuUsage(start);
    seconds = (user + system) / 1e6;
  }
  return seconds === 0 ? 0 : read / seconds;
}

export type Plain = { words: string; published: string | null };

type Peer = { name: string; finds: string; act: (text: Plain) => void };

/** The peers, installed where they are missing; none where that cannot be done. */
export async function peers(): Promise<Peer[]> {
  const folder = path.resolve(import.meta.dirname, '../peers');
  if (!existsSync(path.join(folder, 'node_modules'))) {
    const code = await run('npm', ['ci', '--no-fund', '--no-audit', '--loglevel', 'error'], { cwd: folder });
    if (code !== 0) return [];
  }
  const require = createRequire(path.join(folder, 'package.json'));
  const chrono = require('chrono-node') as { parse: (text: string, day?: Date) => unknown };
  const nlp = require('compromise') as Nlp;
  nlp.plugin(require('compromise-dates'));
  return [
    {
      name: 'chrono-node',
      finds: 'dates',
      act: ({ words, published }) => {
        chrono.parse(words, published === null ? undefined : new Date(`${published}T12:00`));
      },
    },
    {
      name: 'compromise',
      finds: 'dates, people, organisations',
      act: ({ words }) => {
        const text = nlp(words);
        text.dates().json();
        text.people().json();
        text.organizations().json();
      },
    },
  ];
}

type View = { json: () => unknown };
type Nlp = {
  (words: string): { dates: () => View; people: () => View; organizations: () => View };
  plugin: (plugin: unknown) => void;
};
