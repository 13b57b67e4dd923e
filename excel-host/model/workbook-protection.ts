import { HostError } from '../host-error';
import { WorkbookPart } from './xl-object';

/** Protection of the structure of the workbook: no sheet can be added, removed, renamed, moved or hidden. */
export class WorkbookProtection extends WorkbookPart {
  readonly className = 'WorkbookProtection';

  get Protected(): boolean {
    return this.wb.structureProtected;
  }
  Protect(): void {
    if (this.Protected) throw new HostError('AccessDenied');
    this.wb.structureProtected = true;
  }
  /** Passwords are not checked. */
  Unprotect(): void {
    this.wb.structureProtected = false;
  }
}
