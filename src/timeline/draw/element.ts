/** An element of a picture before it is text or DOM: name, attributes, what it holds. Nulls are left out. */
export type Element = {
  name: string;
  attributes: Readonly<Record<string, string | number | null>>;
  children: readonly (Element | string)[];
};

export function element(
  name: string,
  attributes: Element['attributes'] = {},
  children: readonly (Element | string | null)[] = [],
): Element {
  return { name, attributes, children: children.filter((child) => child !== null) };
}

/** Pixels with at most one decimal: finer than a screen shows, and the same on every machine. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
