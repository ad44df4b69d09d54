import type { Element } from './element.ts';

/** An element as SVG text. Everything that is not markup of ours is escaped. */
export function svgText({ name, attributes, children }: Element): string {
  const pairs = Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => ` ${key}="${escape(String(value))}"`)
    .join('');
  if (children.length === 0) return `<${name}${pairs}/>`;
  const inner = children
    .map((child) => (typeof child === 'string' ? escape(child) : svgText(child)))
    .join('');
  return `<${name}${pairs}>${inner}</${name}>`;
}

function escape(text: string): string {
  return (
    text
      // Characters that XML cannot hold in any form.
      .replace(
        /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/gu,
        '\uFFFD',
      )
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
  );
}
