import type { ParseIssue } from '../parse/parse-issue';
import type { Question } from './question';

/** A column of a register over all its sheets and files. */
export const nextDayId = (register: string, field: string): string => JSON.stringify(['nextDay', register, field]);

/** Which day is meant, for each column of dates late in the evening nobody was asked about. */
export const eveningQuestions = (issues: readonly ParseIssue[]): Question[] =>
  issues.flatMap((issue): Question[] => {
    const { kind, register, field, file, sheet } = issue;
    if (kind !== 'eveningTimes' || register === null || field === null) return [];
    return [{ kind: 'nextDay', id: nextDayId(register, field), file, sheet, register, field, cells: issue.cells }];
  });

/** Rows of one sheet that stand on another: the question comes again when they are more, or fewer. */
export const sameRowsId = (register: string, sheet: string, otherSheet: string, rows: number): string =>
  JSON.stringify(['sameRows', register, sheet, otherSheet, rows]);

/** Whether the rows are the same, for each two sheets of which that is not certain. */
export const copyQuestions = (issues: readonly ParseIssue[]): Question[] =>
  issues.flatMap((issue): Question[] => {
    if (issue.kind !== 'copiedRows' || issue.once || issue.register === null) return [];
    const { register, file, sheet, row, rows, otherRow, otherSheet } = issue;
    const id = sameRowsId(register, sheet, otherSheet, rows);
    return [{ kind: 'sameRows', id, file, sheet, register, row, rows, otherRow, otherSheet }];
  });
