import { toHex, toArgb } from '../cells/colour';
import { toBoolean, toChoice, toNumber, toText } from './argument';
import type { ChartPart, PartSpec, Setting } from './chart-part';

const flag = (initial: boolean): Setting => [initial, toBoolean];
const words: Setting = [null, toText];
const colour = (value: unknown): string => toHex(toArgb(value), '');
const between = (initial: number | null, min: number, max: number): Setting => [
  initial,
  (value) => toNumber(value, min, max),
];
const oneOf = (initial: string | null, ...choices: readonly string[]): Setting => [
  initial,
  (value) => toChoice(Object.fromEntries(choices.map((choice) => [choice, choice])), value),
];

const FONT: PartSpec = {
  className: 'ChartFont',
  settings: {
    Name: words,
    Size: between(null, 1, 409),
    Bold: [null, toBoolean],
    Italic: [null, toBoolean],
    Color: [null, colour],
  },
};
/** Its colour is set by a call alone, and cannot be read. */
const FILL: PartSpec = {
  className: 'ChartFill',
  calls: {
    SetSolidColor: (fill: ChartPart, [value]) => {
      fill.writeMember('_Color', value);
    },
  },
  settings: { _Color: [null, colour] },
};
const edge = (className: string): PartSpec => ({
  className,
  settings: {
    Color: [null, colour],
    Weight: between(null, 0, 1584),
    LineStyle: oneOf('Automatic', 'Automatic', 'Continuous', 'None'),
  },
});
const fontOf = (className: string): PartSpec => ({ className, parts: { Font: FONT } });

const axis = (): PartSpec => ({
  className: 'ChartAxis',
  settings: {
    Minimum: between(null, -1e300, 1e300),
    Visible: flag(true),
    ReversePlotOrder: flag(false),
    Position: oneOf('Automatic', 'Automatic', 'Maximum', 'Minimum'),
    MajorTickMark: oneOf('Outside', 'Outside', 'None'),
    TickLabelPosition: oneOf('NextToAxis', 'NextToAxis', 'None'),
  },
  parts: {
    Title: {
      className: 'ChartAxisTitle',
      settings: { Text: words, Visible: flag(false) },
      parts: { Format: fontOf('ChartAxisTitleFormat') },
    },
    MajorGridlines: { className: 'ChartGridlines', settings: { Visible: flag(false) } },
    Format: { className: 'ChartAxisFormat', parts: { Font: FONT, Line: edge('ChartLineFormat') } },
  },
});

/** A clustered chart but for its series: what a person sees of it beside the bars. */
export const CHART_PARTS: Readonly<Record<string, PartSpec>> = {
  Title: {
    className: 'ChartTitle',
    settings: { Text: words, Visible: flag(true) },
    parts: { Format: fontOf('ChartTitleFormat') },
  },
  Legend: {
    className: 'ChartLegend',
    settings: { Visible: flag(true), Position: oneOf('Right', 'Right', 'Left', 'Top', 'Bottom') },
    parts: { Format: fontOf('ChartLegendFormat') },
  },
  Axes: {
    className: 'ChartAxes',
    parts: { CategoryAxis: axis(), ValueAxis: axis() },
  },
  Format: {
    className: 'ChartAreaFormat',
    parts: { Fill: FILL, Border: edge('ChartBorder'), Font: FONT },
  },
};

export const SERIES_SETTINGS: Readonly<Record<string, Setting>> = {
  Name: words,
  HasDataLabels: flag(false),
  GapWidth: between(null, 0, 500),
  Overlap: between(null, -100, 100),
  Smooth: flag(false),
  MarkerStyle: oneOf('Automatic', 'Automatic', 'Circle', 'Square', 'Triangle', 'None'),
  MarkerSize: between(null, 2, 72),
  MarkerBackgroundColor: [null, colour],
  MarkerForegroundColor: [null, colour],
};

export const SERIES_PARTS: Readonly<Record<string, PartSpec>> = {
  Format: { className: 'ChartSeriesFormat', parts: { Fill: FILL, Line: edge('ChartLineFormat') } },
  DataLabels: {
    className: 'ChartDataLabels',
    settings: {
      ShowValue: flag(true),
      Position: oneOf('OutsideEnd', 'OutsideEnd', 'InsideEnd', 'InsideBase', 'Center', 'Top'),
    },
    parts: { Format: fontOf('ChartDataLabelFormat') },
  },
};
