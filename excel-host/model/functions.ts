import { serialOfIsoDate } from '@report/ooxml/spreadsheet';
import type { Workbook } from './workbook';
import { WorkbookPart } from './xl-object';

class FunctionResult extends WorkbookPart {
  readonly className = 'FunctionResult';
  readonly Error = '';

  constructor(
    wb: Workbook,
    readonly Value: number | null,
  ) {
    super(wb);
  }
}

/** workbook.functions. Only DATE, which tells the two date systems apart: DATE(2000,1,1) is 36526, or 35064 from 1904. */
export class Functions extends WorkbookPart {
  readonly className = 'Functions';

  Date(year: number, month: number, day: number): FunctionResult {
    if (this.wb.options.silentFunctions) return new FunctionResult(this.wb, null);
    const iso = new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
    return new FunctionResult(this.wb, serialOfIsoDate(iso, this.wb.date1904) ?? 0);
  }
}
