import type { EmbedFile } from '../../../../embed/address.ts';
import { embedFileRoutes, writeEmbedFile } from '../../../../site/embed-files.ts';
import type { EmbedView } from '../../../../site/embeds.ts';
import type { Language } from '../../../../i18n/language.ts';

/** The files beside each embed. */
export const getStaticPaths = embedFileRoutes;

type Props = { path: EmbedView['path']; language: Language; file: EmbedFile };

export async function GET({ props }: { props: Props }): Promise<Response> {
  const { body, type } = await writeEmbedFile(props.path, props.language, props.file);
  return new Response(body, { headers: { 'content-type': type } });
}
