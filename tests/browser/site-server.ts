// The built site for a browser.
import { serve } from '../../scripts/lib/serve.ts';

/** Where it is. */
export const builtSite = process.env['SITE_DIST'] ?? 'dist';

/** The site in `folder` and its address without the last slash; `close` ends it. */
export async function serveSite(folder = builtSite): Promise<{ url: string; close: () => Promise<void> }> {
  const { address, close } = await serve(folder, 0);
  return { url: address.replace(/\/$/u, ''), close };
}
