declare module 'edtf' {
  /** What the library makes of a text; `min` and `max` are milliseconds since 1970, UTC. */
  export interface Edtf {
    readonly type: string;
    readonly min: number;
    readonly max: number;
  }
  /** Throws on a text that is not EDTF. */
  export default function edtf(text: string): Edtf;
}
