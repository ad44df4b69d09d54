import { elementReleases } from '../../../site/element-releases.ts';

/** The element at addresses that never change: one for each release. */
export function getStaticPaths() {
  return elementReleases().map(({ name, code }) => ({ params: { release: name }, props: { code } }));
}

export function GET({ props }: { props: { code: string } }): Response {
  return new Response(props.code, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
}
