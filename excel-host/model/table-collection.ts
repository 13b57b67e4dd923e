import type { Cell, CellValue, TableProperties } from 'exceljs';
import { formatA1, intersect, sameName, splitSheet } from '../cells/address';
import { sheetInternals, type CellStyle } from '../cells/exceljs-internals';
import { HostError, NotEmulatedError } from '../host-error';
import { Range } from './range';
import { Table } from './table';
import type { Workbook } from './workbook';
import type { Worksheet } from './worksheet';
import { XlCollection } from './xl-object';

/** workbook.tables, or worksheet.tables when a sheet is given. */
export class TableCollection extends XlCollection<Table> {
  readonly className = 'TableCollection';

  constructor(
    wb: Workbook,
    private readonly sheet: Worksheet | null,
  ) {
    super(wb);
  }
  override items(): readonly Table[] {
    return this.wb.tables().filter((table) => this.sheet === null || table.sheet === this.sheet);
  }
  override find(key: unknown): Table | undefined {
    return this.items().find((table) => sameName(table.Name, key) || table.Id === key);
  }
  /** Fails with InvalidArgument when the range touches another table; without headers it is not emulated. */
  Add(where: unknown, hasHeaders: unknown): Table {
    const range = where instanceof Range ? where : this.rangeOf(String(where));
    if (hasHeaders !== true) throw new NotEmulatedError('tables.add without headers (Excel shifts cells down)');
    const { sheet, rect } = range;
    if (this.wb.tables().some((table) => table.sheet === sheet && intersect(table.rect, rect))) {
      throw new HostError('InvalidArgument');
    }
    const name = this.freeName();
    restoringCells(range, () => {
      sheet.ws.addTable(description(name, range));
    });
    const entry = sheetInternals(sheet.ws).tables[name];
    if (!entry) throw new HostError('GeneralException');
    const table = new Table(sheet, entry.table);
    table.rect = rect;
    table.syncHeader();
    return table;
  }
  private rangeOf(address: string): Range {
    const { sheet: name } = splitSheet(address);
    const sheet = name === null ? (this.sheet ?? this.wb.active) : this.wb.findSheet(name);
    if (!sheet) throw new HostError('InvalidArgument');
    return sheet.GetRange(address);
  }
  private freeName(): string {
    const { tablePrefix } = this.wb.options;
    let number = 1;
    while (this.wb.tables().some((table) => sameName(table.Name, `${tablePrefix}${number}`))) number++;
    return `${tablePrefix}${number}`;
  }
}

function description(name: string, { rect }: Range): TableProperties {
  const columns = Array.from({ length: rect.right - rect.left + 1 }, (_, index) => ({
    name: `c${index}`,
    filterButton: true,
  }));
  return {
    name,
    displayName: name,
    ref: formatA1({ ...rect, bottom: rect.top, right: rect.left }),
    headerRow: true,
    totalsRow: false,
    style: { theme: 'TableStyleMedium2', showRowStripes: true },
    columns,
    rows: Array.from({ length: rect.bottom - rect.top }, () => columns.map(() => null)),
  };
}

/** ExcelJS overwrites the cells of a table it adds: puts their contents back afterwards. */
function restoringCells(range: Range, action: () => void): void {
  const before: { cell: Cell; value: CellValue; style: CellStyle }[] = [];
  for (const row of range.rows()) {
    for (const column of range.columns()) {
      const cell = range.ws.getCell(row + 1, column + 1);
      before.push({ cell, value: cell.value, style: cell.style });
    }
  }
  action();
  for (const { cell, value, style } of before) {
    cell.value = value;
    cell.style = style;
  }
}
