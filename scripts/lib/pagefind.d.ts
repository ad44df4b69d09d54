/** The part of Pagefind's service that makes the index. */
declare module 'pagefind' {
  type Index = {
    addHTMLFile(file: { sourcePath: string; content: string }): Promise<{ errors: string[] }>;
    getFiles(): Promise<{ errors: string[]; files: { path: string; content: Uint8Array }[] }>;
  };
  export function createIndex(config: {
    excludeSelectors?: string[];
  }): Promise<{ errors: string[]; index?: Index }>;
  export function close(): Promise<null>;
}
