/** What an embed may show: the whole record, or one thing of it. */
export const viewKinds = ['dialogues', 'countries', 'topics', 'meetings'] as const;

export type ViewKind = (typeof viewKinds)[number];

/** "all", or a kind and an id: "dialogues/ID". The same words are its address under `/embed/v1/`. */
export type ViewPath = 'all' | `${ViewKind}/${string}`;

const VIEW = new RegExp(`^(?:all|(?:${viewKinds.join('|')})/[\\w-]{1,200})$`, 'u');

export function isViewPath(text: unknown): text is ViewPath {
  return typeof text === 'string' && VIEW.test(text);
}

/** An id of a meeting as an address or a message may name it; whether there is one is another question. */
export function isMeetingId(text: unknown): text is string {
  return typeof text === 'string' && /^[a-z0-9-]{1,200}$/u.test(text);
}
