import { sheetInternals } from '../cells/exceljs-internals';
import { HostError } from '../host-error';
import type { Worksheet } from './worksheet';
import { WorkbookPart } from './xl-object';

/** Protection of a sheet, read from the file. Passwords are not checked. */
export class WorksheetProtection extends WorkbookPart {
  readonly className = 'WorksheetProtection';

  constructor(private readonly sheet: Worksheet) {
    super(sheet.wb);
  }
  get Protected(): boolean {
    return this.sheet.isProtected;
  }
  Protect(options?: unknown): void {
    if (this.Protected) throw new HostError('AccessDenied');
    const chosen = typeof options === 'object' && options !== null ? options : {};
    sheetInternals(this.sheet.ws).sheetProtection = { ...chosen, sheet: true };
  }
  Unprotect(): void {
    sheetInternals(this.sheet.ws).sheetProtection = null;
  }
}
