import type { DataFile } from '../exports/files.ts';
import { listFiles } from '../site/files.ts';

/** Every file of data: what each holds is listed in src/exports/files.ts. */
export async function getStaticPaths() {
  return (await listFiles()).map((file) => ({ params: { file: file.path }, props: { file } }));
}

export function GET({ props }: { props: { file: DataFile } }): Response {
  return new Response(props.file.write(), { headers: { 'content-type': props.file.type } });
}
