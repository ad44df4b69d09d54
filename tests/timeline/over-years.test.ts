import { describe, expect, it } from 'vitest';
import { drawYears, type YearRound } from '../../src/timeline/over-years.ts';

const options = { prefix: 'p', since: 2017 };

function round(year: number | null, more: Partial<YearRound> = {}): YearRound {
  return { year, state: 'held', tint: 'a', title: `Round of ${year}`, href: `/meetings/${year}/`, ...more };
}

function draw(rounds: YearRound[], own: YearRound[] = rounds) {
  const drawn = drawYears(rounds, [{ name: 'Cyber', rounds: own, several: '#topic-cyber' }], options);
  return { ...drawn, row: drawn.rows[0] ?? '' };
}

const texts = (svg: string): string[] =>
  [...svg.matchAll(/class="full"[^>]*>([^<]*)/gu)].map(([, year = '']) => year);
const places = (svg: string): string[] =>
  [...svg.matchAll(/class="knot" x="([^"]*)"/gu)].map(([, x = '']) => x);
const radii = (svg: string): string[] =>
  [...svg.matchAll(/class="disc" r="([^"]*)"/gu)].map(([, r = '']) => r);
const threads = (svg: string): string[] =>
  [...svg.matchAll(/<line class="(thread|gap)"/gu)].map(([, kind = '']) => kind);

describe('the years', () => {
  it('run from the first round to the last, with those that had none', () => {
    expect(texts(draw([round(2019), round(2022)]).axis)).toEqual(['2019', '2020', '2021', '2022']);
  });

  it('share a column before the record begins', () => {
    expect(texts(draw([round(1993), round(2015), round(2017)]).axis)).toEqual(['–2016', '2017']);
  });

  it('end with a column for rounds without a year', () => {
    expect(draw([round(2020), round(null)]).axis).toMatch(/\?<\/text><\/svg>$/u);
  });

  it('are shaded where a round is on record, whatever the row has of it', () => {
    const { ground } = draw([round(2018), round(2020)], [round(2020)]);
    expect(ground.match(/class="band"/gu)).toHaveLength(2);
  });
});

describe('a row', () => {
  it('has a mark for each year, in the middle of its column', () => {
    const { row } = draw([round(2019), round(2020)]);
    expect(places(row)).toHaveLength(2);
    expect(
      places(row)
        .map((x) => parseFloat(x))
        .toSorted((a, b) => a - b)
        .map(Math.round),
    ).toEqual([23, 77]);
  });

  it('grows the mark by area with the rounds of its year', () => {
    const { row } = draw([round(2019), round(2020), round(2020)]);
    const [one = 0, two = 0] = radii(row).map(Number);
    expect(two ** 2 / one ** 2).toBeCloseTo(2, 1);
  });

  it('leads to the fact of one round, and to the table for more', () => {
    const { row } = draw([round(2019), round(2020), round(2020)]);
    expect(row).toContain('href="/meetings/2019/"');
    expect(row).toContain('href="#topic-cyber"');
    expect(row).not.toContain('href="/meetings/2020/"');
  });

  it('says in words what each mark stands for', () => {
    const { row } = draw([round(2019, { title: 'A' }), round(2019, { title: 'B' })]);
    expect(row).toContain('<title>A; B</title>');
    expect(row).toContain('aria-label="Cyber"');
  });

  it('takes no colour where the rounds of a year had different hosts', () => {
    expect(draw([round(2019), round(2019, { tint: 'b' })]).row).toContain('class="mark held"');
    expect(draw([round(2019, { tint: 'b' })]).row).toContain('class="mark held host-b"');
  });

  it('fills the mark if one of the rounds was held', () => {
    const planned = round(2019, { state: 'planned' });
    expect(draw([planned]).row).toContain('class="mark planned host-a"');
    expect(draw([planned, round(2019)]).row).toContain('class="mark held host-a"');
  });

  it('is joined by a thread that thins where rounds between did without', () => {
    const all = [2018, 2019, 2021, 2023].map((year) => round(year));
    expect(threads(draw(all, [round(2018), round(2019), round(2023)]).row)).toEqual(['thread', 'gap']);
  });
});
