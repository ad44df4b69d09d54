import { describe, expect, it } from 'vitest';
import { extractQuotes } from '../../src/pipeline/extract/quotes.ts';
import type { PersonMention } from '../../src/pipeline/extract/mention.ts';
import { wordsAt } from '../../src/pipeline/extract/text.ts';
import { textFrom } from '../factories.ts';
import { quotesIn } from './quotes-in.ts';

describe('extractQuotes(text, people) in English', () => {
  const table: [string, string[]][] = [
    // The verb after the words.
    ['“The talks were open,” Lindqvist said.', ['Lindqvist: “The talks were open,”']],
    ['“The talks were open”, said Lindqvist on Tuesday.', ['Lindqvist: “The talks were open”']],
    [
      '‘The talks were open,’ said Moretti. ‘More will follow.’',
      ['Moretti: “The talks were open,”', 'Moretti: “More will follow.”'],
    ],
    [
      '“Nobody gains from delay”, Lindqvist, the head of the delegation, told reporters in Bergen.',
      ['Lindqvist: “Nobody gains from delay”'],
    ],
    [
      '“We listen. We learn. Then we act,” Moretti said. “That is all.”',
      ['Moretti: “We listen. We learn. Then we act,”', 'Moretti: “That is all.”'],
    ],
    ['“Are we ready?” asked Lindqvist. “We are.”', ['Lindqvist: “Are we ready?”', 'Lindqvist: “We are.”']],
    ['“Are we ready?” Lindqvist asked in Oslo.', ['Lindqvist: “Are we ready?”']],
    ['“We agree," Moretti said. "It is late.”', ['Moretti: “We agree,”', 'Moretti: “It is late.”']],
    [
      'Lindqvist (Labour), the leader of the delegation, called the plan “a good start”.',
      ['Lindqvist: “a good start”'],
    ],
    [
      'Carlo Moretti, head of the mission: “We agree on most of it.”',
      ['Carlo Moretti: “We agree on most of it.”'],
    ],
    ['“We are not ready,” Moretti grumbled on Friday.', ['Moretti: “We are not ready,”']],
    // The verb before the words.
    [
      'Lindqvist said: "It\'s a start." Moretti replied: "Let\'s hope so."',
      ["Lindqvist: “It's a start.”", "Moretti: “Let's hope so.”"],
    ],
    ['Lindqvist told reporters in Oslo, “We agree.”', ['Lindqvist: “We agree.”']],
    ['Lindqvist: “We agree on most of it.”', ['Lindqvist: “We agree on most of it.”']],
    // Pieces inside a clause, beside the clause as a whole.
    [
      'Lindqvist said Norway had “always valued” the talks, noting that they had “brought the sides closer”.',
      [
        'Lindqvist: Norway had “always valued” the talks',
        'Lindqvist: “always valued”',
        'Lindqvist: they had “brought the sides closer”',
        'Lindqvist: “brought the sides closer”',
      ],
    ],
    ['Lindqvist described the talks as “long but fruitful”.', ['Lindqvist: “long but fruitful”']],
    ['Moretti, who called the plan “a step forward”, left on Sunday.', ['Moretti: “a step forward”']],
    [
      'Noting “a hard year for both countries”, Moretti asked for patience.',
      ['Moretti: “a hard year for both countries”'],
    ],
    ['What Moretti called “the hard part” is over.', ['Moretti: “the hard part”']],
    [
      'The NATO chief has said “the door is open”, but Lindqvist said it was “hardly ajar”.',
      ['The NATO chief: “the door is open”', 'Lindqvist: it was “hardly ajar”', 'Lindqvist: “hardly ajar”'],
    ],
    // Without quotation marks.
    ['Lindqvist said that the visit was overdue.', ['Lindqvist: the visit was overdue']],
    [
      'Lindqvist said on Monday she would come back, but did not say when.',
      ['Lindqvist: she would come back'],
    ],
    ['The talks went well, the ministry said on Tuesday.', ['the ministry: The talks went well']],
    [
      'A spokesman for the ministry told the paper that no date had been set.',
      ['A spokesman for the ministry: no date had been set'],
    ],
    [
      'According to officials in Rome, the two sides are close.',
      ['officials in Rome: the two sides are close'],
    ],
    ['Moretti called for more patience on both sides.', ['Moretti: more patience on both sides']],
    ['Chen criticised the delay and said that both sides had lost time.', ['Chen: both sides had lost time']],
  ];
  it.each(table)('%s', (words, found) => {
    expect(quotesIn(words)).toEqual(found);
  });
});

describe('speaker and relay', () => {
  const table: [string, string[]][] = [
    [
      'TASS quoted Moretti as saying that “our work has great potential”.',
      ['Moretti (TASS): “our work has great potential”'],
    ],
    [
      'Moretti said the plan was “sound enough”, Xinhua reported.',
      ['Moretti (Xinhua): the plan was “sound enough”', 'Moretti (Xinhua): “sound enough”'],
    ],
    [
      'According to Reuters, Lindqvist said both sides had “a great deal to do”.',
      [
        'Lindqvist (Reuters): both sides had “a great deal to do”',
        'Lindqvist (Reuters): “a great deal to do”',
      ],
    ],
    [
      'Lindqvist said, according to Reuters, that the talks had gone well.',
      ['Lindqvist (Reuters): the talks had gone well'],
    ],
    ['The talks went well, Xinhua reported on Tuesday.', ['Xinhua: The talks went well']],
    // "The report" is the agency named before it, and its own words are its own.
    [
      'The talks lasted two days, Xinhua said.\n\nThe report said the delegations held “frank and friendly talks”.',
      [
        'Xinhua: The talks lasted two days',
        'Xinhua: the delegations held “frank and friendly talks”',
        'Xinhua: “frank and friendly talks”',
      ],
    ],
    [
      'Lindqvist said Moretti had told her that Italy “would not wait”.',
      [
        'Lindqvist: Moretti had told her that Italy “would not wait”',
        'Moretti (Lindqvist): “would not wait”',
      ],
    ],
    [
      'Moretti was quoted by Xinhua as saying that “both sides had gained”.',
      ['Moretti (Xinhua): “both sides had gained”'],
    ],
    [
      'As Reuters reported, Lindqvist said the talks had gone well.',
      ['Lindqvist (Reuters): the talks had gone well'],
    ],
    // A paragraph that cites an agency lends it to no other.
    [
      'Lindqvist asked for “a clear plan”, according to the Reuters report.\n\n“There is no other way,” she was quoted as saying.',
      ['Lindqvist (Reuters): “a clear plan”', 'Lindqvist: “There is no other way,”'],
    ],
  ];
  it.each(table)('%s', (words, found) => {
    expect(quotesIn(words)).toEqual(found);
  });
});

describe('pronouns, surnames and paragraphs', () => {
  it('leads a pronoun back to the subject of the line before', () => {
    expect(
      quotesIn('Anna Lindqvist met Carlo Moretti in Rome. “We should come more often,” she said.'),
    ).toEqual(['Anna Lindqvist: “We should come more often,”']);
  });

  it('leaves a pronoun without anybody before it without a name, but not without a place', () => {
    const text = textFrom('“We should come more often,” she said.', { finished: true });
    const [quote] = extractQuotes(text, []);
    expect(quote?.speaker).toBeNull();
    expect(quote?.speakerAt && wordsAt(text, quote.speakerAt)).toBe('she');
  });

  it('gives the full name that the document gives elsewhere, in both directions', () => {
    const words = '“We agree,” Lindqvist said. Anna Lindqvist met the press.';
    const text = textFrom(words, { finished: true });
    const at = words.indexOf('Lindqvist');
    expect(extractQuotes(text, [person('Anna Lindqvist', 0, at, at + 9)])[0]?.speaker).toBe('Anna Lindqvist');
  });

  it('takes a spokeswoman for herself and not for whom she speaks for', () => {
    const words = 'A spokeswoman for Anna Lindqvist said the visit would “go ahead as planned”.';
    const text = textFrom(words, { finished: true });
    const at = words.indexOf('Anna');
    const people = [person('Anna Lindqvist', 0, at, at + 14)];
    const quote = extractQuotes(text, people).find(({ direct }) => direct);
    expect(quote?.speaker).toBe('A spokeswoman for Anna Lindqvist');
    expect(quote?.speakerAt && wordsAt(text, quote.speakerAt)).toBe('A spokeswoman');
  });

  it('names the person after the comma of an office', () => {
    const words = '“We agree,” said the state secretary, Jens Berg, after the talks.';
    const text = textFrom(words, { finished: true });
    const at = words.indexOf('Jens');
    expect(extractQuotes(text, [person('Jens Berg', 0, at, at + 9)])[0]?.speaker).toBe('Jens Berg');
  });

  it('keeps the speaker of a quotation that goes on in the next paragraph', () => {
    expect(quotesIn('Moretti said: “We began late.\n\n“We will not end late.”')).toEqual([
      'Moretti: “We began late.”',
      'Moretti: “We will not end late.”',
    ]);
  });

  it('waits for a speaker who is named only with the last paragraph', () => {
    expect(quotesIn('“We began late, and we know it.\n\n“We will not end late,” said Moretti.')).toEqual([
      'Moretti: “We began late, and we know it.”',
      'Moretti: “We will not end late,”',
    ]);
  });

  it('takes up the speaker of a paragraph that ends with a colon', () => {
    expect(
      quotesIn('Moretti spoke to the press after the talks:\n\n“We have agreed on a great deal.”'),
    ).toEqual(['Moretti: “We have agreed on a great deal.”']);
  });

  it('passes over furniture', () => {
    const text = textFrom('“We agree,” Moretti said.\n\n03:45 “We agree,” Lindqvist said');
    expect(extractQuotes(text, []).map(({ speaker }) => speaker)).toEqual(['Moretti']);
  });

  it('says nothing in a language that it has no words for', () => {
    expect(quotesIn('“We agree,” Moretti said.', 'nn')).toEqual([]);
  });
});

describe('places', () => {
  it('points at the words, the speaker and the relay', () => {
    const text = textFrom('TASS quoted Moretti as saying that “our work has great potential”.', {
      finished: true,
    });
    const [quote] = extractQuotes(text, []);
    expect(quote && [quote.at, quote.speakerAt, quote.relayAt].map((at) => at && wordsAt(text, at))).toEqual([
      'our work has great potential',
      'Moretti',
      'TASS',
    ]);
  });
});

function person(name: string, block: number, start: number, end: number): PersonMention {
  const at = { block, start, end };
  const nothing = { person: null, role: null, roleAt: null, country: null, part: null, official: false };
  return { kind: 'person', rule: 'name', name, at, ...nothing };
}
