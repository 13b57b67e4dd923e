import { HostError } from '../host-error';
import type { Workbook } from './workbook';
import { WorkbookPart } from './xl-object';

/** application.createWorkbook(base64): a workbook that waits to be opened in a window of its own. */
export class WorkbookCreated extends WorkbookPart {
  readonly className = 'WorkbookCreated';
  constructor(
    wb: Workbook,
    readonly Id: string,
    private readonly bytes: Uint8Array,
  ) {
    super(wb);
  }
  Open(): void {
    if (this.wb.options.refusesNewWorkbook) throw new HostError('GeneralException');
    this.wb.opened.push(this.bytes);
  }
}

/** The bytes of a base64 text; InvalidArgument for what is no zip, as Excel answers. */
export function workbookBytes(base64: string): Uint8Array {
  const text = decoded(base64);
  if (text?.startsWith('PK') !== true) throw new HostError('InvalidArgument');
  return Uint8Array.from(text, (sign) => sign.charCodeAt(0));
}

function decoded(base64: string): string | null {
  try {
    return atob(base64);
  } catch {
    return null;
  }
}
