import type { Finding } from '../contract';
import type { RegistersRead } from '../registers';
import { addressOf } from '../registers';
import { RuleData } from './rule-data';
import { RULES } from './rules';
import { typeset } from './wording';

/**
 * Every fault the rules find in the registers, in the order of the sheets, then of the rows and columns.
 * `year`: the report's, up to which dates are plausible in any case.
 * `tablesOf`: ids of the tables made from a register, for the faults that touch all of them.
 */
export function findFindings(
  read: RegistersRead,
  year?: number,
  tablesOf: (register: string) => readonly string[] = () => [],
): Finding[] {
  const data = new RuleData(read, year ?? null);
  const found: { readonly finding: Finding; readonly row: number; readonly column: number; readonly sheet: number }[] =
    [];
  // Asked once for each register: there may be thousands of findings.
  const tablesByRegister = new Map<string, readonly string[]>();
  const tablesWith = (register: string): readonly string[] => {
    const tables = tablesByRegister.get(register) ?? tablesOf(register);
    tablesByRegister.set(register, tables);
    return tables;
  };
  const sheets = new Map<string, number>();
  for (const { file, sheet } of read.recognised)
    sheets.set(sheetKey(file, sheet), sheets.get(sheetKey(file, sheet)) ?? sheets.size);
  for (const rule of RULES) {
    for (const { register, file, sheet, row, column, message } of rule.find(data)) {
      const tables = rule.tables === 'register' ? (register === null ? [] : tablesWith(register)) : rule.tables;
      const address = addressOf(row, column);
      const finding = {
        rule: rule.id,
        severity: rule.severity,
        register,
        file,
        sheet,
        address,
        message: typeset(message),
        tables,
      };
      found.push({ finding, row, column, sheet: sheets.get(sheetKey(file, sheet)) ?? sheets.size });
    }
  }
  return found
    .sort((one, other) => one.sheet - other.sheet || one.row - other.row || one.column - other.column)
    .map(({ finding }) => finding);
}

/** The name of a sheet holds no slash. */
const sheetKey = (file: string | null, sheet: string): string => `${file ?? ''}/${sheet}`;
