// The body is built as a syntax tree of fixed words: no text that somebody wrote ever stands in it.
import type { Root, RootContent } from 'mdast';
import { mdxToMarkdown } from 'mdast-util-mdx';
import { toMarkdown } from 'mdast-util-to-markdown';

/** A heading and the component that sets what stands under it. */
export type Section = readonly [heading: string, component: string];

const COMPONENT = /^[A-Z][A-Za-z]*$/u;
const HEADING = /^[A-Z][A-Za-z ]*$/u;

/** The sections as MDX; each component gets what the page passes as `of`. */
export function bodyOf(sections: readonly Section[]): string {
  const root: Root = { type: 'root', children: sections.flatMap(nodesOf) };
  return toMarkdown(root, { extensions: [mdxToMarkdown()] });
}

function nodesOf([heading, component]: Section): RootContent[] {
  if (!HEADING.test(heading)) throw new RangeError(`section heading: ${heading}`);
  if (!COMPONENT.test(component)) throw new RangeError(`section component: ${component}`);
  return [
    { type: 'heading', depth: 2, children: [{ type: 'text', value: heading }] },
    {
      type: 'mdxJsxFlowElement',
      name: component,
      attributes: [
        {
          type: 'mdxJsxAttribute',
          name: 'of',
          value: { type: 'mdxJsxAttributeValueExpression', value: 'props.of' },
        },
      ],
      children: [],
    },
  ];
}
