/**
 * The Content Security Policy of a page whose one script and one sheet stand in it: these two and nothing else.
 * `frame-ancestors` is left to nobody: an embed may stand on any page.
 */
export async function policyOf(script: string, style: string): Promise<string> {
  return [
    "default-src 'none'",
    `script-src '${await hashOf('SHA-256', script)}'`,
    `style-src '${await hashOf('SHA-256', style)}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}

/** The hash of a text as policies and `integrity` write it: "sha384-…". */
export async function hashOf(algorithm: 'SHA-256' | 'SHA-384', text: string): Promise<string> {
  const digest = await crypto.subtle.digest(algorithm, new TextEncoder().encode(text));
  const letters = String.fromCharCode(...new Uint8Array(digest));
  return `${algorithm.toLowerCase().replace('-', '')}-${btoa(letters)}`;
}
