// Read back by ical.js and by node-ical, which share no code.
import fc from 'fast-check';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { describe, expect, it } from 'vitest';
import { calendarText, maybeDays } from '../../src/exports/calendar.ts';
import { inOneLine } from '../../src/exports/words.ts';
import { editionWith } from './edition.ts';
import { hostileText, hostileTexts } from './hostile.ts';

type Read = {
  uid: string;
  summary: string;
  location: string;
  first: string;
  until: string;
  status: string;
  url: string;
};

function byIcalJs(text: string): Read[] {
  const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
  return events.map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      summary: event.summary,
      location: event.location ?? '',
      first: event.startDate.toString(),
      until: event.endDate.toString(),
      status: String(component.getFirstPropertyValue('status')),
      url: String(component.getFirstPropertyValue('url')),
    };
  });
}

function byNodeIcal(text: string): Read[] {
  const read = Object.values(nodeIcal.sync.parseICS(text)).filter((part) => part?.type === 'VEVENT');
  return read.map((part) => {
    const event = part as unknown as Record<string, unknown> & { start: Date; end: Date };
    const textOf = (value: unknown): string =>
      typeof value === 'object' && value !== null
        ? String((value as { val: unknown }).val)
        : String(value ?? '');
    return {
      uid: textOf(event['uid']),
      summary: textOf(event['summary']),
      location: textOf(event['location']),
      first: day(event.start),
      until: day(event.end),
      status: textOf(event['status']),
      url: textOf(event['url']),
    };
  });
}

/** The library makes local midnights of days. */
function day(date: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

const calendarOf = ({ edition, views }: ReturnType<typeof editionWith>): string =>
  calendarText(edition, views.whole);

describe('calendarText(edition, view)', () => {
  it('is read alike by two readers', () => {
    const text = calendarOf(editionWith());
    expect(byIcalJs(text)).toEqual([
      {
        uid: 'chile-norway-security-dialogue-2@parley',
        summary: 'Second round, Chile–Norway Security Dialogue',
        location: 'Oslo, Norway',
        first: '2020-03-05',
        until: '2020-03-06',
        status: 'CONFIRMED',
        url: 'https://example.org/parley/meetings/chile-norway-security-dialogue-2/',
      },
    ]);
    expect(byNodeIcal(text)).toEqual(byIcalJs(text));
  });

  it('has the name of its view, whatever stands in it', () => {
    fc.assert(
      fc.property(hostileText, (words) => {
        const title = `Series ${words}`;
        const { edition, views } = editionWith();
        const text = calendarText(edition, { ...views.whole, title });
        const component = new ICAL.Component(ICAL.parse(text));
        // RFC 7986 makes the name a text; this reader is older and leaves its escapes alone.
        const name = String(component.getFirstPropertyValue('name')).replace(/\\([\\;,])/gu, '$1');
        expect(name).toBe(inOneLine(title));
      }),
    );
  });

  it('counts the meetings without a date, which no calendar can hold', () => {
    expect(calendarOf(editionWith()).replaceAll('\r\n ', '')).toContain(
      'Meetings that have no date and so are not here: 1.',
    );
  });

  it.each([
    ['2020-03-05', '2020-03-05', '2020-03-06', ''],
    ['2020-03-05/2020-03-07', '2020-03-05', '2020-03-08', ''],
    ['2020-03', '2020-03-01', '2020-04-01', ' (March 2020)'],
    ['2020~', '2020-01-01', '2021-01-01', ' (about 2020)'],
    ['../2020-03-05', '2020-03-05', '2020-03-06', ' (no later than 5 March 2020)'],
    ['2020-03-05?', '2020-03-05', '2020-03-06', ' (5 March 2020 (uncertain))'],
  ])('spans what %s may mean, and says it', (date, first, until, words) => {
    const [event] = byIcalJs(calendarOf(editionWith({}, date)));
    expect(event).toMatchObject({
      first,
      until,
      summary: `Second round, Chile–Norway Security Dialogue${words}`,
    });
  });

  it('is the same whatever the clock says, and folds its lines at 75 bytes', () => {
    const text = calendarOf(editionWith({ city: '长'.repeat(80) }));
    expect(text).toContain('DTSTAMP:20200401T000000Z');
    const lengths = text.split('\r\n').map((line) => new TextEncoder().encode(line).length);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(75);
  });

  it('holds whatever sources write', () => {
    fc.assert(
      fc.property(hostileTexts, (texts) => {
        const text = calendarOf(editionWith(texts));
        const [event, ...others] = byIcalJs(text);
        expect(others).toEqual([]);
        expect(event?.location).toBe(inOneLine(`${texts.city}, Norway`));
        const [other, ...more] = byNodeIcal(text);
        expect(more).toEqual([]);
        expect(other).toMatchObject({ uid: event?.uid, first: '2020-03-05' });
        // This reader takes any backslash before an n for a line end, even one that is escaped.
        if (!texts.city.includes('\\')) expect(other?.location).toBe(event?.location);
      }),
    );
  });
});

describe('maybeDays(day)', () => {
  it('has none for what no calendar can show', () => {
    expect([undefined, '-0044', 'Y17000'].map(maybeDays)).toEqual([null, null, null]);
  });
});
