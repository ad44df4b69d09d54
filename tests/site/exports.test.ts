// The files say what the pages say: read by csv-parse, ajv, ical.js, node-ical, feedsmith, citation-js and jsonld.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { describe, expect, it } from 'vitest';
import type { Annotation } from '../../src/exports/annotations.ts';
import { listNouns } from '../../src/exports/lists-json.ts';
import type { MeetingsFile } from '../../src/exports/meetings-json.ts';
import { expanded } from '../exports/linked.ts';
import { foreignWords } from '../exports/schema-org.ts';
import { ownPages, readBuilt, sampled } from './built.ts';

type Row = Record<string, string>;
type Held = { value: unknown } | null;

const built = readBuilt();
const folder = process.env['SITE_DIST'] ?? 'dist';
const text = (file: string): string => readFileSync(path.join(folder, file), 'utf8');
const json = <T>(file: string): T => JSON.parse(text(file)) as T;
const rows = (file: string): Row[] =>
  (parse(text(file), { bom: true, columns: true }) as Row[]).map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, cell.replace(/^'/u, '')])),
  );

const { meetings } = json<MeetingsFile>('data/meetings.json');
const pages = new Map(built.pages.map((page) => [page.address, page]));
const inOneLine = (words: string | null | undefined): string => (words ?? '').replace(/\s+/gu, ' ').trim();
const valueOf = (field: unknown): unknown => (field as Held)?.value ?? null;

/** The page of a meeting. */
function pageOf(id: string): Document {
  const page = pages.get(`/meetings/${id}/`);
  if (!page) throw new Error(`no page: ${id}`);
  return page.document;
}

describe('the data of the whole record', () => {
  it('has every meeting that has a page', () => {
    // A page is parsed when its document is asked for: of two thousand only those of meetings are.
    const ids = ownPages(built)
      .filter(({ address }) => /^\/meetings\/[^/]+\/$/u.test(address))
      .filter(({ document }) => document.querySelector('meta[http-equiv=refresh]') === null)
      .map(({ address }) => address.split('/')[2]);
    expect(meetings.map(({ id }) => id).sort()).toEqual(ids.sort());
    expect(rows('data/meetings.csv').map((row) => row['id'])).toEqual(meetings.map(({ id }) => id));
  });

  it('keeps to its schemas, whole and in parts', () => {
    const ajv = addFormats.default(new Ajv2020({ strict: true }));
    const faults = (schema: string, files: readonly string[]): unknown[] => {
      const validate = ajv.compile(json<object>(`data/schema/${schema}.json`));
      return files.flatMap((file) => (validate(json(file)) ? [] : [file, validate.errors]));
    };
    const entries = ['dialogues', 'countries', 'topics', 'people'].flatMap((noun) =>
      [...pages.keys()].filter((address) => new RegExp(`^/${noun}/[^/]+/$`, 'u').test(address)),
    );
    expect(entries.length).toBeGreaterThan(100);
    expect([
      ...['meetings', 'changes', ...listNouns].flatMap((name) => faults(name, [`data/${name}.json`])),
      ...faults(
        'meeting',
        meetings.map(({ id }) => `meetings/${id}.json`),
      ),
      ...faults(
        'view',
        entries.map((address) => `${address.slice(1, -1)}.json`),
      ),
    ]).toEqual([]);
  });

  it.each(['meetings', ...listNouns])('has the list of %s as its page has it, entry for entry', (noun) => {
    const page = pages.get(`/${noun}/`)?.document;
    const links = [...(page?.querySelectorAll(`main a[href^="${built.base}${noun}/"]`) ?? [])];
    const shown = new Set(
      links.flatMap((link) => link.getAttribute('href')?.split(`/${noun}/`)[1]?.split('/')[0] || []),
    );
    const entries =
      json<Record<string, { id: string; meetings: string[] }[]>>(`data/${noun}.json`)[noun] ?? [];
    expect(entries.map(({ id }) => id).sort()).toEqual([...shown].sort());
    expect(rows(`data/${noun}.csv`).map((row) => row['id'])).toEqual(entries.map(({ id }) => id));
    const files = [...(page?.querySelectorAll('.list-files a') ?? [])].map((link) =>
      link.getAttribute('href'),
    );
    expect(files).toEqual(['csv', 'json'].map((ending) => `${built.base}data/${noun}.${ending}`));
  });

  it('says of every fact what the page says, where the page says it', () => {
    const silent = rows('data/facts.csv').flatMap((row) => {
      const { fact, address = '', text: words = '', field = '', value = '', meeting = '' } = row;
      const element = pageOf(meeting).getElementById(address.replace(/^.*#/u, ''));
      const shown = inOneLine(element?.textContent);
      // A person or body that the registry knows is shown by the name that it gives.
      const wanted = ['participants', 'organisations'].includes(field)
        ? ''
        : field === 'quotes'
          ? value
          : words;
      return element && shown.includes(inOneLine(wanted)) ? [] : [`${fact}: ${wanted} / ${shown}`];
    });
    expect(silent).toEqual([]);
  });

  it('gives every fact a sentence that holds its words, and positions that lead to them', () => {
    const wrong = rows('data/facts.csv').flatMap(
      ({ fact, article, sentence = '', words = '', start, end }) => {
        const held = text(`articles/${article}.md`).slice(Number(start), Number(end));
        const near = inOneLine(sentence)
          .replace(/[\\*_]/gu, '')
          .includes(inOneLine(words).replace(/[\\*_]/gu, ''));
        return held === words && near ? [] : [fact];
      },
    );
    expect(wrong).toEqual([]);
  });

  it('says the same in the table as in the JSON', () => {
    expect(
      rows('data/meetings.csv').map((row) => ({
        id: row['id'],
        date: row['date'] || null,
        status: row['status'],
        host: row['host'] || null,
        rank: row['rank'] || null,
        number: row['number'] ? Number(row['number']) : null,
      })),
    ).toEqual(
      meetings.map((meeting) => ({
        id: meeting.id,
        ...Object.fromEntries(
          ['date', 'status', 'host', 'rank', 'number'].map((field) => [field, valueOf(meeting[field])]),
        ),
      })),
    );
  });

  it('has annotations whose positions, counted in characters, hold their words', () => {
    const { first } = json<{ first: { items: Annotation[] } }>('data/annotations.jsonld');
    const files = new Map<string, string[]>();
    const wrong = first.items.flatMap(({ id, target }) =>
      target.flatMap(({ source, selector: [position, quote] }) => {
        const file = source.replace(/^.*\/articles\//u, 'articles/');
        const characters = files.get(file) ?? [...text(file)];
        files.set(file, characters);
        return characters.slice(position.start, position.end).join('') === quote.exact ? [] : [id];
      }),
    );
    expect(wrong).toEqual([]);
    expect(first.items).toHaveLength(rows('data/facts.csv').length);
  });

  it('expands as linked data', async () => {
    const nodes = (await expanded(json('data/meetings.jsonld'))) as { '@type': string[] }[];
    expect(foreignWords(nodes)).toEqual([]);
    const events = nodes.filter((node) => node['@type'].includes('https://schema.org/Event'));
    expect(events).toHaveLength(meetings.length);
    expect(await expanded(json('data/annotations.jsonld'))).toHaveLength(1);
  });
});

describe('every meeting', () => {
  const dated = meetings.filter(({ date }) => date !== null);

  it('stands in the calendar under its name, read alike by two readers', () => {
    const calendar = text('meetings.ics');
    const events = new ICAL.Component(ICAL.parse(calendar)).getAllSubcomponents('vevent');
    const first = events.map((event) => [event.getFirstPropertyValue('uid'), new ICAL.Event(event).summary]);
    const second = Object.values(nodeIcal.sync.parseICS(calendar)).flatMap((part) => {
      const event = part as unknown as { type: string; uid: string; summary: string } | undefined;
      return event?.type === 'VEVENT' ? [[event.uid, event.summary]] : [];
    });
    expect(second).toEqual(first);
    expect(first.map(([uid]) => uid)).toEqual(dated.map(({ id }) => `${id}@parley`));
    const wrong = events.flatMap((event) => {
      const { summary, startDate } = new ICAL.Event(event);
      const row = byId.get(String(event.getFirstPropertyValue('uid')).replace('@parley', ''));
      const days = [row?.['earliest'], row?.['latest']];
      const title = row?.['title'] ?? '?';
      return summary.startsWith(title) && days.includes(startDate.toString()) ? [] : [summary];
    });
    expect(wrong).toEqual([]);
  });

  it('is cited under the name of its page, in three forms that a program reads back', () => {
    type Csl = { title: string; URL: string };
    const read = (words: string | object, forceType: string) =>
      plugins.input.chain(words, { generateGraph: false, forceType }) as Csl[];
    const wrong = meetings.flatMap(({ id, address }) => {
      const forms = [
        read(text(`meetings/${id}.bib`), '@bibtex/text'),
        read(text(`meetings/${id}.ris`), '@ris/file'),
        read(json<object>(`meetings/${id}.csl.json`), '@csl/list+object'),
      ];
      const facts = rowsOf.get(id) ?? 0;
      const title = inOneLine(byId.get(id)?.['title']);
      const page = inOneLine(pageOf(id).querySelector('h1')?.firstChild?.textContent);
      const right = forms.every(
        (items) => items.length === facts + 1 && items[0]?.title === title && items[0].URL === address,
      );
      return right && title.startsWith(page) ? [] : [id];
    });
    expect(wrong).toEqual([]);
  });

  it('has its page as Markdown, with every sentence', () => {
    const wrong = meetings.filter(({ id }) => {
      const words = text(`meetings/${id}.md`).replaceAll('\\', '');
      const sentences = rows2.get(id) ?? [];
      return !sentences.every((sentence) => words.includes(inOneLine(sentence).replaceAll('\\', '')));
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('is in the feeds while it is among the last that changed, alike in every form', () => {
    const atom = (parseAtomFeed(text('feed.atom')).entries ?? []).map(({ id }) => id);
    const rss = (parseRssFeed(text('feed.rss')).items ?? []).map(({ guid }) => guid?.value);
    const feed = (parseJsonFeed(text('feed.json')).items ?? []).map(({ id }) => id);
    expect(atom.length).toBe(Math.min(100, meetings.length));
    expect([rss, feed]).toEqual([atom, atom]);
    expect(atom.filter((id) => !meetings.some(({ address }) => address === id))).toEqual([]);
  });

  const byId = new Map(rows('data/meetings.csv').map((row) => [row['id'] ?? '', row]));
  const facts = rows('data/facts.csv');
  const rowsOf = new Map(
    [...Map.groupBy(facts, ({ meeting }) => meeting ?? '')].map(([id, own]) => [id, own.length]),
  );
  const rows2 = new Map(
    [...Map.groupBy(facts, ({ meeting }) => meeting ?? '')].map(([id, own]) => [
      id,
      own.map((row) => row['sentence'] ?? ''),
    ]),
  );
});

describe('every page', () => {
  it('leads to its other forms, and all are there', () => {
    const broken = sampled(ownPages(built)).flatMap(({ address, document }) =>
      [...document.querySelectorAll('link[rel=alternate]:not([hreflang])')]
        // Those of embeds are whole addresses, and have a test of their own.
        .filter((link) => link.getAttribute('type') !== 'application/json+oembed')
        .map((link) => link.getAttribute('href') ?? '')
        .filter((href) => built.fileAt(href) === undefined)
        .map((href) => `${address} → ${href}`),
    );
    expect(broken).toEqual([]);
    const forms = pages.get('/dialogues/china-germany-high-level-security-dialogue/')?.document;
    expect(forms?.querySelectorAll('link[rel=alternate]:not([hreflang])')).toHaveLength(5);
  });

  it('says what it is about as linked data', async () => {
    const graphs = sampled(ownPages(built)).flatMap(({ address, document }) => {
      const script = document.querySelector('script[type="application/ld+json"]')?.textContent;
      const leadsOn = document.querySelector('meta[http-equiv=refresh]') !== null || address === '/404.html';
      return leadsOn ? [] : [{ address, script: script ?? '' }];
    });
    const faults: string[] = [];
    for (const { address, script } of graphs) {
      const nodes = await expanded(JSON.parse(script) as object).catch((fault: Error) => fault.message);
      if (!Array.isArray(nodes) || nodes.length === 0) faults.push(`${address}: ${String(nodes)}`);
      faults.push(...foreignWords(nodes).map((word) => `${address}: ${word}`));
    }
    expect(faults).toEqual([]);
  });

  it('says how to cite it, with the release; a meeting, how to cite each fact by its id', () => {
    const silent = sampled(ownPages(built)).flatMap(({ address, document }) => {
      if (address === '/404.html' || document.querySelector('meta[http-equiv=refresh]')) return [];
      const words = document.querySelector('.cite > p')?.textContent ?? '';
      return /Release \S+, record of \d{4}-\d{2}-\d{2}/u.test(words) ? [] : [address];
    });
    expect(silent).toEqual([]);
  });

  it('leads from each fact of a meeting to how that fact is cited, in words and for programs', () => {
    const facts = Map.groupBy(rows('data/facts.csv'), ({ meeting }) => meeting ?? '');
    const silent = [...facts].flatMap(([id, own]) => {
      const page = pageOf(id);
      return own.flatMap(({ fact = '', address = '' }) => {
        const fragment = address.replace(/^.*#/u, '');
        const link = page.getElementById(fragment)?.querySelector('.cite-fact');
        const block = page.getElementById(`cite-${fragment}`);
        const forms = [...(block?.querySelectorAll('pre') ?? [])].map((pre) => pre.textContent);
        const [bib = '', ris = '', csl = '[]'] = forms;
        const led = link?.getAttribute('href') === `#cite-${fragment}`;
        const said = inOneLine(block?.querySelector('p')?.textContent);
        const named = new RegExp(`Fact ${fact}[., ].*Release \\S+, record of`, 'u');
        const read = [
          plugins.input.chain(bib, { generateGraph: false, forceType: '@bibtex/text' }),
          plugins.input.chain(ris, { generateGraph: false, forceType: '@ris/file' }),
          JSON.parse(csl),
        ] as { URL: string; note: string }[][];
        const told = read.every(
          ([one, ...more]) => more.length === 0 && one?.URL === address && named.test(one.note),
        );
        return led && named.test(said) && said.endsWith(address) && told ? [] : [fact];
      });
    });
    expect(silent).toEqual([]);
  });
});
