import { markStyle, tokens, type Token } from './style.ts';

/** How a picture that stands alone is coloured; `auto` follows the reader's system. */
export type Theme = 'auto' | 'light' | 'dark';

const SANS = "'Source Sans 3 Variable', 'Source Sans 3', 'Noto Sans SC', 'Helvetica Neue', Arial, sans-serif";

/** The site's tokens as plain colours; a test compares them with its sheet. */
export const palettes: Record<'light' | 'dark', Record<Token, string>> = {
  light: {
    paper: '#fdfcf7',
    ink: '#1d1b19',
    'ink-soft': '#56524d',
    rule: '#d4d1c8',
    accent: '#055b63',
    'host-a': '#38408f',
    'host-b': '#b57c27',
    'on-host-a': '#fdfcf7',
    'on-host-b': '#1d1b19',
    doubt: '#7d7a75',
    thread: '#797774',
  },
  dark: {
    paper: '#15171a',
    ink: '#eae6dd',
    'ink-soft': '#aeaaa2',
    rule: '#3a3d41',
    accent: '#91d1d5',
    'host-a': '#979de8',
    'host-b': '#f2cb83',
    'on-host-a': '#15171a',
    'on-host-b': '#15171a',
    doubt: '#89867f',
    thread: '#7c827f',
  },
};

/** The style of a picture that stands alone. Light and dark name their colours outright, for programs that know no variables. */
export function themeStyle(theme: Theme): string {
  if (theme !== 'auto') return markStyle((token) => palettes[theme][token], SANS);
  const values = (name: 'light' | 'dark'): string =>
    tokens.map((token) => `--${token}: ${palettes[name][token]};`).join(' ');
  return [
    `.timeline-svg { ${values('light')} }`,
    `@media (prefers-color-scheme: dark) { .timeline-svg { ${values('dark')} } }`,
    markStyle((token) => `var(--${token})`, SANS),
  ].join('\n');
}
