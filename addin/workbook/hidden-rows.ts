/**
 * Rows (0-based in the sheet) hidden by a filter or by hand. Asks Excel about halves of halves: one sync when nothing
 * is hidden, at most one per power of two of the number of rows.
 */
export async function hiddenRowsOf(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  firstRow: number,
  rowCount: number,
): Promise<number[]> {
  const hidden: number[] = [];
  let asked: readonly (readonly [first: number, count: number])[] = [[firstRow, rowCount]];
  while (asked.length > 0) {
    const ranges = asked.map(([first, count]) => sheet.getRangeByIndexes(first, 0, count, 1).load({ rowHidden: true }));
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one sync per halving, not per row
    await context.sync();
    asked = asked.flatMap(([first, count], index) => {
      // Excel answers null when some of the rows are hidden and others are not.
      const answer = ranges[index]?.rowHidden as boolean | null | undefined;
      if (answer === true) for (let row = first; row < first + count; row += 1) hidden.push(row);
      if (answer !== null || count === 1) return [];
      const half = Math.floor(count / 2);
      return [[first, half] as const, [first + half, count - half] as const];
    });
  }
  return hidden.sort((a, b) => a - b);
}
