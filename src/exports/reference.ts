// How to cite: one form, from which each program's own is written.
import { factAddress, pageAddress, type Edition, type PublishedArticle, type Told } from './edition.ts';
import { wordsIn } from '../i18n/words.ts';
import { statementsOf, valueText } from './statements.ts';
import { PUBLISHER, TITLE } from './words.ts';

const { fields } = wordsIn('en');

/** A thing to cite. Dates are as much of `YYYY-MM-DD` as is known. */
export type Reference = {
  /** The name of the entry, without spaces. */
  key: string;
  title: string;
  author: string;
  /** What it is part of; null for what stands alone. */
  container: string | null;
  date: string | null;
  url: string;
  /** The release of the record; null for what is not ours. */
  release: string | null;
  note: string | null;
};

/** Which state of the record is cited, and where it stands. */
export type Imprint = Pick<Edition, 'address' | 'release' | 'built'>;

/** How to cite a page of the record. */
export function pageReference(edition: Imprint, path: string, title: string): Reference {
  const { release, built } = edition;
  const key = path === '' ? 'parley' : `parley:${path.replace(/^meetings\//u, '')}`;
  const note = releaseNote(edition);
  const container = path === '' ? null : TITLE;
  const url = pageAddress(edition, path);
  return { key, title, author: PUBLISHER, container, date: built, url, release, note };
}

/**
 * How to cite a meeting, and then each fact of it: a fact has its id and its own address. What another source gives
 * instead is cited as that.
 */
export function meetingReferences(edition: Edition, { meeting, title }: Told): Reference[] {
  const page = pageReference(edition, `meetings/${meeting.id}`, title);
  return [
    page,
    ...statementsOf(meeting).map((fact) => ({
      ...page,
      key: `parley:${fact.id.replaceAll('/', ':')}`,
      title: `${title}. ${fields[fact.field]}: ${valueText(edition, fact)}`,
      url: factAddress(edition, meeting, fact.id),
      note: `Fact ${fact.id}${fact.rivalOf === null ? '' : `, given beside ${fact.rivalOf}`}. ${releaseNote(edition)}`,
    })),
  ];
}

/** How to cite an article that the record rests on: the page as its publisher gives it. */
export function articleReference(edition: Edition, article: PublishedArticle): Reference {
  const { id, title, publisher, published, url } = article;
  return {
    key: id,
    title: title ?? `Report by ${publisher ?? 'an unknown publisher'}`,
    author: publisher ?? 'Publisher not given',
    container: publisher,
    date: published?.match(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?/u)?.[0] ?? null,
    url: url ?? pageAddress(edition, `articles/${id}`),
    release: null,
    note: null,
  };
}

/** A reference as a line of text: who, what, where, when. */
export function referenceText({ author, title, container, note, url }: Reference): string {
  return [`${author}, “${title}”`, container, note?.replace(/\.$/u, ''), url].filter(Boolean).join(', ');
}

function releaseNote({ release, built }: Imprint): string {
  return `Release ${release}, record of ${built}.`;
}
