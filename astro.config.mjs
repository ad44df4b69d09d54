// Where the site stands comes from outside, so that one tree builds for any address and any folder:
// SITE_URL (the origin), PARLEY_BASE or --base (the path), PARLEY_OUT or --outDir (the folder), REPOSITORY_URL;
// PARLEY_RELEASE names the release that is being frozen.
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { maybeBuildDate } from './scripts/lib/build-date.ts';
import { classicScripts } from './scripts/lib/classic-script.ts';
import { writeHistory } from './scripts/lib/record-history.ts';

const {
  PARLEY_RELEASE,
  SITE_URL,
  PARLEY_BASE,
  PARLEY_OUT,
  REPOSITORY_URL,
  GITHUB_SERVER_URL,
  GITHUB_REPOSITORY,
} = process.env;

// Where errors are reported; on GitHub the builder knows it. Without one, pages lead to the guide instead.
const repository = REPOSITORY_URL ?? (GITHUB_REPOSITORY ? `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}` : '');

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

/** The index of the search page, made from the built pages. */
const search = {
  name: 'search',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const { indexSite } = await import('./scripts/lib/search-index.ts');
      logger.info(`${await indexSite(fileURLToPath(dir))} pages indexed`);
    },
  },
};

/** The faces, cut to the letters that are used, in a folder that the layout imports from by a fixed name. */
const letters = {
  name: 'letters',
  hooks: {
    'astro:config:setup': async ({ updateConfig }) => {
      const { siteFonts } = await import('./scripts/lib/site-fonts.ts');
      updateConfig({ vite: { resolve: { alias: { 'site-fonts': await siteFonts() } } } });
    },
  },
};

/** The cards that links to pages show: the pages write them as SVG, other programs want pixels. */
const cards = {
  name: 'cards',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const { drawCards } = await import('./scripts/lib/pictures.ts');
      logger.info(`${await drawCards(fileURLToPath(new URL('cards/', dir)))} cards drawn`);
    },
  },
};

/** The pictures beside the embeds, for pages that take no SVG. */
const pictures = {
  name: 'pictures',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const { drawEmbedPictures } = await import('./scripts/lib/embed-pictures.ts');
      logger.info(`${await drawEmbedPictures(fileURLToPath(new URL('embed/v1/', dir)))} embeds drawn`);
    },
  },
};

/** What git knows of the record, for the pages that tell its history. */
const history = {
  name: 'history',
  hooks: {
    'astro:config:setup': ({ logger }) => {
      const { state, revisions } = writeHistory();
      if (state === 'unknown') logger.warn('no git here: the pages say that no history is known');
      if (state === 'shallow') logger.warn(`a shallow copy: only ${revisions.length} revisions are known`);
    },
  },
};

export default defineConfig({
  site: SITE_URL ?? 'http://localhost:4321',
  ...(PARLEY_BASE ? { base: PARLEY_BASE } : {}),
  ...(PARLEY_OUT ? { outDir: PARLEY_OUT } : {}),
  output: 'static',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  // Two pages with one address would hide each other; Astro only warns by default.
  prerenderConflictBehavior: 'error',
  prefetch: false,
  devToolbar: { enabled: false },
  // Smart punctuation would change the words of quotations.
  markdown: { processor: satteri({ features: { smartPunctuation: false } }), syntaxHighlight: false },
  integrations: [mdx(), letters, history, cards, pictures, search],
  vite: {
    plugins: [classicScripts()],
    define: {
      'import.meta.env.PUBLIC_REPOSITORY': JSON.stringify(repository),
      'import.meta.env.PUBLIC_RELEASE': JSON.stringify(PARLEY_RELEASE ?? version),
      'import.meta.env.PUBLIC_FROZEN': JSON.stringify(PARLEY_RELEASE ?? ''),
      'import.meta.env.PUBLIC_BUILT': JSON.stringify(maybeBuildDate(process.env) ?? ''),
    },
    build: {
      assetsInlineLimit: 0,
      rollupOptions: {
        // Astro's own directive in generated MDX, of which the bundler warns once for every file.
        onwarn: (warning, warn) => warning.code === 'MODULE_LEVEL_DIRECTIVE' || warn(warning),
      },
    },
  },
});
