import { type FieldOf, isInBlock, type Registers } from '../registers';
import type { RowColumns } from './row-columns';
import type { Rule } from './rule';
import type { Hit, Lack, RuleData } from './rule-data';

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
    rowRule: (register, { at, check, ...head }) => {
      // Asked for twice: by the rule itself, and by who says which rules could run.
      const prepare = (data: RuleData<R>) =>
        data.once(own, () => {
          const columns = data.columns(register);
          return columns && { columns, ...data.traced(() => check(columns, data)) };
        });
      const own: Omit<Rule, 'find' | 'lacks'> & ThisRule<R> = {
        ...head,
        *find(data) {
          const found = prepare(data);
          const messageOf = found?.prepared;
          if (!found || !messageOf) return;
          const skipped = rowsLacking(register, found.lacking);
          for (let row = 0; row < found.columns.count; row++) {
            if (skipped(row)) continue;
            const message = messageOf(row);
            if (message !== null) yield data.hit(register, row, at, message);
          }
        },
        lacks: (data) => prepare(data)?.lacking ?? null,
      };
      return own as unknown as Rule;
    },
  };
}

interface ThisRule<R extends Registers> {
  find(data: RuleData<R>): Iterable<Hit>;
  lacks(data: RuleData<R>): readonly Lack[] | null;
}

/**
 * Rows a rule can say nothing of: those of a sheet without a column it asks for, all of them where no sheet has it or it
 * stands in another register. What an empty cell means would be said of cells that are not there.
 */
function rowsLacking(register: string, lacking: readonly Lack[]): (row: number) => boolean {
  if (lacking.some((lack) => lack.register !== register || lack.blocks === null)) return () => true;
  const blocks = lacking.flatMap((lack) => lack.blocks ?? []);
  return (row) => blocks.some((block) => isInBlock(block, row));
}
