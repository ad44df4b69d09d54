import code from '../../../embed/parley.ts?classic';

/** The element, at its moving address: the newest that keeps the promise of `v1`. */
export function GET(): Response {
  return new Response(code, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
}
