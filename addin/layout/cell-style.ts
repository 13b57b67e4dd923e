/** A line along one side of a cell. */
export interface BorderStyle {
  readonly weight: 'Hairline' | 'Thin' | 'Medium';
  readonly color: string;
}

/** Everything the writer sets on a cell. Built from its role by the style sheet; plain data, no Excel. */
export interface CellStyle {
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly color: string;
  readonly horizontal: 'Left' | 'Right';
  readonly vertical: 'Top' | 'Center' | 'Bottom';
  readonly wrap: boolean;
  readonly indent: number;
  readonly top: BorderStyle | null;
  readonly bottom: BorderStyle | null;
  /** Excel number format; '@' keeps a text a text («1-4», «=1+1»). */
  readonly numberFormat: string;
}
