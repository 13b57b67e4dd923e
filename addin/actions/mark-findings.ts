import type { Finding } from '@report/engine/contract';
import { type ExcelRunner, markCells, unmarkCells } from '../workbook';

/**
 * Marks the cells of the findings in the sheets of the open workbook, instead of the marks there were: a dashed line
 * around an error, a dotted one around the others. Colours, lines and letters of the user are not changed.
 *
 * @throws AppError SHEET_PROTECTED: nothing was marked; or what Excel refused
 */
export const markFindings = (runner: ExcelRunner, findings: readonly Finding[]): Promise<void> =>
  markCells(
    runner,
    findings
      .filter(({ file, address }) => file === null && address !== '')
      .map(({ sheet, address, severity }) => ({ sheet, address, strong: severity === 'error' })),
  );

/**
 * Removes every mark without a trace, also those that were sorted or copied with their cells.
 *
 * @throws AppError SHEET_PROTECTED: nothing was removed; or what Excel refused
 */
export const unmarkFindings = (runner: ExcelRunner): Promise<void> => unmarkCells(runner);
