import { DataSet, Timeline } from 'vis-timeline/standalone';
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import { eventsOfPage, from, to } from './events.js';

const events = await eventsOfPage();
const groups = new DataSet(Array.from({ length: 12 }, (_, id) => ({ id, content: `Dialogue ${id + 1}` })));
const items = new DataSet(
  events.map(({ id, title, series, start, end }) => ({
    id,
    content: title,
    group: series,
    start,
    end,
    type: 'box',
  })),
);
new Timeline(document.getElementById('chart'), items, groups, {
  height: '600px',
  min: from,
  max: to,
  // With its default stacking nothing is painted within minutes at 10,000.
  stack: events.length <= 1000,
});
