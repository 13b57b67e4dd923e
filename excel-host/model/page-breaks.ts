import { HostError } from '../host-error';
import { Range } from './range';
import type { Worksheet } from './worksheet';
import { WorkbookPart, XlCollection } from './xl-object';

/** A page ends above RowIndex (0-based). */
class PageBreak extends WorkbookPart {
  readonly className = 'PageBreak';
  readonly ColumnIndex = 0;

  constructor(
    private readonly sheet: Worksheet,
    readonly RowIndex: number,
  ) {
    super(sheet.wb);
  }
  get _Id(): string {
    return String(this.RowIndex);
  }
  override identity(): Readonly<Record<string, unknown>> {
    return { _Id: this._Id };
  }
  GetCellAfterBreak(): Range {
    return this.sheet.GetCell(this.RowIndex, 0);
  }
  Delete(): void {
    this.sheet.ws.rowBreaks = this.sheet.ws.rowBreaks.filter((row) => row !== this.RowIndex);
  }
}

/** worksheet.horizontalPageBreaks. Vertical breaks are not emulated. */
export class PageBreakCollection extends XlCollection<PageBreak> {
  readonly className = 'PageBreakCollection';

  constructor(private readonly sheet: Worksheet) {
    super(sheet.wb);
  }
  override items(): readonly PageBreak[] {
    return this.sheet.ws.rowBreaks.map((row) => new PageBreak(this.sheet, row));
  }
  override find(id: unknown): PageBreak | undefined {
    return this.items().find((item) => item._Id === String(id));
  }
  /** Before the first row of the range; not possible before the first row of the sheet. */
  Add(range: unknown): PageBreak {
    const row = (range instanceof Range ? range : this.sheet.GetRange(range)).rect.top;
    if (row === 0) throw new HostError('InvalidArgument');
    const others = this.sheet.ws.rowBreaks.filter((one) => one !== row);
    this.sheet.ws.rowBreaks = [...others, row].sort((a, b) => a - b);
    return new PageBreak(this.sheet, row);
  }
  RemovePageBreaks(): void {
    this.sheet.ws.rowBreaks = [];
  }
}
