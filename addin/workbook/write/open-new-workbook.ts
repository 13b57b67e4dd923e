import { appErrorOf } from '../session/errors';

/** Characters given at once to String.fromCharCode. */
const STEP = 0x8000;

/**
 * Opens a file as a new workbook, not saved anywhere, in a window of its own. The open workbook is not touched.
 *
 * @param createWorkbook Excel.createWorkbook
 * @throws AppError when Excel refuses it (a browser that forbids new windows)
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
    throw appErrorOf(error, 'read') ?? error;
  }
}
