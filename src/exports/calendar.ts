// iCalendar (RFC 5545). A date that is only half known is the span of days it may mean, and says so in words.
import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { boundsOf, type Day } from '../domain/day.ts';
import { addDays } from '../domain/calendar.ts';
import type { Status } from '../domain/meeting.ts';
import { pageAddress, type Edition, type Told, type View } from './edition.ts';
import { inOneLine, LICENCE, SITE_NAME, writable } from './words.ts';

/** Whole days, `YYYY-MM-DD`: the first, and the one after the last. */
export type Days = { from: string; until: string };

/**
 * The days that a date covers in a calendar; null where it has none. One that is open to a side ("no later than")
 * is the one day that is known, for no calendar can show the rest.
 */
export function maybeDays(day: Day | undefined): Days | null {
  if (day === undefined) return null;
  const { earliest, latest } = boundsOf(day);
  const first = earliest ?? latest;
  const last = latest ?? earliest;
  // Four digits are all that a date of the format has.
  if (first === null || last === null || !/^\d{4}-/u.test(first) || !/^\d{4}-/u.test(last)) return null;
  return { from: first, until: addDays(last, 1) };
}

const STATES: Record<Status, ICalEventStatus> = {
  held: ICalEventStatus.CONFIRMED,
  mentioned: ICalEventStatus.CONFIRMED,
  planned: ICalEventStatus.TENTATIVE,
  cancelled: ICalEventStatus.CANCELLED,
};

/** The meetings of a view as a calendar; those without a date are counted in its description. */
export function calendarText(edition: Edition, view: View): string {
  const dated = view.meetings.flatMap((told) => {
    const days = maybeDays(told.meeting.date?.value);
    return days ? [{ told, days }] : [];
  });
  const undated = view.meetings.length - dated.length;
  const calendar = ical({
    prodId: { company: SITE_NAME, product: 'record', language: 'EN' },
    name: escaped(view.title),
    description: [
      `${pageAddress(edition, view.path)} · ${LICENCE.name} · release ${edition.release}.`,
      ...(undated === 0 ? [] : [`Meetings that have no date and so are not here: ${undated}.`]),
    ].join(' '),
    method: ICalCalendarMethod.PUBLISH,
    ttl: 24 * 60 * 60,
  });
  for (const { told, days } of dated) {
    const address = pageAddress(edition, `meetings/${told.meeting.id}`);
    calendar.createEvent({
      id: `${told.meeting.id}@parley`,
      start: midnight(days.from),
      end: midnight(days.until),
      allDay: true,
      stamp: midnight(edition.built),
      lastModified: midnight(told.updated),
      summary: inOneLine(`${told.title}${remarkOf(told)}`),
      description: writable(descriptionOf(told, address)),
      ...(told.place === null ? {} : { location: inOneLine(told.place) }),
      url: address,
      status: STATES[told.meeting.status.value],
      // Nobody is busy because two governments meet.
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return calendar.toString();
}

/** What stands after the title of a meeting that was not simply held on a known day. */
function remarkOf({ meeting, day }: Told): string {
  const { status, date, implied } = meeting;
  const doubts = [
    ...(status.value === 'held' ? [] : [status.value]),
    ...(implied ? ['implied'] : []),
    ...(date && isPlain(date.value) ? [] : [day ?? '']),
  ];
  return doubts.length === 0 ? '' : ` (${doubts.join('; ')})`;
}

/** A day, or a stretch of days that are all known. */
function isPlain(day: Day): boolean {
  return /^\d{4}-\d{2}-\d{2}(?:\/\d{4}-\d{2}-\d{2})?$/u.test(day);
}

function descriptionOf({ lead, day, meeting }: Told, address: string): string {
  const date =
    meeting.date && !isPlain(meeting.date.value) ? `Date: ${day} (EDTF ${meeting.date.value}).` : null;
  return [lead, date, address].filter((line) => line !== null).join('\n');
}

/** The library writes the name of a calendar as it comes, unlike everything else. */
function escaped(text: string): string {
  return inOneLine(text).replace(/[\\;,]/gu, '\\$&');
}

function midnight(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
