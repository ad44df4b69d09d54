// Embeds as they were built: each page carries everything, the files beside it are there and valid, other sites find
// them, and what `v1` promises holds.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { extract } from '@extractus/oembed-extractor';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';

const dist = process.env['SITE_DIST'] ?? 'dist';
const root = path.join(dist, 'embed/v1');
const folders = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => path.basename(file) === 'index.html')
  .map((file) => path.dirname(file).replaceAll('\\', '/'))
  .sort();
const english = folders.filter((folder) => !/\/(?:de|zh)$/u.test(`/${folder}`));
const read = (folder: string, file: string): string => readFileSync(path.join(root, folder, file), 'utf8');
type Answer = Record<string, unknown> & { html: string; provider_url: string; thumbnail_url: string };
const oembed = (folder: string): Answer => JSON.parse(read(folder, 'oembed.json')) as Answer;
const site = oembed('all').provider_url;

describe('every embed', () => {
  it('is there for every dialogue, country, topic and meeting of the record, in three languages', () => {
    const { meetings } = JSON.parse(readFileSync(path.join(dist, 'data/meetings.json'), 'utf8')) as {
      meetings: {
        id: string;
        dialogue: { value: string } | null;
        parties: { value: string }[];
        topics: { value: string }[];
      }[];
    };
    const wanted = new Set([
      'all',
      ...meetings.flatMap(({ id, dialogue, parties, topics }) => [
        `meetings/${id}`,
        ...(dialogue ? [`dialogues/${dialogue.value}`] : []),
        ...parties.map(({ value }) => `countries/${value}`),
        ...topics.map(({ value }) => `topics/${value}`),
      ]),
    ]);
    expect(english).toEqual([...wanted].sort());
    expect(folders).toHaveLength(english.length * 3);
  });

  it('carries everything: no address but links, one script and one sheet that its policy knows', async () => {
    const faults: string[] = [];
    for (const folder of folders) {
      const html = read(folder, 'index.html');
      if (/<(?:img|video|audio|object|embed|iframe|form|use|image)\b|\ssrc=|@import|url\((?!#)/u.test(html))
        faults.push(`${folder}: something from elsewhere`);
      const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/u.exec(html)?.[1] ?? '';
      for (const [kind, tag] of [
        ['script-src', 'script'],
        ['style-src', 'style'],
      ] as const) {
        const parts = [...html.matchAll(new RegExp(`<${tag}>(.*?)</${tag}>`, 'gsu'))].map(
          ([, text = '']) => text,
        );
        const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(parts[0]));
        const hash = Buffer.from(digest).toString('base64');
        if (parts.length !== 1 || !policy.replaceAll('&#39;', "'").includes(`${kind} 'sha256-${hash}'`))
          faults.push(`${folder}: ${tag} not as its policy says`);
      }
      if (/\sstyle=|\son[a-z]+=/u.test(html)) faults.push(`${folder}: style or handler in an element`);
    }
    expect(faults).toEqual([]);
  });

  it('has its files beside it', () => {
    const missing = english.flatMap((folder) =>
      ['oembed.json', 'timeline.svg', 'timeline.png', 'timeline-2x.png', 'meetings.csv', 'meetings.ics']
        .filter((file) => !existsSync(path.join(root, folder, file)))
        .map((file) => `${folder}/${file}`),
    );
    expect(missing).toEqual([]);
  });

  it('has a picture that says in words what it shows', () => {
    for (const folder of folders) {
      const svg = read(folder, 'timeline.svg');
      const [, label = ''] = /aria-label="([^"]+)"/u.exec(svg) ?? [];
      const [, words = ''] = /<desc>([^<]+)<\/desc>/u.exec(svg) ?? [];
      expect(words.startsWith(label), folder).toBe(true);
      expect(words.length, folder).toBeGreaterThan(label.length + 10);
    }
  });
});

describe('oEmbed', () => {
  it('answers by the specification, of the type "rich"', () => {
    const faults = folders.flatMap((folder) => {
      const answer = oembed(folder);
      const whole = (text: unknown): boolean => URL.canParse(String(text));
      const rules: [string, boolean][] = [
        ['version', answer['version'] === '1.0'],
        ['type', answer['type'] === 'rich'],
        ['html', typeof answer.html === 'string' && answer.html.length > 0],
        ['width', Number.isInteger(answer['width'])],
        ['height', Number.isInteger(answer['height'])],
        ['title', typeof answer['title'] === 'string' && answer['title'] !== ''],
        ['provider', whole(answer.provider_url)],
        // All three or none.
        [
          'thumbnail',
          whole(answer.thumbnail_url) &&
            Number.isInteger(answer['thumbnail_width']) &&
            Number.isInteger(answer['thumbnail_height']),
        ],
        ['cache_age', Number.isInteger(answer['cache_age'])],
      ];
      return rules.filter(([, holds]) => !holds).map(([name]) => `${folder}: ${name}`);
    });
    expect(faults).toEqual([]);
  });

  it('gives code that needs no script: a quotation with a link, and a frame of an embed that is there', () => {
    for (const folder of folders) {
      const { document } = parseHTML(`<!doctype html><html><body>${oembed(folder).html}</body></html>`);
      expect([...document.body.children].map(({ tagName }) => tagName)).toEqual(['BLOCKQUOTE', 'IFRAME']);
      const frame = document.querySelector('iframe');
      expect(frame?.getAttribute('src')).toBe(`${site}embed/v1/${folder}/`);
      expect(frame?.getAttribute('title')).not.toBe('');
      const page = document.querySelector('blockquote a')?.getAttribute('href') ?? '';
      expect(existsSync(path.join(dist, page.slice(site.length), 'index.html')), page).toBe(true);
    }
  });

  it('names a picture that is there and as large as it says', () => {
    for (const folder of folders) {
      const answer = oembed(folder);
      const png = readFileSync(path.join(dist, answer.thumbnail_url.slice(site.length)));
      expect([png.readUInt32BE(16), png.readUInt32BE(20)], folder).toEqual([
        answer['thumbnail_width'],
        answer['thumbnail_height'],
      ]);
    }
  });

  it('satisfies what Ghost asks of an unknown provider', () => {
    // Restated from its oembed service: a type, a version; for "rich" html and a width; else it makes a bookmark.
    for (const folder of folders) {
      const answer = oembed(folder);
      expect(['photo', 'video', 'rich'].includes(String(answer['type'])) && Boolean(answer['version'])).toBe(
        true,
      );
      expect(Boolean(answer.html) && Number(answer['width']) > 0, folder).toBe(true);
    }
  });

  describe('is found and taken by a library of others', () => {
    const fetcher = (asked: string | URL): Promise<Response> => {
      const url = new URL(asked);
      const inside = url.pathname.slice(new URL(site).pathname.length);
      const file = path.join(dist, inside, url.pathname.endsWith('/') ? 'index.html' : '');
      return Promise.resolve(new Response(readFileSync(file)));
    };

    it.each([
      [
        'dialogues/china-germany-high-level-security-dialogue/',
        'dialogues/china-germany-high-level-security-dialogue',
      ],
      [
        'de/meetings/china-germany-high-level-security-dialogue-4/',
        'meetings/china-germany-high-level-security-dialogue-4/de',
      ],
      ['countries/DE/', 'countries/DE'],
      ['zh/topics/counter-terrorism/', 'topics/counter-terrorism/zh'],
      ['timeline/', 'all'],
      ['embed/v1/all/', 'all'],
    ])('%s', async (page, folder) => {
      expect(await extract(`${site}${page}`, {}, fetcher as typeof fetch)).toMatchObject({
        ...oembed(folder),
        method: 'auto-discovery',
      });
    });
  });
});

describe('the promise of v1', () => {
  // What stands here may grow and must not shrink: other people's pages rest on it (content/guide/embed.mdx).
  it('keeps the parameters, messages and attributes', () => {
    const script = /<script>(.*?)<\/script>/su.exec(read('all', 'index.html'))?.[1] ?? '';
    for (const word of [
      'theme',
      'lang',
      'from',
      'to',
      'parley:size',
      'parley:select',
      'parley:set',
      'meeting',
      'height',
    ])
      expect(script).toContain(word);
    const element = readFileSync(path.join(root, 'parley.js'), 'utf8');
    for (const word of [
      'parley-timeline',
      'view',
      'from',
      'to',
      'theme',
      'lang',
      'select',
      'parley:size',
      'parley:select',
      'parley:set',
    ])
      expect(element).toContain(word);
  });

  it('keeps the element small and free of markup from text', async () => {
    const element = readFileSync(path.join(root, 'parley.js'));
    const { brotliCompressSync } = await import('node:zlib');
    expect(brotliCompressSync(element).length).toBeLessThanOrEqual(2048);
    expect(element.toString()).not.toMatch(/innerHTML|insertAdjacentHTML|document\.write|eval\(/u);
  });

  it('is told in the guide, word for word', () => {
    const guide = readFileSync(path.join(dist, 'guide/embed/index.html'), 'utf8');
    for (const word of [
      'parley:size',
      'version: 1',
      'parley:select',
      'parley:set',
      '/embed/v1/parley.js',
      'meetings.ics',
      'allow-scripts',
    ])
      expect(guide).toContain(word);
  });
});
