import type { ColumnSpec, ParseIssue } from '../registers';
import { REGISTERS } from '../registers';
import type { Rule } from './rule';

/** A rule about what the reading met: it only says it in words. `column` is the column of the field, if any. */
export function issueRule<K extends ParseIssue['kind']>(
  kind: K,
  rule: Omit<Rule, 'find'> & {
    readonly message: (issue: Extract<ParseIssue, { readonly kind: K }>, column: ColumnSpec | null) => string;
  },
): Rule {
  const { message, ...head } = rule;
  return {
    ...head,
    *find(data) {
      for (const issue of data.issuesOf(kind)) {
        const { register, file, sheet, row, column } = issue;
        yield { register, file, sheet, row, column, message: message(issue, columnOf(issue)) };
      }
    },
  };
}

function columnOf({ register, field }: ParseIssue): ColumnSpec | null {
  if (register === null || field === null) return null;
  return COLUMNS.get(register)?.get(field) ?? null;
}

const COLUMNS: ReadonlyMap<string, ReadonlyMap<string, ColumnSpec>> = new Map(
  Object.values(REGISTERS).map(({ key, columns }) => [key, new Map(columns.map((column) => [column.key, column]))]),
);
