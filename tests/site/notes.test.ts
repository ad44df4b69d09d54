import { describe, expect, it } from 'vitest';
import type { Note } from '../../src/domain/shown.ts';
import { numberNotes, piecesOf } from '../../src/site/notes.ts';
import { evidenceOf, storedArticle, storeOf } from './record.ts';

const one = storedArticle('one', ['They met in Oslo on 5 May 2020. Ms Ek chaired.']);
const two = storedArticle('two', ['The talks in Oslo are over.']);
const context = { store: storeOf({ articles: [one, two] }), language: 'en' as const };

const cited = [
  { key: 'm/date', fact: 'm/date', sources: [evidenceOf(one, '5 May 2020')] },
  { key: 'm/place', fact: 'm/place', sources: [evidenceOf(one, 'in Oslo'), evidenceOf(two, 'in Oslo')] },
  { key: 'm/participants/ek', fact: 'm/participants/ek', sources: [evidenceOf(one, 'Ms Ek')] },
];
const notes = numberNotes(context, cited);

const written = ({ number, pieces }: Note): string =>
  `${number} ${pieces.map(({ text, id }) => (id === null ? text : `[${text}]`)).join('')}`;

describe('numberNotes(context, cited)', () => {
  it('sets a sentence once, beside the first value that it is the best evidence of', () => {
    expect(notes.beside('m/date').map(written)).toEqual(['1 They met [in Oslo] on [5 May 2020].']);
    expect(notes.beside('m/place')).toEqual([]);
    expect(notes.beside('m/participants/ek').map(written)).toEqual(['3 [Ms Ek] chaired.']);
  });

  it('leads each value to its own words in the note', () => {
    const [note] = notes.beside('m/date');
    const idOf = (text: string) => note?.pieces.find((piece) => piece.text === text)?.id;
    expect(notes.references('m/date')).toEqual([{ number: 1, to: idOf('5 May 2020') }]);
    expect(notes.references('m/place')[0]).toEqual({ number: 1, to: idOf('in Oslo') });
  });

  it('keeps the sentences that no value sets beside itself', () => {
    expect(notes.left.map(written)).toEqual(['2 The talks [in Oslo] are over.']);
    expect(notes.references('m/place').map(({ number }) => number)).toEqual([1, 2]);
  });

  it('leads each note to its sentence on the page of the article', () => {
    expect(notes.set.map(({ at, source }) => `${source.article}#${at}`)).toEqual(['one#s1-0', 'one#s1-32']);
  });
});

describe('piecesOf(text, sentence, words, idOf)', () => {
  it('cuts overlapping words into pieces that each stand once', () => {
    const words = [
      { start: 0, end: 5 },
      { start: 3, end: 8 },
    ];
    const pieces = piecesOf('abcdefghij', { start: 0, end: 10 }, words, (start) => `w${start}`);
    expect(pieces).toEqual([
      { text: 'abc', id: 'w0' },
      { text: 'de', id: 'w3' },
      { text: 'fgh', id: 'w5' },
      { text: 'ij', id: null },
    ]);
  });
});
