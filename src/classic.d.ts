/** A script as text, made by scripts/lib/classic-script.ts. */
declare module '*?classic' {
  const code: string;
  export default code;
}
