/** What a tab or a list of results shows before it cuts; longer titles are also an error of html-validate. */
const LONGEST = 70;

/** A page's title with the site's name where both fit, else as much of the title as fits. */
export function headTitle(title: string, site: string): string {
  const full = `${title} – ${site}`;
  if (lengthOf(full) <= LONGEST) return full;
  if (lengthOf(title) <= LONGEST) return title;
  let cut = title;
  while (lengthOf(cut) >= LONGEST) cut = cut.slice(0, Math.max(cut.lastIndexOf(' '), 0)) || cut.slice(0, -1);
  return `${cut}…`;
}

/** The length as the page writes it: an apostrophe or an ampersand takes five characters there. */
function lengthOf(title: string): number {
  return title.replace(/['"&<>]/gu, '&#39;').length;
}
