import { NotEmulatedError } from '../host-error';
import type { Range } from './range';
import type { Table } from './table';
import { WorkbookPart, XlCollection } from './xl-object';

class TableRow extends WorkbookPart {
  readonly className = 'TableRow';

  constructor(
    private readonly table: Table,
    readonly Index: number,
  ) {
    super(table.wb);
  }
  get Values(): unknown[][] | null {
    return this.GetRange().Values;
  }
  set Values(values: unknown) {
    this.GetRange().Values = values;
  }
  GetRange(): Range {
    return this.table.GetDataBodyRange().GetRow(this.Index);
  }
}

export class TableRowCollection extends XlCollection<TableRow> {
  readonly className = 'TableRowCollection';

  constructor(private readonly table: Table) {
    super(table.wb);
  }
  override items(): readonly TableRow[] {
    const { top, bottom } = this.table.bodyRect;
    return Array.from({ length: Math.max(0, bottom - top + 1) }, (_, index) => new TableRow(this.table, index));
  }
  override find(index: unknown): TableRow | undefined {
    return this.items()[Number(index)];
  }
  /** Only at the end, and only over empty cells: elsewhere Excel shifts cells, which is not emulated. */
  Add(index: unknown, values: unknown): TableRow {
    const body = this.table.bodyRect;
    const atEnd = index === null || index === undefined || index === -1 || index === this.Count;
    if (this.table.ShowTotals || !atEnd) throw new NotEmulatedError('table rows added elsewhere than at the end');
    const width = body.right - body.left + 1;
    const rows: readonly unknown[] = Array.isArray(values) ? values : [new Array<null>(width).fill(null)];
    const top = Math.max(body.top, body.bottom + 1);
    const target = this.table.sheet.rangeAt({ ...body, top, bottom: top + rows.length - 1 });
    if (this.table.sheet.used(true, target.rect)) throw new NotEmulatedError('a table that grows over existing cells');
    target.Values = rows;
    this.table.rect = { ...this.table.rect, bottom: target.rect.bottom };
    return new TableRow(this.table, top - this.table.bodyRect.top);
  }
}
