/** Rows asked about at once: their answer stays far below 5 MB. */
const ROWS_PER_READ = 20_000;

/**
 * Rows (0-based in the sheet) hidden by a filter or by hand. One sync when none or all of them are, else one more per
 * 20 000 rows.
 */
export async function hiddenRowsOf(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  firstRow: number,
  rowCount: number,
): Promise<number[]> {
  const whole = sheet.getRangeByIndexes(firstRow, 0, rowCount, 1).load({ rowHidden: true });
  await context.sync();
  // Excel answers null when some of the rows are hidden and others are not, whatever the types say.
  const answer = whole.rowHidden as boolean | null;
  if (answer !== null) return answer ? Array.from({ length: rowCount }, (_, row) => firstRow + row) : [];
  const hidden: number[] = [];
  for (let first = firstRow; first < firstRow + rowCount; first += ROWS_PER_READ) {
    const count = Math.min(ROWS_PER_READ, firstRow + rowCount - first);
    const rows = sheet.getRangeByIndexes(first, 0, count, 1).getRowProperties({ rowHidden: true });
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one sync per 20 000 rows
    await context.sync();
    rows.value.forEach(({ rowHidden }, row) => {
      if (rowHidden === true) hidden.push(first + row);
    });
  }
  return hidden;
}
