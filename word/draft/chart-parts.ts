import { chartXml, type ChartDescription, type ChartFontDescription } from '@report/ooxml/drawing';
import { writeParts } from '../docx';
import { escapeXml, XML_HEAD } from './xml';

/** Figures of a chart, as they stand in the table above it. */
export interface DraftChart {
  readonly title: string;
  readonly kind: 'bar' | 'column';
  readonly valueTitle: string;
  readonly categories: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly number[] }[];
  readonly isPercent: boolean;
}

const FONT: ChartFontDescription = { name: 'Calibri', size: 10, bold: false, italic: false, color: '#262626' };
const FILLS = ['#2F5597', '#A6A6A6', '#8FAADC', '#404040', '#C9C9C9'];
const LINE = { color: '#7F7F7F', weight: 0.75 };
const SHEET = 'Feuil1';
export const MOST_SERIES = FILLS.length;

const letter = (column: number): string => String.fromCharCode(65 + column);

/** The chart part and the workbook with its figures, which Word opens to change them. */
export function chartParts({ title, kind, valueTitle, categories, series, isPercent }: DraftChart): {
  readonly chart: string;
  readonly workbook: Uint8Array;
} {
  const last = categories.length + 1;
  const format = isPercent ? '0" %"' : '#,##0.##';
  const axis = {
    title: null,
    visible: true,
    reversed: false,
    crossedAt: 'automatic',
    ticks: false,
    labels: false,
    gridlines: false,
    minimum: null,
    font: FONT,
    line: null,
  } as const;
  const description: ChartDescription = {
    sheet: SHEET,
    name: title,
    alternative: null,
    kind,
    place: { top: 0, left: 0, bottom: 1, right: 1 },
    title: null,
    legend: series.length > 1 ? { position: 'Top', font: FONT } : null,
    categories: { formula: `${SHEET}!$A$2:$A$${last}`, texts: categories },
    series: series.map(({ name, values }, index) => ({
      name,
      formula: `${SHEET}!$${letter(index + 1)}$2:$${letter(index + 1)}$${last}`,
      values,
      formats: values.map(() => format),
      labels: { texts: values.map(String), font: FONT },
      labelPosition: 'OutsideEnd',
      fill: FILLS[index] ?? '#2F5597',
      line: LINE,
    })),
    categoryAxis: {
      ...axis,
      reversed: kind === 'bar',
      crossedAt: kind === 'bar' ? 'maximum' : 'automatic',
      labels: true,
      line: LINE,
    },
    valueAxis: { ...axis, title: { text: valueTitle, font: FONT }, minimum: 0 },
    gapWidth: 50,
    overlap: 0,
    background: '#FFFFFF',
    border: null,
    font: FONT,
  };
  const external = '<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>';
  return {
    chart: chartXml(description).replace('</c:chartSpace>', external),
    workbook: workbookOf([
      ['', ...series.map(({ name }) => name)],
      ...categories.map((name, row) => [name, ...series.map(({ values }) => values[row] ?? 0)]),
    ]),
  };
}

const EMPTY_ZIP = Uint8Array.from([0x50, 0x4b, 5, 6, ...Array.from({ length: 18 }, () => 0)]);

/** A package of parts, from nothing. */
export const packageOf = (parts: ReadonlyMap<string, Uint8Array>): Uint8Array => writeParts(EMPTY_ZIP, parts);

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SPREADSHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

function workbookOf(rows: readonly (readonly (string | number)[])[]): Uint8Array {
  const cell = (value: string | number, row: number, column: number): string =>
    typeof value === 'number'
      ? `<c r="${letter(column)}${row + 1}"><v>${value}</v></c>`
      : `<c r="${letter(column)}${row + 1}" t="inlineStr"><is><t>${escapeXml(value)}</t></is></c>`;
  const data = rows.map(
    (row, index) => `<row r="${index + 1}">${row.map((value, column) => cell(value, index, column)).join('')}</row>`,
  );
  const parts: [string, string][] = [
    [
      '[Content_Types].xml',
      `<Types xmlns="${TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SHEET_TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SHEET_TYPE}.worksheet+xml"/></Types>`,
    ],
    [
      '_rels/.rels',
      `<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ],
    [
      'xl/workbook.xml',
      `<workbook xmlns="${SPREADSHEET}" xmlns:r="${OFFICE}"><sheets><sheet name="${SHEET}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      `<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ],
    [
      'xl/worksheets/sheet1.xml',
      `<worksheet xmlns="${SPREADSHEET}"><sheetData>${data.join('')}</sheetData></worksheet>`,
    ],
  ];
  return packageOf(new Map(parts.map(([name, xml]) => [name, bytesOf(XML_HEAD + xml)])));
}
