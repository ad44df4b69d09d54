// What a programmer writes in an afternoon: a circle and a title for each event, moved by d3-zoom.
import { axisTop } from 'd3-axis';
import { scaleBand, scaleUtc } from 'd3-scale';
import { select } from 'd3-selection';
import { zoom } from 'd3-zoom';
import { eventsOfPage, from, to } from './events.js';

const events = await eventsOfPage();
const [width, height, left] = [document.getElementById('chart').clientWidth, 600, 100];
const x = scaleUtc([from, to], [left, width - 20]);
const y = scaleBand(
  [...new Set(events.map(({ series }) => series))].sort((a, b) => a - b),
  [40, height],
);
const svg = select('#chart').append('svg').attr('width', width).attr('height', height);
const axis = svg.append('g').attr('transform', 'translate(0 30)');
svg
  .selectAll('.lane')
  .data(y.domain())
  .join('text')
  .attr('class', 'lane')
  .attr('y', (series) => y(series) + 20)
  .text((series) => `Dialogue ${series + 1}`);
const marks = svg.selectAll('.event').data(events).join('g').attr('class', 'event');
marks.append('circle').attr('r', 6).attr('fill', '#38408f').attr('fill-opacity', 0.6);
marks
  .append('text')
  .attr('y', 20)
  .attr('font-size', 11)
  .attr('text-anchor', 'middle')
  .text(({ title }) => title);
marks.append('title').text(({ title, start }) => `${title}, ${start}`);
const place = (scale) => {
  marks.attr('transform', ({ start, series }) => `translate(${scale(Date.parse(start))} ${y(series) + 14})`);
  axis.call(axisTop(scale));
};
place(x);
svg.call(
  zoom()
    .scaleExtent([1, 200])
    .translateExtent([
      [0, 0],
      [width, height],
    ])
    .on('zoom', ({ transform }) => place(transform.rescaleX(x))),
);
