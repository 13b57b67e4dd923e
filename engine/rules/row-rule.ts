import type { RegisterKey } from '../registers';
import type { RowColumns } from './row-columns';
import type { Rule } from './rule';
import type { RuleData } from './rule-data';

/** A rule about each row of a register: `check` prepares a function that gives the message for a row, or null. */
export function rowRule(
  register: RegisterKey,
  rule: Omit<Rule, 'find'> & {
    /** Field whose cell is named. */
    readonly at: string;
    /** null: nothing to check, a register or column it needs is absent. */
    readonly check: (columns: RowColumns, data: RuleData) => ((row: number) => string | null) | null;
  },
): Rule {
  const { at, check, ...head } = rule;
  return {
    ...head,
    *find(data) {
      const columns = data.columns(register);
      const messageOf = columns && check(columns, data);
      if (!messageOf) return;
      for (let row = 0; row < columns.count; row++) {
        const message = messageOf(row);
        if (message !== null) yield data.hit(register, row, at, message);
      }
    },
  };
}
