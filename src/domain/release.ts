/** A frozen state of the record, under `/v/NAME/`. */
export type Release = {
  name: string;
  /** The day of the last change to what it was made from, `YYYY-MM-DD`. */
  built: string;
  /** The meetings that it has pages of: ids. */
  meetings: string[];
};
