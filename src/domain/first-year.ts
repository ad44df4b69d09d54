/** What was before it is on record only where something later rests on it. */
export const FIRST_YEAR = 2017;
