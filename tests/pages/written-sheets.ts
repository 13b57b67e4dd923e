import type { Cell } from '@report/ooxml/book';
import { strFromU8, unzipSync } from 'fflate';
import { ExcelHost, readText } from '@report/excel-host';
import { chartsInFile } from '../fixtures/charts-in-file';

export interface WrittenRow {
  /** Points. */
  readonly height: number;
  /** What is printed in it, cell after cell. */
  readonly texts: readonly string[];
  /** Name of a table, of a chapter, of a column: never the last thing of a page. */
  readonly isHeading: boolean;
}

export interface WrittenSheet {
  readonly name: string;
  readonly rows: readonly WrittenRow[];
  /** 0-based rows before which a page ends. */
  readonly breaks: readonly number[];
  /** 0-based rows of each named table, header and last line included. */
  readonly tables: readonly { readonly name: string; readonly first: number; readonly last: number }[];
  /** 0-based row each chart covers. */
  readonly charts: readonly { readonly row: number; readonly title: string }[];
}

/** The sheets of a written workbook as a printer should show them. Columns right of the printed ones are left out. */
export async function writtenSheets(file: Uint8Array): Promise<WrittenSheet[]> {
  const { workbook } = await ExcelHost.open(file);
  const parts = new Map(Object.entries(unzipSync(file)).map(([path, part]) => [path, strFromU8(part)]));
  const charts = chartsInFile(parts);
  const names = Array.from(
    (parts.get('xl/workbook.xml') ?? '').matchAll(
      /<definedName name="([^"]+)"[^>]*>'([^<]+)'!\$([A-Z]+)\$(\d+)(?::\$([A-Z]+)\$(\d+))?</g,
    ),
    ([, name = '', sheet = '', , from = '', column = '', to = from]) => ({ name, sheet, column, from, to }),
  );
  return workbook.sheets().map((sheet) => {
    const { ws, Name: name } = sheet;
    const own = names.filter((one) => one.sheet === name);
    const area = own.find((one) => one.name === '_xlnm.Print_Area');
    const last = area === undefined ? 0 : columnNumber(area.column);
    const rows = Array.from({ length: Number(area?.to ?? 0) }, (_, index): WrittenRow => {
      const row = ws.findRow(index + 1);
      const cells = Array.from({ length: last }, (__, column) => row?.find(column + 1)).filter(
        (cell): cell is Cell => cell !== undefined && !cell.isCovered,
      );
      const printed = cells.flatMap((cell) => {
        const text = readText(cell, workbook.quietCells);
        return text === '' ? [] : [text];
      });
      const first = row?.find(1);
      const isHeader = first?.style.border?.top?.style === 'medium';
      const isTitle = first?.style.font?.bold === true && (first.style.font.size ?? 0) >= 11;
      return { height: row?.height ?? 15, texts: printed, isHeading: printed.length > 0 && (isHeader || isTitle) };
    });
    const xml = parts.get(ws.source?.path ?? '') ?? '';
    return {
      name,
      rows,
      breaks: Array.from(xml.matchAll(/<brk id="(\d+)"/g), ([, id]) => Number(id)),
      tables: own
        .filter((one) => !one.name.startsWith('_xlnm.') && !one.name.includes('_phrase'))
        .map((one) => ({ name: one.name, first: Number(one.from) - 1, last: Number(one.to) - 1 })),
      charts: (charts[name] ?? []).map(({ place, xml: chart }) => ({
        row: Number(/<xdr:row>(\d+)<\/xdr:row>/.exec(place)?.[1]),
        title: /<a:t>([^<]*)<\/a:t>/.exec(chart)?.[1] ?? '',
      })),
    };
  });
}

const columnNumber = (letters: string): number =>
  Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
