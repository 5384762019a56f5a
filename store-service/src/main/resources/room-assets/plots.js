// Two plots of what was seen of the stages: how quick they were, and how many pages were waiting.
const STAGES = ['ingest', 'parse', 'store'];
const DASHES = [[], [6, 3], [2, 3]];
const HEIGHT = 220;
const KEPT_SECONDS = 600;

/** A colour of the style sheet as it is now, in the light or in the dark. */
function colour(name) {
  const probe = document.body.appendChild(document.createElement('span'));
  probe.hidden = true;
  probe.style.color = `var(--${name})`;
  const now = getComputedStyle(probe).color;
  probe.remove();
  return now;
}

export class Plots {
  constructor(speed, behind) {
    this.names = STAGES.map((stage) => speed.dataset[stage]);
    this.places = [speed, behind];
    this.points = [];
    this.drawn = [];
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => this.draw());
    new ResizeObserver(() => this.resize()).observe(speed);
  }

  add(points) {
    this.points.push(...points.map((point) => ({ ...point, time: Date.parse(point.at) / 1000 })));
    const oldest = (this.points.at(-1)?.time ?? 0) - KEPT_SECONDS;
    this.points = this.points.filter((point) => point.time >= oldest);
    if (this.drawn.length === 0) {
      this.draw();
    }
    this.drawn.forEach((plot, index) => plot.setData(this.data(index)));
  }

  data(index) {
    const values = index === 0 ? 'perSecond' : 'lag';
    return [
      this.points.map((point) => point.time),
      ...STAGES.map((_, stage) => this.points.map((point) => point[values][stage])),
    ];
  }

  draw() {
    this.drawn.forEach((plot) => plot.destroy());
    this.drawn = this.places.map((place, index) => new uPlot(this.options(place), this.data(index), place));
  }

  resize() {
    this.drawn.forEach((plot, index) => plot.setSize({ width: this.places[index].clientWidth, height: HEIGHT }));
  }

  options(place) {
    const faint = colour('faint');
    const grid = { stroke: colour('rule'), width: 1 };
    const font = `12px ${getComputedStyle(document.documentElement).getPropertyValue('--sans')}`;
    const axis = { stroke: faint, grid, ticks: grid, font };
    const clock = new Intl.DateTimeFormat(document.documentElement.lang, { timeStyle: 'medium', hourCycle: 'h23' });
    const short = new Intl.DateTimeFormat(document.documentElement.lang, { timeStyle: 'short', hourCycle: 'h23' });
    return {
      width: place.clientWidth,
      height: HEIGHT,
      cursor: { y: false, drag: { x: false, y: false } },
      scales: { y: { range: (plot, low, high) => [0, Math.max(5, (high ?? 0) * 1.1)] } },
      axes: [
        { ...axis, space: 70, values: (plot, ticks) => ticks.map((tick) => short.format(tick * 1000)) },
        { ...axis, size: 46, values: (plot, ticks) => ticks.map((tick) => tick.toLocaleString('en')) },
      ],
      series: [
        { label: '', value: (plot, time) => (time === null ? '' : clock.format(time * 1000)) },
        ...STAGES.map((stage, index) => ({
          label: this.names[index],
          stroke: colour(stage),
          width: 2,
          dash: DASHES[index],
          points: { show: false },
          value: (plot, value) => (value === null || value === undefined ? '–' : (Math.round(value * 10) / 10).toLocaleString('en')),
        })),
      ],
    };
  }
}
