import { defineConfig } from 'vitest/config';

// A time zone other than UTC, so that a date that passes through the clock shows itself.
process.env['TZ'] = 'Asia/Kathmandu';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/browser/**', 'tests/site/**', 'node_modules/**'],
  },
});
