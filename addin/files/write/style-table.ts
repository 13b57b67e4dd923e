import { BASE_STYLE, type BorderStyle, type CellStyle, FONT, styleOf } from '../../layout';
import { XML_HEAD, xmlText } from '@report/ooxml/drawing';

/** Formats below are Excel's own. */
const FIRST_OWN_FORMAT = 164;
const FORMATS: Readonly<Record<string, number>> = { General: 0, '@': 49 };

/** A file counts the widths of its columns in digits of this font: 7 pixels each, as in any workbook made by Excel. */
const NORMAL_FONT = `<font><sz val="11"/><name val="${FONT}"/><family val="2"/></font>`;

/** The styles of Excel that a heading bears; their numbers follow that of «Normal». */
const HEADINGS = (['sheetTitle', 'section', 'title'] as const).map((role) => styleOf({ column: 0, value: '', role }));
const FIRST_HEADING_ID = 16;

/** The looks of a workbook, each written once. */
export class StyleTable {
  private readonly fonts = new Map<string, number>();
  private readonly borders = new Map<string, number>();
  private readonly formats = new Map<string, number>();
  private readonly looks = new Map<string, number>();

  constructor() {
    indexIn(this.fonts, NORMAL_FONT);
    this.indexOf(BASE_STYLE);
    for (const style of HEADINGS) indexIn(this.fonts, fontXml(style));
  }

  /** Index by which a cell names its look. The first is that of cells without a role. */
  indexOf(style: CellStyle): number {
    const font = indexIn(this.fonts, fontXml(style));
    const border = indexIn(this.borders, borderXml(style));
    const format = FORMATS[style.numberFormat] ?? FIRST_OWN_FORMAT + indexIn(this.formats, style.numberFormat);
    const vertical = style.vertical.toLowerCase();
    const alignment = `<alignment horizontal="${style.horizontal.toLowerCase()}" vertical="${vertical}"${style.wrap ? ' wrapText="1"' : ''}${style.indent > 0 ? ` indent="${style.indent}"` : ''}/>`;
    return indexIn(
      this.looks,
      `<xf numFmtId="${format}" fontId="${font}" fillId="0" borderId="${border}" xfId="${style.heading ?? 0}" applyNumberFormat="1" applyFont="1" applyBorder="1" applyAlignment="1">${alignment}</xf>`,
    );
  }

  xml(): string {
    const formats = [...this.formats].map(
      ([code, index]) => `<numFmt numFmtId="${FIRST_OWN_FORMAT + index}" formatCode="${xmlText(code)}"/>`,
    );
    return (
      `${XML_HEAD}<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">` +
      (formats.length > 0 ? list('numFmts', formats) : '') +
      list('fonts', [...this.fonts.keys()]) +
      list(
        'fills',
        ['none', 'gray125'].map((pattern) => `<fill><patternFill patternType="${pattern}"/></fill>`),
      ) +
      list('borders', [...this.borders.keys()]) +
      list('cellStyleXfs', [
        '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>',
        ...HEADINGS.map(
          (style) => `<xf numFmtId="0" fontId="${indexIn(this.fonts, fontXml(style))}" fillId="0" borderId="0"/>`,
        ),
      ]) +
      list('cellXfs', [...this.looks.keys()]) +
      list('cellStyles', [
        '<cellStyle name="Normal" xfId="0" builtinId="0"/>',
        ...HEADINGS.map(
          (_, index) =>
            `<cellStyle name="Heading ${index + 1}" xfId="${index + 1}" builtinId="${FIRST_HEADING_ID + index}"/>`,
        ),
      ]) +
      '</styleSheet>'
    );
  }
}

const list = (name: string, items: readonly string[]): string =>
  `<${name} count="${items.length}">${items.join('')}</${name}>`;

function indexIn(table: Map<string, number>, text: string): number {
  const index = table.get(text) ?? table.size;
  table.set(text, index);
  return index;
}

const rgb = (color: string): string => `FF${color.slice(1)}`;

const fontXml = ({ bold, italic, underline, fontSize, color }: CellStyle): string =>
  `<font>${bold ? '<b/>' : ''}${italic ? '<i/>' : ''}${underline ? '<u/>' : ''}<sz val="${fontSize}"/><color rgb="${rgb(color)}"/><name val="${FONT}"/><family val="2"/></font>`;

const sideXml = (side: 'top' | 'bottom', style: BorderStyle | null): string =>
  style === null
    ? `<${side}/>`
    : `<${side} style="${style.weight === 'Hairline' ? 'hair' : style.weight.toLowerCase()}"><color rgb="${rgb(style.color)}"/></${side}>`;

const borderXml = ({ top, bottom }: CellStyle): string =>
  `<border><left/><right/>${sideXml('top', top)}${sideXml('bottom', bottom)}<diagonal/></border>`;
