import type { Meeting } from '../domain/meeting.ts';

/** The fragment of a fact on its meeting's page: "date", "participants/yin-bai". */
export function anchorOf(meeting: Meeting, fact: string): string {
  return fact.startsWith(`${meeting.id}/`) ? fact.slice(meeting.id.length + 1) : fact;
}
