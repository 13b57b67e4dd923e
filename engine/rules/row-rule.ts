import type { FieldOf, Registers } from '../registers';
import type { RowColumns } from './row-columns';
import type { Rule } from './rule';
import type { Hit, RuleData } from './rule-data';

type RowRule<R extends Registers, K extends keyof R & string> = Omit<Rule, 'find'> & {
  /** Field whose cell is named. */
  readonly at: FieldOf<R[K]>;
  /** null: nothing to check, a register or column it needs is absent. */
  readonly check: (columns: RowColumns<R[K]>, data: RuleData<R>) => ((row: number) => string | null) | null;
};

/** How the rules of an association are written: every register and field is checked against its own. */
export interface RuleKit<R extends Registers> {
  /** A rule about each row of a register: `check` prepares a function that gives the message for a row, or null. */
  readonly rowRule: <K extends keyof R & string>(register: K, rule: RowRule<R, K>) => Rule;
  /** A rule that looks at several registers. */
  readonly rule: (rule: Omit<Rule, 'find'> & { find(data: RuleData<R>): Iterable<Hit> }) => Rule;
}

/** The typed words in which a profile writes its rules. */
export function ruleKit<R extends Registers>(): RuleKit<R> {
  // What a rule is given at run time are the registers of its own profile: only their names are forgotten here.
  const rule: RuleKit<R>['rule'] = (own) => own as unknown as Rule;
  return {
    rule,
    rowRule: (register, { at, check, ...head }) =>
      rule({
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
      }),
  };
}
