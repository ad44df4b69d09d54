import { describe, expect, it } from 'vitest';
import { quotesIn } from './quotes-in.ts';

describe('extractQuotes(text, people) finds nothing where nobody says anything', () => {
  const table: [string, string][] = [
    // Names and titles in quotation marks.
    ['en', 'A visit to the “Russia” National Center is planned.'],
    ['en', 'The ministers discussed the “Belt and Road” initiative.'],
    ['en', 'They signed a paper on “Peace and Security in the North” and opened the “Nordic House” in Rome.'],
    ['en', 'Moretti spoke on the programme “Good Morning Italy” in March.'],
    ['en', 'The so-called “snow dialogue” began in 2011.'],
    ['en', 'The format, called “snow dialogue” in Oslo, began in 2011.'],
    // Words held at arm's length.
    ['en', 'The “friendship” between them is old.'],
    ['en', 'An “agreement” of this kind binds nobody.'],
    // Nouns that look like verbs of saying.
    ['en', 'The report was published on Monday.'],
    ['en', 'His claims and their demands are old.'],
    ['en', 'Both sides exchanged notes and reports.'],
    // What was not said.
    ['en', 'Lindqvist did not say that the talks had failed.'],
    ['en', 'The ministry has never confirmed that a date was set.'],
    ['en', 'Moretti was told that the plane was late.'],
    ['en', 'Nothing was said about the next round.'],
    // Marks that are no quotation marks, or stand alone.
    ['en', "The delegations' rooms were in the ministers' hotel, and it wasn't far."],
    ['en', 'The screen was 5" wide and the table 6" long.'],
    ['en', 'Moretti said nothing “about it.'],
    ['en', 'There was a “” and a “ ” in the text.'],
    ['de', 'Der „Nordische Rat“ tagte in Oslo.'],
    ['de', 'Die sogenannte „Schneerunde“ gibt es seit 2011.'],
    ['de', 'Sie sprachen über die Initiative „Neue Seidenstraße“.'],
    ['de', 'Er teilte den Kuchen.'],
    ['de', '„Der lange Weg“ sahen viele Zuschauer in Oslo.'],
    ['de', 'Die Gruppe nennt sich „Runder Tisch am Nordmeer“.'],
    ['de', 'Der Titel der Tagung lautet „Gemeinsam im Norden“.'],
    ['fr', 'Les ministres ont inauguré la « Maison du Nord ».'],
    ['fr', "Ils ont évoqué l'initiative « la Ceinture et la Route »."],
    ['fr', 'Le ministre n’a pas précisé que la réunion était reportée.'],
    ['it', 'I ministri hanno inaugurato la “Casa del Nord”.'],
    ['it', '«Siamo pronti a fare la nostra parte», si legge in una nota della Farnesina.'],
    ['it', 'Secondo quanto si legge nel comunicato, le parti hanno concordato di proseguire.'],
    ['it', 'Il ministro non ha detto che il vertice è fallito.'],
    ['zh', '双方就“一带一路”倡议交换了意见。'],
    ['zh', '据了解,双方将于下月举行会谈。'],
    ['zh', '根据协议,双方将加强合作。'],
    ['zh', '按照双方商定,会谈将在奥斯陆举行。'],
    ['zh', '双方举行了高级别安全对话。'],
    ['zh', '他出席了“北方之家”的开幕式。'],
    ['zh', '王毅没有说明原因。'],
  ];
  it.each(table)('%s: %s', (language, words) => {
    expect(quotesIn(words, language)).toEqual([]);
  });

  it('a term inside a reported clause is reported with it, and is no quotation', () => {
    expect(quotesIn('Lindqvist said the “Nordic” plan was good.')).toEqual([
      'Lindqvist: the “Nordic” plan was good',
    ]);
    expect(quotesIn('毛宁表示,中方支持“一带一路”倡议。', 'zh')).toEqual(['毛宁: 中方支持“一带一路”倡议']);
  });
});
