import { AppError, type AppErrorCode } from '@report/engine/contract';
import { appErrorOf } from '../session/errors';

/** What has nothing to do with the new workbook. */
const STILL: ReadonlySet<AppErrorCode> = new Set(['CELL_EDITING', 'SESSION_EXPIRED']);

/** Characters given at once to String.fromCharCode. */
const STEP = 0x8000;

/**
 * Opens a file as a new workbook, not saved anywhere, in a window of its own. The open workbook is not touched.
 *
 * @param createWorkbook Excel.createWorkbook
 * @throws AppError NEW_WORKBOOK_REFUSED when Excel refuses it (a browser that forbids new windows)
 */
export async function openNewWorkbook(
  createWorkbook: (base64: string) => Promise<void>,
  file: Uint8Array,
): Promise<void> {
  let text = '';
  for (let at = 0; at < file.length; at += STEP) text += String.fromCharCode(...file.subarray(at, at + STEP));
  try {
    await createWorkbook(btoa(text));
  } catch (error) {
    const known = appErrorOf(error, 'read');
    // Popups forbidden, a policy of the computer, the web's own failures: whatever the code, it is the new window that is refused.
    throw known === null || STILL.has(known.code) ? (known ?? error) : new AppError('NEW_WORKBOOK_REFUSED');
  }
}
