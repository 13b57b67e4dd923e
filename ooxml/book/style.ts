/** A colour as the file says it: by itself, by its place in the theme, or in the old palette. */
export interface Color {
  readonly argb?: string;
  readonly theme?: number;
  readonly tint?: number;
  readonly indexed?: number;
}

export interface Font {
  readonly name?: string;
  /** Points. */
  readonly size?: number;
  readonly family?: number;
  readonly charset?: number;
  readonly scheme?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strike?: boolean;
  /** true is single. */
  readonly underline?: boolean | string;
  readonly vertAlign?: string;
  readonly color?: Color;
}

export type Fill =
  | { readonly type: 'pattern'; readonly pattern: string; readonly fgColor?: Color; readonly bgColor?: Color }
  /** Kept as the XML of the file. */
  | { readonly type: 'gradient'; readonly xml: string };

export interface Border {
  readonly style?: string;
  readonly color?: Color;
}

export interface Borders {
  readonly left?: Border;
  readonly right?: Border;
  readonly top?: Border;
  readonly bottom?: Border;
  readonly diagonal?: Border & { readonly up?: boolean; readonly down?: boolean };
}

export interface Alignment {
  readonly horizontal?: string;
  /** «middle» for what the file calls «center». */
  readonly vertical?: string;
  readonly wrapText?: boolean;
  readonly shrinkToFit?: boolean;
  readonly indent?: number;
  /** Degrees from -90 to 90; 255 for letters below one another. */
  readonly textRotation?: number;
  readonly readingOrder?: number;
}

/** How a cell looks. What is not there is as nobody chose it. */
export interface CellStyle {
  readonly numFmt?: string;
  readonly font?: Font;
  readonly fill?: Fill;
  readonly border?: Borders;
  readonly alignment?: Alignment;
  readonly protection?: { readonly locked?: boolean; readonly hidden?: boolean };
  /** Number of the named style it is based on. */
  readonly xfId?: number;
}
