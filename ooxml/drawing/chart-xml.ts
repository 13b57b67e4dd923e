import type {
  ChartAxisDescription,
  ChartDescription,
  ChartFontDescription,
  ChartLineDescription,
  ChartSeriesDescription,
  ChartTextDescription,
} from './chart-description';
import { attributesText, XML_HEAD, xmlText } from './xml-text';

const POINT = 12_700;
const MARK_SIZE = 6;
const CATEGORY_AXIS = '111111111';
const VALUE_AXIS = '222222222';
const LABEL_POSITIONS: Readonly<Record<string, string>> = {
  OutsideEnd: 'outEnd',
  InsideEnd: 'inEnd',
  InsideBase: 'inBase',
  Center: 'ctr',
  Top: 't',
};

/** An empty element with its one value: <c:gapWidth val="50"/>. */
const val = (name: string, value: string | number | boolean): string =>
  `<c:${name}${attributesText({ val: typeof value === 'boolean' ? (value ? '1' : '0') : String(value) })}/>`;

const solid = (color: string): string => `<a:solidFill><a:srgbClr val="${color.slice(1)}"/></a:solidFill>`;

const lineXml = (line: ChartLineDescription): string =>
  line === null
    ? '<a:ln><a:noFill/></a:ln>'
    : `<a:ln w="${Math.round(line.weight * POINT)}">${solid(line.color)}</a:ln>`;

const runProperties = (tag: string, { size, bold, italic, color, name }: ChartFontDescription): string =>
  `<a:${tag}${attributesText({ lang: tag === 'rPr' ? 'fr-FR' : undefined, sz: String(Math.round(size * 100)), b: bold ? '1' : '0', i: italic ? '1' : '0' })}>` +
  `${solid(color)}<a:latin${attributesText({ typeface: name })}/></a:${tag}>`;

const textProperties = (font: ChartFontDescription, rotation?: number): string =>
  `<c:txPr><a:bodyPr${attributesText({ rot: rotation === undefined ? undefined : String(rotation) })}/><a:lstStyle/>` +
  `<a:p><a:pPr>${runProperties('defRPr', font)}</a:pPr><a:endParaRPr lang="fr-FR"/></a:p></c:txPr>`;

function titleXml({ text, font }: ChartTextDescription, rotation?: number): string {
  const body = attributesText({ rot: rotation === undefined ? undefined : String(rotation) });
  return (
    `<c:title><c:tx><c:rich><a:bodyPr${body}/><a:lstStyle/><a:p><a:pPr>${runProperties('defRPr', font)}</a:pPr>` +
    `<a:r>${runProperties('rPr', font)}<a:t>${xmlText(text)}</a:t></a:r></a:p></c:rich></c:tx>${val('overlay', false)}</c:title>`
  );
}

const points = (values: readonly (string | number)[], formats?: readonly string[]): string => {
  const [common] = formats ?? [];
  return (
    (common === undefined ? '' : `<c:formatCode>${xmlText(common)}</c:formatCode>`) +
    val('ptCount', values.length) +
    values
      .map((value, idx) => {
        const own = formats?.[idx] === common ? undefined : formats?.[idx];
        return `<c:pt${attributesText({ idx: String(idx), formatCode: own })}><c:v>${xmlText(String(value))}</c:v></c:pt>`;
      })
      .join('')
  );
};

function labelsXml({ labels, labelPosition }: ChartSeriesDescription): string {
  if (labels === null) return '';
  const shown = ['showLegendKey', 'showVal', 'showCatName', 'showSerName', 'showPercent', 'showBubbleSize'];
  return (
    '<c:dLbls><c:numFmt formatCode="General" sourceLinked="1"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>' +
    textProperties(labels.font) +
    val('dLblPos', LABEL_POSITIONS[labelPosition] ?? 'outEnd') +
    shown.map((name) => val(name, name === 'showVal')).join('') +
    '</c:dLbls>'
  );
}

const seriesXml = (series: ChartSeriesDescription, index: number, categories: ChartDescription['categories']): string =>
  `<c:ser>${val('idx', index)}${val('order', index)}<c:tx><c:v>${xmlText(series.name)}</c:v></c:tx>` +
  `${lookXml(series)}${labelsXml(series)}` +
  (categories === null
    ? ''
    : `<c:cat><c:strRef><c:f>${xmlText(categories.formula)}</c:f><c:strCache>${points(categories.texts)}</c:strCache></c:strRef></c:cat>`) +
  `<c:val><c:numRef><c:f>${xmlText(series.formula)}</c:f><c:numCache>${points(series.values, series.formats)}</c:numCache></c:numRef></c:val>${series.marker === undefined ? '' : val('smooth', false)}</c:ser>`;

/** The look of bars, or of a line with its marks. */
function lookXml({ fill, line, marker }: ChartSeriesDescription): string {
  if (marker === undefined) return `<c:spPr>${solid(fill)}${lineXml(line)}</c:spPr>${val('invertIfNegative', false)}`;
  const mark = `${val('symbol', marker.toLowerCase())}${val('size', MARK_SIZE)}<c:spPr>${solid(fill)}${lineXml(line)}</c:spPr>`;
  return `<c:spPr>${lineXml(line)}</c:spPr><c:marker>${mark}</c:marker>`;
}

interface AxisPlace {
  readonly element: 'catAx' | 'valAx';
  readonly id: string;
  readonly crosses: string;
  readonly other: ChartAxisDescription;
  readonly upright: boolean;
}

/** An axis stands where the other one is crossed, and turns its title along itself. */
function axisXml(axis: ChartAxisDescription, { element, id, crosses, other, upright }: AxisPlace): string {
  const along = upright ? 'l' : 'b';
  const opposite = upright ? 'r' : 't';
  const isOpposite = (other.crossedAt === 'maximum') !== other.reversed;
  return (
    `<c:${element}>${val('axId', id)}<c:scaling>${val('orientation', axis.reversed ? 'maxMin' : 'minMax')}` +
    `${axis.minimum === null ? '' : val('min', axis.minimum)}</c:scaling>${val('delete', !axis.visible)}` +
    val('axPos', isOpposite ? opposite : along) +
    (axis.gridlines ? '<c:majorGridlines/>' : '') +
    (axis.title === null ? '' : titleXml(axis.title, upright ? -5_400_000 : undefined)) +
    `<c:numFmt formatCode="General" sourceLinked="${element === 'catAx' ? '0' : '1'}"/>` +
    val('majorTickMark', axis.ticks ? 'out' : 'none') +
    val('minorTickMark', 'none') +
    val('tickLblPos', axis.labels ? 'nextTo' : 'none') +
    `<c:spPr>${lineXml(axis.line)}</c:spPr>${textProperties(axis.font)}${val('crossAx', crosses)}` +
    val('crosses', other.crossedAt === 'maximum' ? 'max' : other.crossedAt === 'minimum' ? 'min' : 'autoZero') +
    (element === 'catAx'
      ? val('auto', false) + val('lblAlgn', 'ctr') + val('lblOffset', 100) + val('noMultiLvlLbl', true)
      : val('crossBetween', 'between')) +
    `</c:${element}>`
  );
}

/** The chart part of a chart (DrawingML): what it shows is in the cells, with a copy of what they held when it was saved. */
export function chartXml(chart: ChartDescription): string {
  const { kind, title, legend, series, categories, categoryAxis, valueAxis } = chart;
  const isBar = kind === 'bar';
  const drawn = series.map((one, index) => seriesXml(one, index, categories)).join('');
  const axes = `${val('axId', CATEGORY_AXIS)}${val('axId', VALUE_AXIS)}`;
  const plot =
    kind === 'line'
      ? `<c:lineChart>${val('grouping', 'standard')}${val('varyColors', false)}${drawn}${val('marker', true)}${axes}</c:lineChart>`
      : `<c:barChart>${val('barDir', isBar ? 'bar' : 'col')}${val('grouping', 'clustered')}${val('varyColors', false)}${drawn}` +
        `${val('gapWidth', chart.gapWidth)}${val('overlap', chart.overlap)}${axes}</c:barChart>`;
  const category = { element: 'catAx', id: CATEGORY_AXIS, crosses: VALUE_AXIS, other: valueAxis } as const;
  const value = { element: 'valAx', id: VALUE_AXIS, crosses: CATEGORY_AXIS, other: categoryAxis } as const;
  return (
    XML_HEAD +
    '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"' +
    ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
    `${val('roundedCorners', false)}<c:chart>${title === null ? '' : titleXml(title)}${val('autoTitleDeleted', title === null)}` +
    `<c:plotArea><c:layout/>${plot}${axisXml(categoryAxis, { ...category, upright: isBar })}${axisXml(valueAxis, { ...value, upright: !isBar })}</c:plotArea>` +
    (legend === null
      ? ''
      : `<c:legend>${val('legendPos', legend.position.charAt(0).toLowerCase())}${val('overlay', false)}${textProperties(legend.font)}</c:legend>`) +
    `${val('plotVisOnly', true)}${val('dispBlanksAs', 'gap')}</c:chart>` +
    `<c:spPr>${solid(chart.background)}${lineXml(chart.border)}</c:spPr>${textProperties(chart.font)}</c:chartSpace>`
  );
}
