// Right, wrong or missing, field by field: a wrong value is told apart from one that was left out.
import type { Report } from '../../../src/domain/claim.ts';
import { claimsOf } from '../../../src/domain/claim.ts';
import type { Registry } from '../../../src/domain/registry.ts';
import { level } from '../../../src/pipeline/extract/lexicon.ts';
import type { Gold } from './gold.ts';
import { sameRole } from './roles.ts';

export type Verdict = 'right' | 'wrong' | 'missing';
/** `rule` made the value; a meeting that is only mentioned owes its day and its place to several. */
export type Finding = {
  field: string;
  verdict: Verdict;
  got: string;
  wanted: string;
  rule?: string;
  rules?: readonly string[];
};

/** Compares what was read with the gold, one finding per value. */
export function score(reports: readonly Report[], gold: Gold, registry: Registry): Finding[] {
  const focus = reports.find((report) => report.focus);
  const one = <F extends 'status' | 'date' | 'number' | 'place'>(field: F) =>
    focus === undefined ? undefined : claimsOf(focus, field)[0];
  const accept = (field: string): readonly (string | null)[] =>
    (gold.accept as Readonly<Record<string, readonly (string | null)[]>> | undefined)?.[field] ?? [];
  const findings: Finding[] = [];
  const single = (field: string, got: unknown, wanted: readonly unknown[], rule?: string): void => {
    const value = got ?? null;
    const right = wanted.some((each) => String(each ?? null) === String(value));
    findings.push({
      field,
      verdict: right ? 'right' : value === null ? 'missing' : 'wrong',
      got: String(value),
      wanted: wanted.join(' or '),
      ...(rule === undefined ? {} : { rule }),
    });
  };
  // A text about no meeting is read rightly where nothing is found.
  const status = one('status')?.value ?? (gold.parties_iso.length === 0 ? 'mentioned' : undefined);
  single('status', status, [gold.status, ...accept('status')], one('status')?.rule);
  const ordinal = typeof gold.ordinal === 'string' ? Number.parseInt(gold.ordinal, 10) : gold.ordinal;
  single('number', one('number')?.value, [ordinal, ...accept('ordinal')], one('number')?.rule);
  const plain = gold.meeting_date?.replace(/[?~%]$/u, '') ?? null;
  single(
    'date',
    one('date')?.value,
    [gold.meeting_date, plain, ...accept('meeting_date')],
    one('date')?.rule,
  );
  const place = one('place');
  single('city', place?.value.city, [gold.city, ...accept('city')], place?.rule);
  // A building or a province leaves the city open and still says the country; where gold has none, ours may be right.
  if (gold.country !== null || place === undefined)
    single('country', place?.value.country, [gold.country, ...accept('country')], place?.rule);
  const parties = focus === undefined ? [] : claimsOf(focus, 'parties').map((claim) => claim.value);
  single(
    'parties',
    [...parties].sort().join(' ') || null,
    [[...gold.parties_iso].sort().join(' ') || null],
    'party',
  );

  findings.push(...scoreNames(focus, gold, registry));

  const told = focus === undefined ? [] : claimsOf(focus, 'participants');
  // Who was met aside is told apart from those who took part: neither right nor wrong where gold does not count them.
  const people = told.filter(
    ({ value }) =>
      value.part !== 'met' || gold.participants.some(({ name }) => samePerson(value.name, name, registry)),
  );
  const optional = accept('participants_optional').map((name) => name ?? '');
  findings.push(
    ...list(
      'participants',
      people.map((claim) => ({ text: claim.value.name, rule: claim.rule })),
      gold.participants.map((person) => person.name),
      (got, wanted) => samePerson(got, wanted, registry),
      optional,
    ),
  );
  for (const { name, role } of gold.participants) {
    const own = people.find((claim) => samePerson(claim.value.name, name, registry));
    if (own === undefined) continue;
    const got = own.value.role ?? '';
    const same = sameRole(got, role);
    if (same === null) continue;
    findings.push({
      field: 'roles',
      verdict: same ? 'right' : got === '' ? 'missing' : 'wrong',
      got: `${name}: ${got}`,
      wanted: role,
    });
  }
  const bodies = focus === undefined ? [] : claimsOf(focus, 'organisations');
  findings.push(
    ...list(
      'organisations',
      bodies.map((claim) => ({ text: claim.value.name, rule: claim.rule })),
      gold.organisations,
      (got, wanted) => sameBody(got, wanted, registry),
      accept('organisations_optional').map((name) => name ?? ''),
    ),
  );
  const topics = focus === undefined ? [] : claimsOf(focus, 'topics');
  findings.push(
    ...list(
      'topics',
      topics.map((claim) => ({ text: claim.value, rule: claim.rule })),
      gold.topics,
      (got, wanted) => sameTopic(got, wanted, registry),
      accept('topics_optional').map((name) => name ?? ''),
    ).filter(
      // "Fugitives" and "asset recovery" are one topic of the registry: found once, neither is missing.
      ({ verdict, wanted }) =>
        verdict !== 'missing' || !topics.some((claim) => sameTopic(claim.value, wanted, registry)),
    ),
  );
  const others = reports.filter((report) => !report.focus && !report.implied);
  findings.push(
    ...list(
      'other meetings',
      others.map((report) => ({ text: keyOf(report, registry), rule: 'other', rules: rulesOf(report) })),
      gold.other_meetings_mentioned
        .filter((other) => other.date !== null || other.place !== null)
        .map((other) => `${other.date ?? ''}|${other.place ?? ''}`),
      sameMeeting,
      [
        ...gold.other_meetings_mentioned.filter((other) => other.date === null && other.place === null),
        ...(gold.accept?.other_meetings_optional ?? []),
      ].map((other) => `${other.date ?? ''}|${other.place ?? ''}`),
    ),
  );
  return findings;
}

/** What the text calls the meeting, the registered dialogue, the host and the level: as far as gold lets tell. */
function scoreNames(focus: Report | undefined, gold: Gold, registry: Registry): Finding[] {
  if (focus === undefined) return [];
  const findings: Finding[] = [];
  const add = (
    field: string,
    claim: { value: unknown; rule: string } | undefined,
    wanted: string,
    right: boolean,
  ) => {
    if (claim === undefined) return;
    const { value, rule } = claim;
    findings.push({ field, verdict: right ? 'right' : 'wrong', got: String(value), wanted, rule });
  };
  const [name] = claimsOf(focus, 'name');
  const [dialogue] = claimsOf(focus, 'dialogue');
  const series = registry.dialogues.find(({ id }) => id === dialogue?.value);
  if (typeof gold.dialogue === 'string') {
    const wanted = gold.dialogue;
    add('name', name, wanted, sharedOf(name?.value ?? '', wanted) >= 0.5);
    const forms = [...Object.values(series?.names ?? {}), ...Object.values(series?.aliases ?? {}).flat()];
    add(
      'dialogue',
      dialogue,
      wanted,
      forms.some((form) => sharedOf(form, wanted) >= 0.5),
    );
  }
  const [host] = claimsOf(focus, 'host');
  if (gold.country !== null) add('host', host, gold.country, host?.value === gold.country);
  const [rank] = claimsOf(focus, 'rank');
  const ministers = gold.participants.filter(
    ({ role }) =>
      /minist|secretary of (?:state|defense|foreign|national)|大臣|部长|部長/iu.test(role) &&
      !/deputy|vice|state|assistant|under|director|in the ministry|secretary(?! of)|副|助理/iu.test(role),
  ).length;
  // One minister among officials leaves the level open.
  if (gold.participants.length > 1 && ministers !== 1) {
    const wanted = ministers > 1 ? 'ministers' : 'officials';
    add('rank', rank, wanted, rank?.value === wanted);
  }
  return findings;
}

/** The share of words that two names have in common; of pairs of characters, where no spaces are written. */
function sharedOf(one: string, other: string): number {
  if (!/\p{sc=Han}/u.test(one + other)) return overlap(one, other);
  const pairs = (text: string): Set<string> =>
    new Set([...text].slice(1).map((character, i) => `${[...text][i] ?? ''}${character}`));
  const [a, b] = [pairs(one), pairs(other)];
  return [...a].filter((pair) => b.has(pair)).length / Math.max(1, Math.min(a.size, b.size));
}

function rulesOf({ claims }: Report): string[] {
  const told = new Set(['date', 'place', 'number', 'status']);
  return [...new Set(claims.filter(({ field }) => told.has(field)).map(({ rule }) => rule))];
}

/** Pairs what was found with what was wanted; what is left over is wrong or missing. */
function list(
  field: string,
  found: readonly { text: string; rule: string; rules?: readonly string[] }[],
  wanted: readonly string[],
  same: (got: string, wanted: string) => boolean,
  optional: readonly string[] = [],
): Finding[] {
  const open = [...wanted];
  const findings = found.flatMap(({ text, ...by }): Finding[] => {
    const at = open.findIndex((each) => same(text, each));
    if (at !== -1)
      return [{ field, verdict: 'right', got: text, wanted: open.splice(at, 1)[0] ?? '', ...by }];
    if (wanted.some((each) => same(text, each)) || optional.some((each) => same(text, each))) return [];
    return [{ field, verdict: 'wrong', got: text, wanted: '', ...by }];
  });
  return [
    ...findings,
    ...open.map((each): Finding => ({ field, verdict: 'missing', got: '', wanted: each })),
  ];
}

function fold(text: string): string {
  return level(text.normalize('NFKD').replace(/\p{M}/gu, ''));
}

function samePerson(got: string, wanted: string, registry: Registry): boolean {
  const words = (text: string): string =>
    fold(text)
      .split(/[\s·-]+/u)
      .sort()
      .join(' ');
  if (words(got) === words(wanted)) return true;
  const idOf = (name: string): string | undefined =>
    registry.people.find((person) =>
      [...Object.values(person.names), ...Object.values(person.aliases ?? {}).flat()].some(
        (form) => words(form) === words(name),
      ),
    )?.id;
  const id = idOf(got);
  return id !== undefined && id === idOf(wanted);
}

function sameBody(got: string, wanted: string, registry: Registry): boolean {
  const idOf = (name: string): string | undefined =>
    registry.organisations.find((body) =>
      [...Object.values(body.names), ...Object.values(body.aliases ?? {}).flat()].some(
        (form) => fold(form) === fold(name),
      ),
    )?.id;
  const id = idOf(got);
  if (id !== undefined && id === idOf(wanted)) return true;
  // A name in Chinese characters may stand without its country: 联邦警察 and 澳大利亚联邦警察, in either script.
  if (/^\p{sc=Han}/u.test(wanted)) {
    const forms = registry.organisations
      .filter((body) => Object.values(body.names).includes(got))
      .flatMap((body) => [...Object.values(body.names), ...Object.values(body.aliases ?? {}).flat()]);
    return [got, ...forms].some(
      (form) => form.length > 2 && (wanted.endsWith(form) || form.endsWith(wanted)),
    );
  }
  return overlap(got, wanted) >= 0.5;
}

function sameTopic(got: string, wanted: string, registry: Registry): boolean {
  const topic = registry.topics.find((one) => one.id === got);
  const forms = [
    got.replace(/-/gu, ' '),
    ...Object.values(topic?.names ?? {}),
    ...Object.values(topic?.words ?? {}).flat(),
  ];
  return forms.some((form) => {
    const bare = fold(form.replace(/\*$/u, ''));
    return fold(wanted).includes(bare) || overlap(form, wanted) >= 0.6;
  });
}

/** The share of the shorter name's words that the longer one has, by their first six letters. */
function overlap(a: string, b: string): number {
  const small = new Set([
    'of',
    'the',
    'and',
    'for',
    'on',
    'der',
    'die',
    'des',
    'de',
    'la',
    'le',
    'et',
    'und',
    'fur',
    'central',
  ]);
  const words = (text: string): Set<string> =>
    new Set(
      fold(text)
        .split(/[^\p{L}\p{N}]+/u)
        .filter((word) => word !== '' && !small.has(word))
        .map((word) => word.slice(0, 5)),
    );
  const [one, other] = [words(a), words(b)].sort((x, y) => x.size - y.size);
  if (one === undefined || other === undefined || one.size === 0) return 0;
  return [...one].filter((word) => other.has(word)).length / one.size;
}

/** Day, city, and the country where no city is named. */
function keyOf(report: Report, registry: Registry): string {
  const date = claimsOf(report, 'date')[0]?.value ?? '';
  const place = claimsOf(report, 'place')[0]?.value;
  const country = registry.countries.find(({ id }) => id === place?.country)?.names['en'];
  const where = place?.city ?? (country === undefined ? '' : `in ${country}`);
  return `${date.startsWith('..') ? '' : date}|${where}`;
}

/** The date and the place agree as far as both are given, and at least one of them is. */
function sameMeeting(got: string, wanted: string): boolean {
  const [date = '', place = ''] = fold(got).split('|');
  const [wantedDate = '', wantedPlace = ''] = fold(wanted).split('|');
  const dates =
    date === '' || wantedDate === '' || date.startsWith(wantedDate) || wantedDate.startsWith(date);
  // A country says less than the city that gold may name.
  const country = /^in (.+)$/u.exec(place)?.[1];
  const city = country === undefined ? place : '';
  const places = city === '' || wantedPlace === '' || wantedPlace.includes(city);
  const isThere = country === undefined ? city !== '' && wantedPlace !== '' : wantedPlace === country;
  if (date === '' && country !== undefined && wantedDate === '' && wantedPlace === '') return true;
  const agree = (date !== '' && wantedDate !== '') || isThere;
  return got === wanted || (dates && places && agree);
}
