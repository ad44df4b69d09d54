/**
 * The day of publication, a text, and the date of the meeting that it is about; null where it cannot be known. Where
 * two readings are as good, both.
 */
export type MeetingDateRow = [
  published: string | null,
  text: string,
  date: string | null | readonly (string | null)[],
];
