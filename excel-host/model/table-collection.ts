import type { TableModel } from '@report/ooxml/book';
import { formatA1, intersect, sameName, splitSheet } from '../cells/address';
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
    const model = description(name, range);
    sheet.ws.tables.push(model);
    const table = new Table(sheet, model);
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

const description = (name: string, { rect }: Range): TableModel => ({
  name,
  displayName: name,
  tableRef: formatA1(rect),
  autoFilterRef: formatA1(rect),
  headerRow: true,
  totalsRow: false,
  style: { theme: 'TableStyleMedium2', showRowStripes: true },
  columns: [],
  part: null,
});
