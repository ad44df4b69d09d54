import { CustomChart } from 'echarts/charts';
import { DataZoomComponent, GridComponent, TooltipComponent } from 'echarts/components';
import { graphic, init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { eventsOfPage, from, to } from './events.js';

use([CustomChart, GridComponent, DataZoomComponent, TooltipComponent, CanvasRenderer]);

const events = await eventsOfPage();
const chart = init(document.getElementById('chart'));
chart.on('rendered', () => (window.painted = true));
chart.setOption({
  tooltip: {},
  grid: { left: 110, right: 20, top: 20, bottom: 70 },
  xAxis: { type: 'time', min: from, max: to },
  yAxis: {
    type: 'category',
    inverse: true,
    data: Array.from({ length: 12 }, (_, id) => `Dialogue ${id + 1}`),
  },
  dataZoom: [
    { type: 'inside', filterMode: 'weakFilter' },
    { type: 'slider', filterMode: 'weakFilter' },
  ],
  series: [
    {
      type: 'custom',
      encode: { x: [1, 2], y: 0 },
      data: events.map(({ title, series, start, end }) => ({
        name: title,
        value: [series, Date.parse(start), Date.parse(end)],
      })),
      renderItem(params, api) {
        const [x, y] = api.coord([api.value(1), api.value(0)]);
        const [x2] = api.coord([api.value(2), api.value(0)]);
        const { x: left, y: top, width, height } = params.coordSys;
        const shape = graphic.clipRectByRect(
          { x, y: y - 6, width: Math.max(x2 - x, 4), height: 12 },
          { x: left, y: top, width, height },
        );
        return shape && { type: 'rect', shape, style: api.style() };
      },
    },
  ],
});
