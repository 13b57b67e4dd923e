import { sameName } from '../cells/address';
import type { Range } from './range';
import type { Table } from './table';
import { WorkbookPart, XlCollection } from './xl-object';

class TableColumn extends WorkbookPart {
  readonly className = 'TableColumn';
  readonly Id: number;

  constructor(
    private readonly table: Table,
    readonly Index: number,
  ) {
    super(table.wb);
    this.Id = Index + 1;
  }
  override identity(): Readonly<Record<string, unknown>> {
    return { Id: this.Id };
  }
  get Name(): string {
    return this.table.model.columns[this.Index]?.name ?? '';
  }
  set Name(value: unknown) {
    this.GetHeaderRowRange().Values = value;
    this.table.syncHeader();
  }
  get Values(): unknown[][] | null {
    return this.GetRange().Values;
  }
  GetRange(): Range {
    return this.table.GetRange().GetColumn(this.Index);
  }
  GetHeaderRowRange(): Range {
    return this.table.GetHeaderRowRange().GetColumn(this.Index);
  }
  GetDataBodyRange(): Range {
    return this.table.GetDataBodyRange().GetColumn(this.Index);
  }
}

export class TableColumnCollection extends XlCollection<TableColumn> {
  readonly className = 'TableColumnCollection';

  constructor(private readonly table: Table) {
    super(table.wb);
  }
  override items(): readonly TableColumn[] {
    return this.table.model.columns.map((_, index) => new TableColumn(this.table, index));
  }
  /** By id (a number) or by name. */
  override find(key: unknown): TableColumn | undefined {
    return this.items().find((column) => (typeof key === 'number' ? column.Id === key : sameName(column.Name, key)));
  }
}
