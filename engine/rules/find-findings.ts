import type { Finding } from '../contract';
import { type RegistersRead, addressOf, atOnce, type Steps } from '../registers';
import { inOrderOfCells } from './in-order-of-cells';
import { RuleData, type TablesOf } from './rule-data';
import type { RulesProfile } from './rules-profile';
import { typeset } from '../text';

/**
 * Every fault the rules find in the registers, in the order of the sheets, then of the rows and columns.
 * `year`: the report's, up to which dates are plausible in any case.
 * `tablesOf`: ids of the tables made from a register, or from one column of it; without it nobody knows which there are, and a
 * column is as grave as one that a table reads.
 */
export const findFindings = (
  profile: RulesProfile,
  read: RegistersRead,
  year?: number,
  tablesOf?: TablesOf,
): Finding[] => atOnce(findFindingsInSteps(profile, read, year, tablesOf));

/** The same, a rule at a time. `data`: what the rules look at, where somebody else looks at it too. */
export function* findFindingsInSteps(
  profile: RulesProfile,
  read: RegistersRead,
  year?: number,
  tablesOf?: TablesOf,
  data = new RuleData(profile, read, year ?? null, tablesOf),
): Steps<Finding[]> {
  const found: Finding[] = [];
  const places = { sheets: new Array<number>(), rows: new Array<number>(), columns: new Array<number>() };
  // Asked once for each column: there may be thousands of findings.
  const known = new Map<string, readonly string[]>();
  const tablesWith = (register: string, field: string | null): readonly string[] => {
    const key = `${register}.${field ?? ''}`;
    const tables = known.get(key) ?? tablesOf?.(register, field) ?? [];
    known.set(key, tables);
    return tables;
  };
  const positionOf = sheetPositions(read);
  // Thousands of cells have the same fault: its words are set once.
  const typesetMessages = new Map<string, string>();
  const typesetOnce = (message: string): string => {
    const set = typesetMessages.get(message) ?? typeset(message);
    typesetMessages.set(message, set);
    return set;
  };
  for (const rule of profile.rules) {
    for (const { register, file, sheet, row, column, field, message } of rule.find(data)) {
      const tables =
        typeof rule.tables !== 'string'
          ? rule.tables
          : register === null
            ? []
            : tablesWith(register, rule.tables === 'column' ? (field ?? null) : null);
      found.push({
        rule: rule.id,
        severity: (tablesOf && tables.length === 0 && rule.uncounted) || rule.severity,
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
