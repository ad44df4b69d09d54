import type { Meeting } from '../domain/meeting.ts';

/** The fragment of a fact on its meeting's page: "date", "participants-yin-bai". */
export function anchorOf(meeting: Meeting, fact: string): string {
  const own = fact.startsWith(`${meeting.id}/`) ? fact.slice(meeting.id.length + 1) : fact;
  // Letters, digits and hyphens are an id everywhere: in HTML, in CSS and in an address as it is typed.
  return own.replaceAll('/', '-');
}
