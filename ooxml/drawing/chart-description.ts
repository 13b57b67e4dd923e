/** A font with what the chart says for all of its texts where nothing else is said. */
export interface ChartFontDescription {
  readonly name: string;
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** #RRGGBB */
  readonly color: string;
}

export interface ChartTextDescription {
  readonly text: string;
  readonly font: ChartFontDescription;
}

/** A line around or along something; null: none is drawn. */
export type ChartLineDescription = { readonly color: string; readonly weight: number } | null;

export interface ChartSeriesDescription {
  readonly name: string;
  /** 'Sommaire 2016'!$B$5:$B$12 */
  readonly formula: string;
  /** As Excel draws them: a text is 0. */
  readonly values: readonly number[];
  readonly formats: readonly string[];
  /** What the labels beside the bars say: the text of the cells; null without labels. */
  readonly labels: { readonly texts: readonly string[]; readonly font: ChartFontDescription } | null;
  readonly labelPosition: string;
  readonly fill: string;
  readonly line: ChartLineDescription;
  /** What marks each point of a line; absent elsewhere. */
  readonly marker?: 'Circle' | 'Square' | 'Triangle';
}

export interface ChartAxisDescription {
  readonly title: ChartTextDescription | null;
  readonly visible: boolean;
  readonly reversed: boolean;
  /** Where the other axis meets it. */
  readonly crossedAt: 'automatic' | 'maximum' | 'minimum';
  readonly ticks: boolean;
  readonly labels: boolean;
  readonly gridlines: boolean;
  readonly minimum: number | null;
  readonly font: ChartFontDescription;
  readonly line: ChartLineDescription;
}

/** A chart as it is seen, texts and figures of its cells included: a page can draw it, a file can hold it. */
export interface ChartDescription {
  readonly sheet: string;
  readonly name: string;
  /** What it says, for who cannot see it; null when nothing is said. */
  readonly alternative: string | null;
  readonly kind: 'bar' | 'column' | 'line';
  /** The cells it covers, 0-based, last row and column included. */
  readonly place: { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number };
  readonly title: ChartTextDescription | null;
  readonly legend: {
    readonly position: 'Right' | 'Left' | 'Top' | 'Bottom';
    readonly font: ChartFontDescription;
  } | null;
  readonly categories: { readonly formula: string; readonly texts: readonly string[] } | null;
  readonly series: readonly ChartSeriesDescription[];
  readonly categoryAxis: ChartAxisDescription;
  readonly valueAxis: ChartAxisDescription;
  /** Hundredths of a bar: white between two lines; how far the bars of one line cover each other. */
  readonly gapWidth: number;
  readonly overlap: number;
  readonly background: string;
  readonly border: ChartLineDescription;
  readonly font: ChartFontDescription;
}
