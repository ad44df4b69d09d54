/** A frozen text of the element: what stands at `/embed/NAME/parley.js`. */
export type ElementRelease = { name: string; code: string };

const files = import.meta.glob<string>('/content/embed/*.js', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Every release of the element, the oldest first. */
export function elementReleases(): ElementRelease[] {
  const named = Object.entries(files).map(([file, code]) => ({
    name: file.replace(/^.*\/|\.js$/gu, ''),
    code,
  }));
  return named.sort((a, b) => a.name.localeCompare(b.name, 'en', { numeric: true }));
}
