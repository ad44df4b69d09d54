// Why the value that is shown stands first, in the words that the page sets.
import type { Written } from '../../domain/written.ts';
import { articlesOf, type Bundle } from './bundle.ts';
import { criteria, type Criterion, type SourceKind, type Voice } from './voice.ts';

type InAll = Required<Written>;

const KIND_WORDS: Readonly<Record<SourceKind, InAll>> = {
  readout: {
    en: 'the readout of a government that took part',
    de: 'der Mitteilung einer beteiligten Regierung',
    zh: '参会一方政府的通报',
  },
  agency: {
    en: 'an official news agency',
    de: 'einer amtlichen Nachrichtenagentur',
    zh: '官方通讯社',
  },
  wire: { en: 'a news wire', de: 'einer Nachrichtenagentur', zh: '通讯社' },
  press: { en: 'a press report', de: 'einem Pressebericht', zh: '媒体报道' },
  aggregator: {
    en: 'a page that repeats other reports',
    de: 'einer Seite, die andere Berichte wiedergibt',
    zh: '转载他处报道的网页',
  },
};

/** Nothing sets one value before the other: only a ruling can. */
export const EQUAL_STANDING: InAll = {
  en: 'The sources are of equal standing; both values are kept.',
  de: 'Die Quellen sind gleichrangig; beide Angaben bleiben stehen.',
  zh: '各来源分量相当，两种说法均予保留。',
};

/** What was planned last stands before what had been planned. */
export const LATEST: InAll = {
  en: 'The latest report says so.',
  de: 'So sagt es der jüngste Bericht.',
  zh: '最新的报道如此说明。',
};

/** One sentence about the winner and the rival that comes nearest; null without rivals. */
export function reasonFor(winner: Bundle, rivals: readonly Bundle[]): Written | null {
  const [nearest] = rivals;
  const [first] = winner.voices;
  const other = nearest?.voices[0];
  if (nearest === undefined || first === undefined || other === undefined) return null;
  const decisive = criteria.find((criterion) => criterion.of(first) !== criterion.of(other));
  if (decisive !== undefined && decisive.of(first) < decisive.of(other)) {
    return decisive.name === 'kind' ? kinds(first, other) : sentences[decisive.name];
  }
  const [given, against] = [articlesOf(winner), articlesOf(nearest)];
  return given > against ? majority(given, against) : EQUAL_STANDING;
}

const sentences: Readonly<Record<Exclude<Criterion, 'kind'>, InAll>> = {
  reported: {
    en: 'An article reports it; the other value only follows from what is said of other meetings.',
    de: 'Ein Artikel berichtet es; die andere Angabe folgt nur aus dem, was über andere Treffen gesagt wird.',
    zh: '此值有文章报道；另一种说法只是由关于其他会晤的表述推得。',
  },
  held: {
    en: 'Reported of the meeting as it took place; the other had been announced.',
    de: 'So wird vom Treffen selbst berichtet; das andere war angekündigt.',
    zh: '此为会晤举行后的报道；另一种说法出自事先的预告。',
  },
  focus: {
    en: 'From a report of this meeting; the other comes from an article that mentions it in passing.',
    de: 'Aus einem Bericht über dieses Treffen; das andere stammt aus einem Artikel, der es nebenbei erwähnt.',
    zh: '出自对本次会晤的报道；另一种说法来自顺带提及的文章。',
  },
  stated: {
    en: 'The source states it; the other is inferred from the words of its source.',
    de: 'Die Quelle sagt es ausdrücklich; das andere ist aus den Worten der Quelle erschlossen.',
    zh: '来源明确说明；另一种说法由来源的措辞推断而来。',
  },
};

function kinds(first: Voice, other: Voice): InAll {
  const [own, rival] = [KIND_WORDS[first.kind], KIND_WORDS[other.kind]];
  return {
    en: `It comes from ${own.en}; the other from ${rival.en}.`,
    de: `Es stammt aus ${own.de}; das andere aus ${rival.de}.`,
    zh: `此值出自${own.zh}；另一种说法出自${rival.zh}。`,
  };
}

function majority(given: number, against: number): InAll {
  return {
    en: `${given} articles give it, ${against} the other.`,
    de: `${given} Artikel geben es so an, ${against} anders.`,
    zh: `${given}篇文章如此记载，${against}篇持另一说法。`,
  };
}
