import { defineConfig } from 'vitest/config';

// A time zone other than UTC, so that a date that passes through the clock shows itself.
process.env['TZ'] = 'Asia/Kathmandu';

export default defineConfig({
  test: {
    projects: [
      {
        // Everything that needs neither a built site nor a browser.
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**', 'tests/site/**', 'tests/bench/peers/**', '**/node_modules/**'],
        },
      },
      {
        // What holds for the site that `npm run build` left in dist/.
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        // What only a browser can show; CHROMIUM names it.
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
