// `TL` is the library as its makers ship it: a script of its own, and its sheet (build-peers.ts).
import { eventsOfPage } from './events.js';

const events = await eventsOfPage();
const day = (text) => {
  const [year, month, date] = text.split('-').map(Number);
  return { year, month, day: date };
};
new window.TL.Timeline('chart', {
  events: events.map(({ id, title, series, start, end }) => ({
    unique_id: id,
    group: `Dialogue ${series + 1}`,
    start_date: day(start),
    end_date: day(end),
    text: { headline: title },
  })),
});
