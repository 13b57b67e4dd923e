import { quoteSheet, sameName } from '../cells/address';
import type { Workbook } from './workbook';

/** 1 to 31 characters, none of \ / ? * [ ] :, no apostrophe at either end, not the reserved «History». */
export const isValidSheetName = (name: unknown): name is string =>
  typeof name === 'string' &&
  name.length >= 1 &&
  name.length <= 31 &&
  !/[\\/?*[\]:]/.test(name) &&
  !/^'|'$/.test(name) &&
  !sameName(name, 'history');

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Replaces the sheet of every reference of a formula: Old!A1 and 'Old'!A1, never inside a text between quotes. */
function renameSheetInFormula(formula: string, before: string, after: string): string {
  const text = formula.toLowerCase();
  // Most formulas do not mention the sheet, and a pattern takes time to make.
  if (!text.includes(before.toLowerCase()) && !text.includes(before.replace(/'/g, "''").toLowerCase())) return formula;
  const quoted = `'${escape(before.replace(/'/g, "''"))}'!`;
  const bare = `(?<![\\p{L}\\p{N}_.'])${escape(before)}!`;
  const pattern = new RegExp(`"(?:[^"]|"")*"|${quoted}|${bare}`, 'giu');
  return formula.replace(pattern, (match) => (match.startsWith('"') ? match : `${quoteSheet(after)}!`));
}

/** What Excel does to the rest of the workbook when a sheet is renamed. */
export function renameInFormulas(wb: Workbook, before: string, after: string): void {
  for (const name of wb.names) name.formula = renameSheetInFormula(name.formula, before, after);
  for (const sheet of wb.sheets())
    for (const row of sheet.ws.rows())
      for (const cell of row.cells()) {
        if (cell.formula === null) continue;
        const formula = renameSheetInFormula(cell.formula, before, after);
        if (formula !== cell.formula) cell.reword(formula);
      }
}
