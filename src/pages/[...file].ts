import type { DataFile } from '../exports/files.ts';
import { listCardFiles, listFiles } from '../site/files.ts';

/** Every file of data, as src/exports/files.ts lists them, and the pictures that links to pages show. */
export async function getStaticPaths() {
  const files = [...(await listFiles()), ...(await listCardFiles())];
  return files.map((file) => ({ params: { file: file.path }, props: { file } }));
}

export function GET({ props }: { props: { file: DataFile } }): Response {
  return new Response(props.file.write(), { headers: { 'content-type': props.file.type } });
}
