/** What is measured, and how its page is used. */
export type Subject = {
  name: string;
  title: string;
  /** The page of so many events. */
  page: (count: number) => string;
  /** There once the first events are drawn, and visible; null where the page says so itself (`window.painted`). */
  event: string | null;
  /** What is zoomed with the wheel and dragged; null for what does not move. */
  area: string | null;
  /** The key held while the wheel turns. */
  key?: 'Control';
  /** More events than this it cannot be waited for. */
  most: number;
};

export const subjects: readonly Subject[] = [
  {
    name: 'ours',
    title: 'Parley',
    page: (count) => `/${count}/`,
    event: '.timeline-stage .mark',
    area: '.timeline-stage',
    key: 'Control',
    most: Infinity,
  },
  {
    name: 'static',
    title: 'a picture (no script)',
    page: (count) => `/static-${count}.html`,
    event: '.mark',
    area: null,
    most: Infinity,
  },
  {
    name: 'vis',
    title: 'vis-timeline 8.5.4',
    page: (count) => `/vis-${count}.html`,
    event: '.vis-item',
    area: '#chart .vis-center',
    most: 10_000,
  },
  {
    name: 'timelinejs',
    title: 'TimelineJS 3.9.11',
    page: (count) => `/timelinejs-${count}.html`,
    event: '.tl-timemarker',
    area: '.tl-timenav',
    most: 1000,
  },
  {
    name: 'echarts',
    title: 'ECharts 6.1.0',
    page: (count) => `/echarts-${count}.html`,
    event: null,
    area: '#chart canvas',
    most: Infinity,
  },
  {
    name: 'd3',
    title: 'naive D3',
    page: (count) => `/d3-${count}.html`,
    event: '.event',
    area: '#chart svg',
    most: 100_000,
  },
];
