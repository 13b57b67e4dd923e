import { type ColumnSpec, type ParseIssue, columnOf, registerOf, type RegistersProfile } from '../registers';
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
        yield {
          register,
          file,
          sheet,
          row,
          column,
          field: issue.field,
          message: message(issue, columnOfIssue(data.profile, issue)),
        };
      }
    },
  };
}

function columnOfIssue(profile: RegistersProfile, { register, field }: ParseIssue): ColumnSpec | null {
  const spec = register === null ? undefined : registerOf(profile, register);
  return spec === undefined || field === null ? null : (columnOf(spec, field) ?? null);
}
