import { DAYS_1904, toSerial } from '../cells/read-cell';
import type { Workbook } from './workbook';
import { WorkbookPart } from './xl-object';

class FunctionResult extends WorkbookPart {
  readonly className = 'FunctionResult';
  readonly Error = '';

  constructor(
    wb: Workbook,
    readonly Value: number,
  ) {
    super(wb);
  }
}

/** workbook.functions. Only DATE, which tells the two date systems apart: DATE(2000,1,1) is 36526, or 35064 from 1904. */
export class Functions extends WorkbookPart {
  readonly className = 'Functions';

  Date(year: number, month: number, day: number): FunctionResult {
    const serial = toSerial(new Date(Date.UTC(year, month - 1, day)), false);
    return new FunctionResult(this.wb, serial - (this.wb.date1904 ? DAYS_1904 : 0));
  }
}
