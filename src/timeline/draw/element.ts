/** An element of a picture before it is text, DOM or paint: name, attributes, what it holds. Nulls are left out. */
export type Element = {
  name: string;
  attributes: Readonly<Record<string, string | number | null>>;
  children: readonly (Element | string)[];
  /** Who it is among its siblings, where it must stay itself from picture to picture. */
  key: string | null;
};

export function element(
  name: string,
  attributes: Element['attributes'] = {},
  children: readonly (Element | string | null)[] = [],
  key: string | null = null,
): Element {
  return { name, attributes, children: children.filter((child) => child !== null), key };
}

/** Pixels with at most one decimal: finer than a screen shows, and the same on every machine. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
