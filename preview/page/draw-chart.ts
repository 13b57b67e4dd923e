import type { ChartDescription, ChartLineDescription, ChartTextDescription } from '@report/excel-host';

const SVG = 'http://www.w3.org/2000/svg';
const PIXELS_PER_POINT = 96 / 72;
const EDGE = 8;
/** Room of the figure after the longest bar, and the most that labels at the left take of the width. */
const LABEL_ROOM = 40;
const LABELS_SHARE = 0.36;
/** Half of a mark of a line, and the room of the name of a point, in ems. */
const MARK = 3;
const NAME_ROOM = 4;
/** Mean width of a character and height of a line, in ems. */
const CHARACTER = 0.52;
const LINE = 1.2;

type Font = ChartDescription['font'];
type Anchor = 'start' | 'middle' | 'end';
interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Draws what the add-in asked for: bars or columns side by side, or lines, with their labels. No more than it uses of Excel. */
export function drawChart(page: Document, chart: ChartDescription, width: number, height: number): SVGSVGElement {
  const pen = new Pen(page, width, height);
  pen.root.setAttribute('aria-label', `Graphique : ${chart.title?.text ?? chart.name}`);
  pen.rectangle(0, 0, width, height, chart.background, chart.border);
  const { categoryAxis, valueAxis, kind, legend, font } = chart;
  const isBar = kind === 'bar';
  let [top, bottom, left] = [EDGE, height - EDGE, EDGE];
  if (chart.title !== null) top += pen.centred(chart.title, width / 2, top);
  if (legend !== null && legend.position !== 'Bottom') top += drawLegend(pen, chart, width, top);
  else if (legend !== null) bottom -= drawLegend(pen, chart, width, bottom - lineOf(legend.font));
  const under = isBar ? valueAxis.title : categoryAxis.title;
  const beside = isBar ? categoryAxis.title : valueAxis.title;
  if (under !== null) bottom -= pen.centred(under, width / 2, bottom - lineOf(under.font) * 1.1);
  if (beside !== null) left += pen.upright(beside, left, (top + bottom) / 2);
  const texts = chart.categories?.texts ?? [];
  const longest = Math.max(1, ...texts.map((text) => text.length)) * CHARACTER * sizeOf(font);
  if (isBar) left += Math.min(width * LABELS_SHARE, longest + EDGE);
  else bottom -= 2 * lineOf(font);
  const draw = kind === 'line' ? drawLines : drawBars;
  draw(pen, chart, {
    left,
    top: isBar ? top : top + lineOf(font),
    right: width - EDGE - (isBar ? LABEL_ROOM : 0),
    bottom,
  });
  return pen.root;
}

const sizeOf = ({ size }: Font): number => size * PIXELS_PER_POINT;
const lineOf = (font: Font): number => sizeOf(font) * LINE;

/** The bars, the names of their lines and the axis along them. */
function drawBars(pen: Pen, chart: ChartDescription, { left, top, right, bottom }: Box): void {
  const { kind, series, categories, categoryAxis, font, gapWidth, overlap } = chart;
  const isBar = kind === 'bar';
  const texts = categories?.texts ?? [];
  const count = Math.max(texts.length, ...series.map(({ values }) => values.length));
  const highest = Math.max(...series.flatMap(({ values }) => values), Number.MIN_VALUE);
  const slot = (isBar ? bottom - top : right - left) / Math.max(1, count);
  const step = 1 - overlap / 100;
  const thick = slot / (1 + step * (series.length - 1) + gapWidth / 100);
  // Excel puts the first line next to the corner: at the bottom, unless the axis is turned round.
  const fromStart = isBar === categoryAxis.reversed;
  const place = (line: number): number => (fromStart ? line : count - 1 - line) * slot;
  for (let line = 0; line < count; line += 1) {
    const start = place(line);
    const room = isBar ? left - 2 * EDGE : slot;
    if (categoryAxis.labels && isBar) pen.lines(texts[line] ?? '', left - 5, top + start + slot / 2, room, font, 'end');
    else if (categoryAxis.labels)
      pen.lines(texts[line] ?? '', left + start + slot / 2, bottom + lineOf(font), room, font, 'middle');
    series.forEach(({ values, fill, line: edge, labels }, index) => {
      const order = fromStart ? index : series.length - 1 - index;
      const at = start + (thick * gapWidth) / 200 + order * step * thick;
      const length = (Math.max(0, values[line] ?? 0) / highest) * (isBar ? right - left : bottom - top);
      const label = labels?.texts[line] ?? '';
      if (isBar) {
        pen.rectangle(left, top + at, length, thick, fill, edge);
        pen.text(label, left + length + 4, top + at + thick / 2, font, 'start');
      } else {
        pen.rectangle(left + at, bottom - length, thick, length, fill, edge);
        pen.text(label, left + at + thick / 2, bottom - length - lineOf(font) / 2, font, 'middle');
      }
    });
  }
  if (categoryAxis.line !== null) pen.line(left, isBar ? top : bottom, isBar ? left : right, bottom, categoryAxis.line);
}

/** Lines from point to point, with their marks and figures; as many names of points as there is room for. */
function drawLines(pen: Pen, { series, categories, font }: ChartDescription, { left, top, right, bottom }: Box): void {
  const texts = categories?.texts ?? [];
  const highest = Math.max(...series.flatMap(({ values }) => values), Number.MIN_VALUE);
  const slot = (right - left) / Math.max(1, texts.length);
  const every = Math.max(1, Math.ceil((NAME_ROOM * sizeOf(font)) / slot));
  texts.forEach((text, index) => {
    if (index % every === 0)
      pen.lines(text, left + (index + 0.5) * slot, bottom + lineOf(font), slot * every, font, 'middle');
  });
  for (const { values, line, fill, labels } of series) {
    const points = values.map((value, index) => ({
      x: left + (index + 0.5) * slot,
      y: bottom - (Math.max(0, value) / highest) * (bottom - top),
    }));
    points.forEach(({ x, y }, index) => {
      const next = points[index + 1];
      if (next !== undefined && line !== null) pen.line(x, y, next.x, next.y, line);
      pen.rectangle(x - MARK, y - MARK, 2 * MARK, 2 * MARK, fill, line);
      if (labels !== null) pen.text(labels.texts[index] ?? '', x, y - lineOf(font) * 0.7, font, 'middle');
    });
  }
  pen.line(left, bottom, right, bottom, { color: font.color, weight: 0.75 });
}

/** Names of the series beside their colours, in one line. Answers its height. */
function drawLegend(pen: Pen, { series, legend, font }: ChartDescription, width: number, top: number): number {
  const own = legend?.font ?? font;
  const widths = series.map(({ name }) => name.length * CHARACTER * sizeOf(own) + 34);
  let left = (width - widths.reduce((sum, one) => sum + one, 0)) / 2;
  series.forEach(({ name, fill, line }, index) => {
    pen.rectangle(left, top + 3, 9, 9, fill, line);
    pen.text(name, left + 14, top + 8, own, 'start');
    left += widths[index] ?? 0;
  });
  return lineOf(own) + 4;
}

/** Puts shapes and texts on an SVG. Everything is said in attributes: the page allows no style of its own. */
class Pen {
  readonly root: SVGSVGElement;

  constructor(
    private readonly page: Document,
    width: number,
    height: number,
  ) {
    this.root = page.createElementNS(SVG, 'svg');
    const size = { role: 'img', width, height, viewBox: `0 0 ${width} ${height}` };
    for (const [name, value] of Object.entries(size)) this.root.setAttribute(name, String(value));
  }
  private add(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
    const element = this.page.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
    this.root.append(element);
    return element;
  }
  rectangle(x: number, y: number, width: number, height: number, fill: string, edge: ChartLineDescription): void {
    const stroke = edge === null ? { stroke: 'none' } : { stroke: edge.color, 'stroke-width': edge.weight };
    this.add('rect', { x, y, width, height, fill, ...stroke });
  }
  line(x1: number, y1: number, x2: number, y2: number, { color, weight }: NonNullable<ChartLineDescription>): void {
    this.add('line', { x1, y1, x2, y2, stroke: color, 'stroke-width': weight });
  }
  /** `y`: middle of its letters. */
  text(text: string, x: number, y: number, font: Font, anchor: Anchor): SVGElement {
    const element = this.add('text', {
      x,
      y: y + sizeOf(font) * 0.35,
      fill: font.color,
      'font-family': `${font.name}, Carlito, sans-serif`,
      'font-size': sizeOf(font),
      'font-weight': font.bold ? 'bold' : 'normal',
      'text-anchor': anchor,
    });
    element.textContent = text;
    return element;
  }
  /** A text in as many lines as its room asks for, around a middle. */
  lines(text: string, x: number, middle: number, room: number, font: Font, anchor: Anchor): void {
    const lines: string[] = [];
    for (const word of text.split(' ')) {
      const longer = lines.length === 0 ? word : `${lines.at(-1) ?? ''} ${word}`;
      if (lines.length > 0 && longer.length * CHARACTER * sizeOf(font) <= room) lines[lines.length - 1] = longer;
      else lines.push(word);
    }
    lines.forEach((line, index) =>
      this.text(line, x, middle + (index - (lines.length - 1) / 2) * lineOf(font), font, anchor),
    );
  }
  /** A title around a middle, from a height on. Answers the height it takes. */
  centred({ text, font }: ChartTextDescription, middle: number, top: number): number {
    this.text(text, middle, top + lineOf(font) / 2, font, 'middle');
    return lineOf(font) * 1.3;
  }
  /** A title along the left side. Answers the width it takes. */
  upright({ text, font }: ChartTextDescription, left: number, middle: number): number {
    const x = left + lineOf(font) / 2;
    this.text(text, x, middle, font, 'middle').setAttribute('transform', `rotate(-90 ${x} ${middle})`);
    return lineOf(font) * 1.3;
  }
}
