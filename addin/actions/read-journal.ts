import { type ExcelRunner, readChanges } from '../workbook';
import type { JournalEntry } from './types';

/**
 * The corrections that were made in the open workbook, the latest first. Changes nothing.
 *
 * @throws AppError what Excel refused
 */
export async function readJournal(runner: ExcelRunner): Promise<JournalEntry[]> {
  const lines = await readChanges(runner);
  return lines
    .map(({ line, stands }): JournalEntry => ({
      id: line.id,
      at: line.at,
      rule: line.rule,
      sheet: line.sheet,
      address: line.address,
      column: line.column,
      before: line.shown?.before ?? null,
      after: line.shown?.after ?? null,
      state: line.state === 'takenBack' ? 'takenBack' : stands ? 'done' : 'changedSince',
    }))
    .reverse();
}
