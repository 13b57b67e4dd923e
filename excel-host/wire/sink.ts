import type { Workbook } from '../model/workbook';
import { WorkbookPart } from '../model/xl-object';

/** Swallows the Microsoft services the client library pings on its own (for example AddinInternalService). */
export class Sink extends WorkbookPart {
  constructor(
    wb: Workbook,
    readonly className: string,
  ) {
    super(wb);
  }
}
