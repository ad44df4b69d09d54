import { listNouns } from '../exports/lists-json.ts';

/** The same thing in another form: its media type, its file inside the site, and what a reader's program may call it. */
export type Alternate = { type: string; file: string; title: string };

const ATOM = 'application/atom+xml';
const CALENDAR = 'text/calendar';
const JSON_TYPE = 'application/json';

/** The other forms of the page at `path` ("meetings/x"), by the endings that its noun has. */
export function alternatesOf(path: string): Alternate[] {
  const [noun = '', id] = path.split('/');
  const own = (type: string, ending: string, title: string): Alternate => ({
    type,
    file: `${path}.${ending}`,
    title,
  });
  if (id !== undefined && noun === 'meetings') {
    return [
      own(JSON_TYPE, 'json', 'JSON'),
      own('text/markdown', 'md', 'Markdown'),
      own('application/x-bibtex', 'bib', 'BibTeX'),
      own('application/x-research-info-systems', 'ris', 'RIS'),
      own('application/vnd.citationstyles.csl+json', 'csl.json', 'CSL-JSON'),
    ];
  }
  if (id !== undefined && ['dialogues', 'countries', 'topics', 'people'].includes(noun)) {
    return [
      own(JSON_TYPE, 'json', 'JSON'),
      own('text/csv', 'csv', 'CSV'),
      own(CALENDAR, 'ics', 'iCalendar'),
      own(ATOM, 'atom', 'Atom'),
    ];
  }
  if (id !== undefined && noun === 'articles') return [own('text/markdown', 'md', 'Markdown')];
  if (path === 'changes') return [own(ATOM, 'atom', 'Atom')];
  if (path === 'meetings' || path === 'data') {
    return [
      { type: JSON_TYPE, file: 'data/meetings.json', title: 'JSON' },
      { type: 'text/csv', file: 'data/meetings.csv', title: 'CSV' },
      { type: 'application/ld+json', file: 'data/meetings.jsonld', title: 'JSON-LD' },
    ];
  }
  if ((listNouns as readonly string[]).includes(path)) {
    return [
      { type: JSON_TYPE, file: `data/${path}.json`, title: 'JSON' },
      { type: 'text/csv', file: `data/${path}.csv`, title: 'CSV' },
    ];
  }
  if (path !== '' && path !== 'timeline') return [];
  return [
    { type: ATOM, file: 'feed.atom', title: 'Atom' },
    { type: 'application/rss+xml', file: 'feed.rss', title: 'RSS' },
    { type: 'application/feed+json', file: 'feed.json', title: 'JSON Feed' },
    { type: CALENDAR, file: 'meetings.ics', title: 'iCalendar' },
    { type: JSON_TYPE, file: 'data/meetings.json', title: 'JSON' },
  ];
}
