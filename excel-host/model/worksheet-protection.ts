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
  Protect(): void {
    if (this.Protected) throw new HostError('AccessDenied');
    this.sheet.ws.isProtected = true;
  }
  Unprotect(): void {
    this.sheet.ws.isProtected = false;
  }
}
