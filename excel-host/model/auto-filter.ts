import { parseA1, type Rect } from '../cells/address';
import { HostError } from '../host-error';
import type { Range } from './range';
import type { Worksheet } from './worksheet';
import { WorkbookPart } from './xl-object';

/** The filter buttons of a sheet or of a table. Criteria are not modelled: rows they hide are known as hidden rows. */
export class AutoFilter extends WorkbookPart {
  readonly className = 'AutoFilter';

  constructor(
    private readonly sheet: Worksheet,
    private readonly where: () => Rect | null,
    private readonly remove: () => void,
  ) {
    super(sheet.wb);
  }
  get Enabled(): boolean {
    return this.where() !== null;
  }
  /** Whether at least one row under the header is hidden. */
  get IsDataFiltered(): boolean {
    const rect = this.where();
    if (!rect) return false;
    for (let row = rect.top + 1; row <= rect.bottom; row++) {
      if (this.sheet.ws.findRow(row + 1)?.hidden === true) return true;
    }
    return false;
  }
  GetRangeOrNullObject(): Range | null {
    const rect = this.where();
    return rect && this.sheet.rangeAt(rect);
  }
  GetRange(): Range {
    const range = this.GetRangeOrNullObject();
    if (!range) throw new HostError('ItemNotFound');
    return range;
  }
  /** Shows the hidden rows again and removes the buttons. */
  Remove(): void {
    const rect = this.where();
    for (let row = rect?.top ?? 0; row <= (rect?.bottom ?? -1); row++) {
      const known = this.sheet.ws.findRow(row + 1);
      if (known) known.hidden = false;
    }
    this.remove();
  }
}

export const sheetAutoFilter = (sheet: Worksheet): AutoFilter =>
  new AutoFilter(
    sheet,
    () => {
      return parseA1(sheet.ws.autoFilter ?? '');
    },
    () => {
      sheet.ws.autoFilter = undefined;
    },
  );
