import type { ExcelRunner } from './excel-runner';
import { runExcel } from './run-excel';

interface ActiveCell {
  readonly sheet: string;
  /** «C12» */
  readonly address: string;
  readonly value: unknown;
}

/** The active cell; of a larger selection, the one it began with. */
export function readActiveCell(runner: ExcelRunner): Promise<ActiveCell> {
  return runExcel(runner, 'read', async (context) => {
    const cell = context.workbook.getActiveCell().load({ address: true, values: true, worksheet: { name: true } });
    await context.sync();
    const address = cell.address.slice(cell.address.lastIndexOf('!') + 1);
    return { sheet: cell.worksheet.name, address, value: cell.values[0]?.[0] as unknown };
  });
}
