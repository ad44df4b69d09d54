import { escaped, frameCode, type Frame } from './code.ts';

/** An answer of oEmbed 1.0 (https://oembed.com/) of the type "rich". */
export type OEmbed = {
  version: '1.0';
  type: 'rich';
  title: string;
  /** Not of the specification: what the picture shows, in words. */
  description: string;
  html: string;
  width: number;
  height: number;
  provider_name: string;
  provider_url: string;
  cache_age: number;
  thumbnail_url: string;
  thumbnail_width: number;
  thumbnail_height: number;
};

/** A day, in seconds: the record changes with its releases. */
const CACHE_AGE = 86_400;

/**
 * The answer for one view. Its code is a quotation with a link and a frame, nothing else: that is what WordPress
 * keeps of an unknown provider's code, and it shows the quotation until the frame has said how high it is.
 */
export function oembedOf(
  frame: Frame & { alt: string },
  provider: { name: string; address: string },
  thumbnail: { address: string; width: number; height: number },
): OEmbed {
  const { title, page, width, height, alt } = frame;
  return {
    version: '1.0',
    type: 'rich',
    title,
    description: alt,
    html: `<blockquote><a href="${escaped(page)}">${escaped(title)}</a></blockquote>${frameCode(frame)}`,
    width,
    height,
    provider_name: provider.name,
    provider_url: provider.address,
    cache_age: CACHE_AGE,
    thumbnail_url: thumbnail.address,
    thumbnail_width: thumbnail.width,
    thumbnail_height: thumbnail.height,
  };
}
