import { MAX_COLUMNS, MAX_ROWS } from '../cells/address';
import { HostError } from '../host-error';
import { Range } from './range';
import type { Worksheet } from './worksheet';
import { WorkbookPart } from './xl-object';

const PANES = ['state', 'xSplit', 'ySplit', 'topLeftCell', 'activePane'];

export class WorksheetFreezePanes extends WorkbookPart {
  readonly className = 'WorksheetFreezePanes';

  constructor(private readonly sheet: Worksheet) {
    super(sheet.wb);
  }
  private freeze(rows: number, columns: number): void {
    const frozen = { state: 'frozen', ySplit: rows, xSplit: columns } as const;
    const state = rows + columns > 0 ? frozen : ({ state: 'normal' } as const);
    const kept = Object.entries(this.sheet.view).filter(([name]) => !PANES.includes(name));
    this.sheet.ws.view = { ...Object.fromEntries(kept), ...state };
    if (this.wb.options.freezeActivates) this.wb.active = this.sheet;
  }
  FreezeRows(count = 1): void {
    this.freeze(count, 0);
  }
  FreezeColumns(count = 1): void {
    this.freeze(0, count);
  }
  /** The rows and columns of the range, which starts at A1. */
  FreezeAt(range: unknown): void {
    const { bottom, right } = (range instanceof Range ? range : this.sheet.GetRange(range)).rect;
    this.freeze(bottom + 1, right + 1);
  }
  Unfreeze(): void {
    this.freeze(0, 0);
  }
  GetLocationOrNullObject(): Range | null {
    const { view } = this.sheet;
    if (view.state !== 'frozen') return null;
    return this.sheet.GetRangeByIndexes(0, 0, view.ySplit || MAX_ROWS, view.xSplit || MAX_COLUMNS);
  }
  GetLocation(): Range {
    const location = this.GetLocationOrNullObject();
    if (!location) throw new HostError('ItemNotFound');
    return location;
  }
}
