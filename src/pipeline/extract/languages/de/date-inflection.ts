/** The forms of an adjective, each with the same value: "letzte", "letzten" and so on. */
export function inflected<V>(stem: string, value: V): Record<string, V> {
  return Object.fromEntries(['e', 'en', 'er', 'es', 'em'].map((ending) => [stem + ending, value]));
}
