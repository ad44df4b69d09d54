import type { ShownArticle, ShownBlock, ShownSentence } from '../domain/shown-page.ts';
import { wordsIn } from '../i18n/words.ts';
import { fragmentOf } from './locate.ts';
import { piecesOf, sourceOf } from './notes.ts';
import { inTime } from './order.ts';
import { nameIn } from './name.ts';
import { rowOf } from './row.ts';
import { sentencesOf } from './sentence.ts';
import { fragmentOfStatement } from './statements.ts';
import type { MarkedBlock, StoredArticle } from './store.ts';
import { termsOf } from './terms.ts';
import type { Context } from './value.ts';

/** An article's page: its text, each sentence that states something marked and led to the fact. */
export function articlePage(context: Context, article: StoredArticle): ShownArticle {
  const { store, language } = context;
  const source = sourceOf(language, article);
  const about = [...article.meetings, ...article.about].flatMap((id) => store.meetings.get(id) ?? []);
  return {
    language,
    source,
    title: source.title ?? wordsIn(language).article.untitled(source.publisher),
    licence: article.licence,
    translatedFrom: article.translatedFrom,
    blocks: article.blocks.map((block, index) => blockOf(context, article, block, index)),
    meetings: inTime(about).map((meeting) => rowOf(context, meeting)),
  };
}

function blockOf(context: Context, article: StoredArticle, block: MarkedBlock, index: number): ShownBlock {
  const { text, marks } = block;
  const sentences = sentencesOf(text, article.language);
  return {
    kind: block.kind,
    furniture: Boolean(block.furniture),
    sentences: sentences.map((sentence): ShownSentence => {
      const inside = marks.filter(({ start, end }) => start < sentence.end && end > sentence.start);
      return {
        // Only the sentence in which the words begin is led to: a mark may run on into the next.
        id: inside.length > 0 ? fragmentOf(index, sentence) : null,
        pieces: piecesOf(text, sentence, inside, (start) => `m${index + 1}-${start}`),
        states: statesOf(
          context,
          inside.flatMap(({ facts }) => facts),
        ),
      };
    }),
  };
}

/** Facts by meeting, and what we say of dialogues, each led to where its page sets it. */
function statesOf(context: Context, facts: readonly string[]): ShownSentence['states'] {
  const { store, language } = context;
  const byMeeting = Map.groupBy(new Set(facts), (fact) => fact.slice(0, fact.indexOf('/')));
  return [...byMeeting].flatMap(([id, own]) => {
    const dialogue = store.dialogues.get(id);
    if (dialogue) {
      const [first = ''] = own;
      const term = wordsIn(language).dialogue.introduction;
      const facts = [{ term, fragment: fragmentOfStatement(first) }];
      return [{ path: `dialogues/${id}`, title: nameIn(language, dialogue).text, facts }];
    }
    const meeting = store.meetings.get(id);
    if (!meeting) return [];
    return [
      { path: `meetings/${id}`, title: rowOf(context, meeting).title, facts: termsOf(context, meeting, own) },
    ];
  });
}
