/** What a tab or a list of results shows before it cuts; longer titles are also an error of html-validate. */
const LONGEST = 70;

/** A page's title with the site's name where both fit, else as much of the title as fits. */
export function headTitle(title: string, site: string): string {
  const full = `${title} – ${site}`;
  if (full.length <= LONGEST) return full;
  if (title.length <= LONGEST) return title;
  const cut = title.slice(0, LONGEST - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST / 2)).trimEnd()}…`;
}
