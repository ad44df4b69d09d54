// Right, wrong or missing, field by field: a wrong value is told apart from one that was left out. Neither is what
// `accept` of the gold leaves open, and a meeting without day and place; `same.ts` says what counts as the same.
import type { Report } from '../../../src/domain/claim.ts';
import { claimsOf } from '../../../src/domain/claim.ts';
import type { Registry } from '../../../src/domain/registry.ts';
import type { AcceptedField, Gold } from './gold.ts';
import { sameRole } from './roles.ts';
import { sameBody, sameMeeting, samePerson, sameTopic, shareOf } from './same.ts';

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
  const accept = (field: AcceptedField): readonly (string | null)[] => gold.accept?.[field] ?? [];
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
  // Who was met aside is told apart from those who took part: no participant, neither right nor wrong.
  const people = told.filter(({ value }) => value.part !== 'met');
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
      (got, wanted) => sameMeeting(got, wanted, registry),
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
    add('name', name, wanted, shareOf(name?.value ?? '', wanted) >= 0.5);
    const forms = [...Object.values(series?.names ?? {}), ...Object.values(series?.aliases ?? {}).flat()];
    add(
      'dialogue',
      dialogue,
      wanted,
      forms.some((form) => shareOf(form, wanted) >= 0.5),
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

/** Day, city, and the country where no city is named. */
function keyOf(report: Report, registry: Registry): string {
  const date = claimsOf(report, 'date')[0]?.value ?? '';
  const place = claimsOf(report, 'place')[0]?.value;
  const country = registry.countries.find(({ id }) => id === place?.country)?.names['en'];
  const where = place?.city ?? (country === undefined ? '' : `in ${country}`);
  return `${date.startsWith('..') ? '' : date}|${where}`;
}
