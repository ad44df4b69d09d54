// The dialogues and the articles of the record, for machines.
import type { Dialogue } from '../domain/dialogue.ts';
import { pageAddress, type Edition, type PublishedArticle } from './edition.ts';
import { headOf, type FileHead } from './meetings-json.ts';

export type DialogueRecord = Omit<Dialogue, 'aliases'> & { address: string; meetings: string[] };

/** `/data/dialogues.json`: each series with its meetings in the order of time. */
export type DialoguesFile = FileHead & { dialogues: DialogueRecord[] };

export function dialoguesJson(edition: Edition): DialoguesFile {
  return { ...headOf(edition), dialogues: edition.dialogues.map((dialogue) => recordOf(edition, dialogue)) };
}

function recordOf(edition: Edition, { aliases: _, ...dialogue }: Dialogue): DialogueRecord {
  const rounds = edition.meetings.filter(({ meeting }) => meeting.dialogue?.value === dialogue.id);
  return {
    ...dialogue,
    address: pageAddress(edition, `dialogues/${dialogue.id}`),
    meetings: rounds.map(({ meeting }) => meeting.id),
  };
}

export type ArticleRecord = Omit<PublishedArticle, 'raw' | 'meetings'> & {
  address: string;
  /** The file that all offsets refer to, as it is. */
  file: string;
  meetings: string[];
};

/** `/data/articles.json`: what the record rests on. The texts themselves are the files. */
export type ArticlesFile = FileHead & { articles: ArticleRecord[] };

export function articlesJson(edition: Edition): ArticlesFile {
  return {
    ...headOf(edition),
    articles: edition.articles.map(
      ({
        id,
        publisher,
        url,
        title,
        published,
        language,
        text,
        licence,
        archived,
        translatedFrom,
        meetings,
      }) => ({
        id,
        address: pageAddress(edition, `articles/${id}`),
        file: `${edition.address}articles/${id}.md`,
        publisher,
        url,
        title,
        published,
        language,
        text,
        licence,
        archived,
        translatedFrom,
        meetings: [...meetings],
      }),
    ),
  };
}
