/** A line through points in the order of x. */
export type Line = { name: string; points: readonly (readonly [x: number, y: number])[] };

/** Lines over one pair of axes; `log`: each x is as many times the one before as it is far from it. */
export type Panel = { title: string; x: string; y: string; lines: readonly Line[]; log?: boolean };

const [width, height] = [360, 240];
const frame = { left: 56, right: 16, top: 52, bottom: 44 };
const [plotWidth, plotHeight] = [width - frame.left - frame.right, height - frame.top - frame.bottom];

const style = `
  text { font: 11px system-ui, sans-serif; fill: #1f2328 } .title { font-size: 13px; font-weight: 600 }
  .paper { fill: #ffffff } .grid { stroke: #d1d9e0 } polyline { fill: none; stroke-width: 2 }
  .l0 { stroke: #0550ae; fill: #0550ae } .l1 { stroke: #bc4c00; fill: #bc4c00 } .l2 { stroke: #6639ba; fill: #6639ba }
  @media (prefers-color-scheme: dark) {
    text { fill: #f0f6fc } .paper { fill: #0d1117 } .grid { stroke: #3d444d }
    .l0 { stroke: #79c0ff; fill: #79c0ff } .l1 { stroke: #ffa657; fill: #ffa657 } .l2 { stroke: #d2a8ff; fill: #d2a8ff }
  }`;

/** Panels, two in a row, as an SVG that is readable on light and on dark pages. */
export function plot(panels: readonly Panel[]): string {
  const columns = Math.min(2, panels.length);
  const [all, high] = [columns * width, Math.ceil(panels.length / columns) * height];
  const drawn = panels.map(
    (panel, at) =>
      `<g transform="translate(${(at % columns) * width} ${Math.floor(at / columns) * height})">${drawnPanel(panel)}</g>`,
  );
  const head = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${all} ${high}" width="${all}" height="${high}">`;
  return `${head}\n<style>${style}\n</style>\n<rect class="paper" width="${all}" height="${high}"/>\n${drawn.join('\n')}\n</svg>\n`;
}

function drawnPanel({ title, x, y, lines, log = false }: Panel): string {
  const points = lines.flatMap((line) => line.points);
  const xs = [...new Set(points.map(([at]) => at))].toSorted((a, b) => a - b);
  const top = niceAbove(Math.max(...points.map(([, value]) => value), 0));
  const [first, last] = [xs[0] ?? 0, xs.at(-1) ?? 1];
  const scaled = (at: number) => (log ? Math.log(at) : at);
  const acrossOf = (at: number) =>
    frame.left + ((scaled(at) - scaled(first)) / (scaled(last) - scaled(first) || 1)) * plotWidth;
  const downOf = (value: number) => frame.top + (1 - value / top) * plotHeight;
  const rows = [0, 1, 2, 3, 4].map((step) => (top * step) / 4);
  const columns = log ? xs : [0, 1, 2, 3, 4].map((step) => first + ((last - first) * step) / 4);
  return [
    text(12, 18, title, 'title'),
    text(frame.left, frame.top + plotHeight + 36, x),
    ...rows.flatMap((value) => [
      `<path class="grid" d="M${frame.left} ${at(downOf(value))}h${plotWidth}"/>`,
      text(frame.left - 6, downOf(value) + 4, short(value), 'end'),
    ]),
    ...columns.map((value) => text(acrossOf(value), frame.top + plotHeight + 16, short(value), 'middle')),
    ...lines.map(({ points: own }, number) => {
      const path = own.map(([across, value]) => `${at(acrossOf(across))},${at(downOf(value))}`).join(' ');
      return `<polyline class="l${number}" style="fill:none" points="${path}"/>`;
    }),
    ...legend(lines, y),
  ].join('\n');
}

/** Draws the title of the upright axis and the name of each line. */
const legend = (lines: readonly Line[], y: string): string[] => [
  text(12, 38, y),
  ...lines.flatMap(({ name }, number) => {
    const left = width - 16 - (lines.length - number) * 82;
    return [`<circle class="l${number}" cx="${left}" cy="34" r="4"/>`, text(left + 8, 38, name)];
  }),
];

function text(across: number, down: number, words: string, kind = ''): string {
  const anchor = kind === 'end' || kind === 'middle' ? ` text-anchor="${kind}"` : '';
  const named = kind === 'title' ? ' class="title"' : '';
  return `<text x="${at(across)}" y="${at(down)}"${anchor}${named}>${words}</text>`;
}

/** The next of 1, 2, 4, 8, 10 … that is not below a value. */
function niceAbove(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value || 1));
  return power * ([1, 2, 4, 6, 8].find((step) => step * power >= value) ?? 10);
}

const at = (value: number) => Math.round(value * 10) / 10;
const short = (value: number) =>
  Intl.NumberFormat('en', { notation: 'compact', maximumSignificantDigits: 3 }).format(value);
