// Commands of the project, run with the Node and the packages that it brings.
import { spawn, type SpawnOptions } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import path from 'node:path';

/** The project's folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

const QUIET = {
  ASTRO_TELEMETRY_DISABLED: '1',
  ASTRO_DEV_BACKGROUND: '0',
  ASTRO_PREVIEW_BACKGROUND: '0',
};

/** Runs a program to its end; resolves to its exit code, 1 where a signal ended it. */
export function run(command: string, args: readonly string[], options: SpawnOptions = {}): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: 'inherit',
      ...options,
      env: { ...process.env, ...QUIET, ...options.env },
    });
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => child.kill(signal));
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** Runs a script of the project with the Node that runs this one. */
export function runScript(
  script: string,
  args: readonly string[] = [],
  options: SpawnOptions = {},
): Promise<number> {
  return run(process.execPath, [path.join(root, script), ...args], options);
}

/** A program that a package brings, by its file. */
export function program(file: string): string {
  return path.join(root, 'node_modules', file);
}
