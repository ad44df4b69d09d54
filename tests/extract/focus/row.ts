/** What a text says of the meeting that it is about; what is left out is not asked. */
export type Focus = {
  status?: string;
  date?: string | null;
  city?: string | null;
  country?: string | null;
  number?: number | null;
  parties?: string;
  name?: string;
};

/** The day of publication, a text, and what a careful person reads from it. */
export type FocusRow = [published: string | null, text: string, focus: Focus];
