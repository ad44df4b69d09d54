/** A page with the medians of its runs; scores count to 100. */
export type Measured = {
  name: string;
  performance: number;
  accessibility: number;
  bestPractices: number;
  seo: number;
  /** Milliseconds to the largest contentful paint, and what was painted. */
  paint: number;
  painted: string;
  blocking: number;
  shift: number;
};

type Page = { name: string; url: string };
type Audit = { numericValue?: number; details?: { items?: unknown[] } };
type Report = { categories: Record<string, { score: number | null }>; audits: Record<string, Audit> };
type Lighthouse = (url: string, flags: object) => Promise<{ lhr: Report } | undefined>;
type Launch = (options: object) => Promise<{ port: number; kill: () => void }>;

/** Every page once in each run, so that a slow minute of the machine meets all of them. */
export async function measure(
  pages: readonly Page[],
  { runs, chromium }: { runs: number; chromium: string },
): Promise<Measured[]> {
  // They are installed beside this file when it is asked for, so the project's types do not know them.
  const [lighthousePackage, launcherPackage] = ['lighthouse', 'chrome-launcher'];
  const { default: lighthouse } = (await import(lighthousePackage)) as { default: Lighthouse };
  const { launch } = (await import(launcherPackage)) as { launch: Launch };
  const reports = new Map<string, Report[]>();
  for (let run = 1; run <= runs; run += 1) {
    for (const { name, url } of pages) {
      const browser = await launch({
        chromePath: chromium,
        chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-quic'],
      });
      const result = await lighthouse(url, { port: browser.port, output: 'json', logLevel: 'error' });
      browser.kill();
      if (result) reports.set(name, [...(reports.get(name) ?? []), result.lhr]);
      process.stderr.write(`run ${run}/${runs}: ${name}\n`);
    }
  }
  return [...reports].map(([name, own]) => medians(name, own));
}

function medians(name: string, reports: readonly Report[]): Measured {
  const score = (category: string) =>
    Math.round(100 * median(reports.map(({ categories }) => categories[category]?.score ?? 0)));
  const audit = (id: string) => median(reports.map(({ audits }) => audits[id]?.numericValue ?? 0));
  return {
    name,
    performance: score('performance'),
    accessibility: score('accessibility'),
    bestPractices: score('best-practices'),
    seo: score('seo'),
    paint: Math.round(audit('largest-contentful-paint')),
    painted: paintedIn(reports[0]),
    blocking: Math.round(audit('total-blocking-time')),
    shift: Number(audit('cumulative-layout-shift').toFixed(3)),
  };
}

/** The element of the largest contentful paint, as the report names it. */
function paintedIn(report: Report | undefined): string {
  const found = /"nodeLabel":"([^"]{0,40})/u.exec(
    JSON.stringify(report?.audits['lcp-breakdown-insight']?.details ?? {}),
  );
  return found?.[1] ?? '';
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [high = 0, low = 0] = [sorted[middle], sorted[middle - 1]];
  return sorted.length % 2 === 1 ? high : (low + high) / 2;
}
