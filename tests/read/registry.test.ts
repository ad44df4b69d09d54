import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/domain/problem.ts';
import { readRegistry } from '../../src/pipeline/read/registry.ts';
import { readRulings } from '../../src/pipeline/read/ruling.ts';

function files(texts: Readonly<Record<string, string>>) {
  return Object.entries(texts).map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) }));
}

function told(problems: readonly Problem[]): string[] {
  return problems.map(
    ({ file, line, column, rule, message, fix }) =>
      `${file}:${line}:${column} ${rule}: ${message} ${fix ?? ''}`,
  );
}

const countries = '- id: AA\n  names: {en: Aland}\n- id: BB\n  names: {en: Beland}\n';

describe('readRegistry(files)', () => {
  it('reads lists of entries, one file or several for each noun', () => {
    const { registry, problems } = readRegistry(
      files({
        'content/registry/countries.yaml': countries,
        'content/registry/people-aa.yaml':
          '- id: ann-a\n  names: {en: Ann A}\n  country: AA\n  offices: [{title: chair}]\n',
        'content/registry/people/bb.yaml': '- id: ben-b\n  names: {en: Ben B}\n  country: BB\n',
        'content/registry/dialogues.yaml':
          '- id: a-b-talks\n  names: {en: Talks}\n  sides: [AA, BB]\n  numbered: false\n',
      }),
    );
    expect(problems).toEqual([]);
    expect(registry.people.map(({ id }) => id)).toEqual(['ann-a', 'ben-b']);
    expect(registry.people[0]?.offices).toEqual([{ title: 'chair' }]);
    expect(registry.dialogues[0]?.numbered).toBe(false);
    expect(registry.topics).toEqual([]);
  });

  it('tells each fault at its place and keeps the other entries', () => {
    const { registry, problems } = readRegistry(
      files({
        'countries.yaml': `${countries}- id: cc\n  names: Celand\n- id: DD\n  name: Deland\n`,
        'places.yaml': '- id: A Town\n  names: {en: A, xx-: B}\n  country: AA\n',
        'topics.yaml': 'terrorism: x\n',
        'organisations.yaml': '- id: [\n',
        'persons.yaml': '- id: a\n',
      }),
    );
    expect(registry.countries.map(({ id }) => id)).toEqual(['AA', 'BB']);
    expect(told(problems)).toMatchInlineSnapshot(`
      [
        "countries.yaml:5:7 wrong-value: "id" is "cc"; a country is its two-letter code, as in "DE". Correct it, or remove the line.",
        "countries.yaml:6:10 wrong-value: "names" is "Celand"; it has to be a group of keys. Correct it, or remove the line.",
        "countries.yaml:7:3 missing-key: A country needs "names": the name as its own documents write it, per language. Add a line "names: …" to the entry.",
        "countries.yaml:8:3 unknown-key: "name" is not a key of a country. Write "names", or remove the line.",
        "organisations.yaml:2:1 yaml: This is not YAML that can be read: Flow sequence in block collection must be sufficiently indented and end with a ]. Write plain "key: value" lines, and values with special characters in quotation marks.",
        "persons.yaml:1:1 registry-file: The registry has no list "persons.yaml". Name the file after what it lists: "countries", "places", "people", "organisations", "topics" or "dialogues".",
        "places.yaml:1:7 wrong-value: "id" is "A Town"; ids are lower case letters, digits and single hyphens. Correct it, or remove the line.",
        "places.yaml:2:23 wrong-value: "names.xx-" is "B"; a language is a BCP 47 tag, as in "en" or "zh-Hant". Correct it, or remove the line.",
        "topics.yaml:1:1 wrong-value: The file is no list of topics. Begin each entry with "- id: …".",
      ]
    `);
  });

  it('tells of ids that stand there twice and of ids that are nowhere', () => {
    const { registry, problems } = readRegistry(
      files({
        'countries.yaml': `${countries}- id: AA\n  names: {en: Again}\n- id: CC\n  names: {en: C}\n  capital: atown\n`,
        'places.yaml': '- id: a-town\n  names: {en: A Town}\n  country: AB\n',
        'people.yaml':
          '- id: ann\n  names: {en: Ann}\n  country: AA\n  offices:\n    - title: chair\n      organisation: councl\n',
        'organisations.yaml': '- id: council\n  names: {en: Council}\n  country: ZZ\n  parent: state\n',
        'topics.yaml': '- id: cyber\n  names: {en: Cyber}\n  parent: technology\n',
        'dialogues.yaml': '- id: d\n  names: {en: D}\n  sides: [AA, XX]\n  bodies: [council, counsel]\n',
      }),
    );
    expect(registry.countries.map(({ names }) => names['en'])).toEqual(['Aland', 'Beland', 'C']);
    expect(told(problems)).toMatchInlineSnapshot(`
      [
        "countries.yaml:5:7 duplicate-id: The id "AA" is taken: a country in countries.yaml has it. Make one entry of the two, or give this one another id.",
        "countries.yaml:9:12 unknown-reference: "capital" of "CC" is "atown", which is not in the list of places. Write "a-town", or add "atown" to content/registry/places.yaml.",
        "dialogues.yaml:3:15 unknown-reference: "sides" of "d" is "XX", which is not in the list of countries. Add "XX" to content/registry/countries.yaml, or correct the id.",
        "dialogues.yaml:4:21 unknown-reference: "bodies" of "d" is "counsel", which is not in the list of organisations. Write "council", or add "counsel" to content/registry/organisations.yaml.",
        "organisations.yaml:3:12 unknown-reference: "country" of "council" is "ZZ", which is not in the list of countries. Add "ZZ" to content/registry/countries.yaml, or correct the id.",
        "organisations.yaml:4:11 unknown-reference: "parent" of "council" is "state", which is not in the list of organisations. Add "state" to content/registry/organisations.yaml, or correct the id.",
        "people.yaml:6:21 unknown-reference: "offices.organisation" of "ann" is "councl", which is not in the list of organisations. Write "council", or add "councl" to content/registry/organisations.yaml.",
        "places.yaml:3:12 unknown-reference: "country" of "a-town" is "AB", which is not in the list of countries. Write "AA" or "BB", or add "AB" to content/registry/countries.yaml.",
        "topics.yaml:3:11 unknown-reference: "parent" of "cyber" is "technology", which is not in the list of topics. Add "technology" to content/registry/topics.yaml, or correct the id.",
      ]
    `);
  });
});

describe('readRulings(files)', () => {
  it('reads one decision for each file, whose name is its id', () => {
    const { rulings, problems } = readRulings(
      files({
        'content/rulings/b.yaml':
          'decision: set\nmeeting: m-1\nfield: number\nvalue: 4\nreason:\n  en: Both sides count so.\n',
        'content/rulings/a.yaml':
          'decision: same\nmeetings: [m-1, m-2]\nreason: { en: One report. }\nsources: [x]\n',
      }),
    );
    expect(problems).toEqual([]);
    expect(rulings).toEqual([
      { id: 'a', decision: 'same', meetings: ['m-1', 'm-2'], reason: { en: 'One report.' }, sources: ['x'] },
      {
        id: 'b',
        decision: 'set',
        meeting: 'm-1',
        field: 'number',
        value: 4,
        reason: { en: 'Both sides count so.' },
      },
    ]);
  });

  it('tells each fault at its place', () => {
    const { rulings, problems } = readRulings(
      files({
        'A b.yaml': 'decision: same\n',
        'c.yaml': 'decision: sam\nmeetings: [a, b]\nreason: { en: x }\n',
        'd.yaml': 'decision: same\nmeetings: [a]\nreason: { en: x }\nwhy: y\n',
        'e.yaml': 'meetings: [a, b]\n',
        'f.yaml': 'decision: set\nmeeting: a\nfield: dat\nvalue: 1\n',
        'g.yaml': '',
      }),
    );
    expect(rulings).toEqual([]);
    expect(told(problems)).toMatchInlineSnapshot(`
      [
        "A b.yaml:1:1 file-name: "A b.yaml" is no name for a ruling: the file's name is its id, in lower case with single hyphens. Rename the file, as in "berlin-2018-is-round-two.yaml".",
        "c.yaml:1:11 wrong-value: "decision" is "sam"; it can be "same", "different" or "set". Write "same".",
        "d.yaml:2:11 wrong-value: "meetings" is a list; it has to have at least 2. Correct it, or remove the line.",
        "d.yaml:4:1 unknown-key: "why" is not a key of a ruling. Remove the line; the keys are "decision", "meetings", "reason", "sources", "meeting", "field" and "value".",
        "e.yaml:1:1 missing-key: A ruling needs "decision". Add a line "decision: …" to the file.",
        "f.yaml:3:8 wrong-value: "field" is "dat"; it can be "name", "dialogue", "number", "status", "date", "place", "host", "rank", "parties", "participants", "organisations", "topics", "quotes" or "outcomes". Write "date".",
        "f.yaml:1:1 missing-key: A ruling needs "reason": why, in a sentence or two that the page shows. Add a line "reason: …" to the file.",
        "g.yaml:1:1 file-empty: The file is empty. Put an article into it, or remove the file.",
      ]
    `);
  });
});
