import type { Finding } from '../contract';
import type { RegistersRead } from '../registers';
import { addressOf, atOnce, type Steps } from '../registers';
import { inOrderOfCells } from './in-order-of-cells';
import { RuleData } from './rule-data';
import { RULES } from '@report/profiles/alupse/rules';
import { typeset } from './wording';

/**
 * Every fault the rules find in the registers, in the order of the sheets, then of the rows and columns.
 * `year`: the report's, up to which dates are plausible in any case.
 * `tablesOf`: ids of the tables made from a register, for the faults that touch all of them.
 */
export const findFindings = (
  read: RegistersRead,
  year?: number,
  tablesOf: (register: string) => readonly string[] = () => [],
): Finding[] => atOnce(findFindingsInSteps(read, year, tablesOf));

/** The same, a rule at a time. */
export function* findFindingsInSteps(
  read: RegistersRead,
  year?: number,
  tablesOf: (register: string) => readonly string[] = () => [],
): Steps<Finding[]> {
  const data = new RuleData(read, year ?? null);
  const found: Finding[] = [];
  const places = { sheets: new Array<number>(), rows: new Array<number>(), columns: new Array<number>() };
  // Asked once for each register: there may be thousands of findings.
  const tablesByRegister = new Map<string, readonly string[]>();
  const tablesWith = (register: string): readonly string[] => {
    const tables = tablesByRegister.get(register) ?? tablesOf(register);
    tablesByRegister.set(register, tables);
    return tables;
  };
  const positionOf = sheetPositions(read);
  // Thousands of cells have the same fault: its words are set once.
  const typesetMessages = new Map<string, string>();
  const typesetOnce = (message: string): string => {
    const known = typesetMessages.get(message) ?? typeset(message);
    typesetMessages.set(message, known);
    return known;
  };
  for (const rule of RULES) {
    for (const { register, file, sheet, row, column, message } of rule.find(data)) {
      const tables = rule.tables === 'register' ? (register === null ? [] : tablesWith(register)) : rule.tables;
      found.push({
        rule: rule.id,
        severity: rule.severity,
        register,
        file,
        sheet,
        address: addressOf(row, column),
        message: typesetOnce(message),
        tables,
      });
      places.sheets.push(positionOf(file, sheet));
      places.rows.push(row);
      places.columns.push(column);
    }
    yield;
  }
  return inOrderOfCells(found, places);
}

/** Position of a sheet among those that were recognised; sheets that were not come last. */
function sheetPositions({ recognised }: RegistersRead): (file: string | null, sheet: string) => number {
  const files = new Map<string | null, Map<string, number>>();
  recognised.forEach(({ file, sheet }, position) => {
    const sheets = files.get(file) ?? new Map<string, number>();
    files.set(file, sheets.set(sheet, sheets.get(sheet) ?? position));
  });
  return (file, sheet) => files.get(file)?.get(sheet) ?? recognised.length;
}
