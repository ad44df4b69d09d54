// `import code from './x.ts?classic'`: a script and all that it imports as the text of one classic script, for
// pages that carry it and for hosts that load it. In a sandboxed frame modules do not run, classic scripts do.
import { build } from 'esbuild';
import type { Plugin } from 'vite';

/** The text of a script with everything that it imports, made small. The same sources give the same text. */
export async function classicScript(file: string): Promise<{ code: string; sources: string[] }> {
  const { outputFiles, metafile } = await build({
    entryPoints: [file],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    metafile: true,
    write: false,
  });
  // In a script element only the end of the element itself is special; no code of ours says it.
  const code = outputFiles[0]?.text.trim() ?? '';
  return { code, sources: Object.keys(metafile.inputs) };
}

export function classicScripts(): Plugin {
  const known = new Map<string, Promise<{ code: string; sources: string[] }>>();
  return {
    name: 'classic-scripts',
    enforce: 'pre',
    async load(id) {
      const file = /^(.+\.ts)\?classic$/u.exec(id)?.[1];
      if (file === undefined) return null;
      if (this.meta.watchMode) known.clear();
      const made = known.get(file) ?? classicScript(file);
      known.set(file, made);
      const { code, sources } = await made;
      for (const source of sources) this.addWatchFile(source);
      return `export default ${JSON.stringify(code)};`;
    },
  };
}
