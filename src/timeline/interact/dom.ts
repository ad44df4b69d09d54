import type { Element as Drawn } from '../draw/element.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** What was drawn on a node last, so that only what changed is touched. */
const memory = new WeakMap<Node, Drawn>();

/** An HTML element with attributes and children; null and false children are left out. Never markup from text. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | null>> = {},
  ...children: readonly (Node | string | null | false)[]
): HTMLElementTagNameMap[Name] {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) if (value !== null) node.setAttribute(key, value);
  node.append(...children.filter((child) => child !== null && child !== false));
  return node;
}

/** Brings the children of an SVG element to what is drawn. Elements with a key stay themselves, focus and all. */
export function patch(parent: Element, drawn: readonly (Drawn | string)[]): void {
  const [only] = drawn;
  if (drawn.length === 1 && typeof only === 'string') {
    if (parent.textContent !== only) parent.textContent = only;
    return;
  }
  const keyed = new Map<string, Element>();
  const free: Element[] = [];
  for (const child of parent.children) {
    const key = memory.get(child)?.key;
    if (key) keyed.set(key, child);
    else if (memory.has(child)) free.push(child);
  }
  const nodes = drawn.map((child) => {
    if (typeof child === 'string') return document.createTextNode(child);
    let node = child.key === null ? undefined : keyed.get(child.key);
    if (child.key === null) {
      const index = free.findIndex((other) => memory.get(other)?.name === child.name);
      if (index >= 0) [node] = free.splice(index, 1);
    }
    return draw(node ?? document.createElementNS(SVG, child.name), child);
  });
  const staying = new Set<Node>(nodes);
  for (const child of [...parent.childNodes]) if (!staying.has(child)) child.remove();
  for (const [index, node] of nodes.entries()) {
    const present = parent.childNodes[index];
    if (present !== node) parent.insertBefore(node, present ?? null);
  }
}

function draw(node: Element, drawn: Drawn): Element {
  const before = memory.get(node)?.attributes ?? {};
  for (const key of Object.keys(before))
    if ((drawn.attributes[key] ?? null) === null) node.removeAttribute(key);
  for (const [key, value] of Object.entries(drawn.attributes)) {
    if (value !== null && before[key] !== value) node.setAttribute(key, String(value));
  }
  memory.set(node, drawn);
  patch(node, drawn.children);
  return node;
}
