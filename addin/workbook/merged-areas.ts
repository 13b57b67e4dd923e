import { isInvalid, isTooMuch } from './errors';

interface Rows {
  readonly first: number;
  readonly count: number;
}

/**
 * A1 addresses of the merged areas of a block, without the name of the sheet. Excel lists at most 512 of them at once:
 * where there are more, halves of the rows are asked about.
 */
export async function mergedAreasOf(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  block: {
    readonly firstRow: number;
    readonly rowCount: number;
    readonly firstColumn: number;
    readonly columnCount: number;
  },
): Promise<string[]> {
  const found = new Set<string>();
  const asked: Rows[] = [{ first: block.firstRow, count: block.rowCount }];
  for (let rows = asked.pop(); rows !== undefined; rows = asked.pop()) {
    const { first, count } = rows;
    const areas = sheet
      .getRangeByIndexes(first, block.firstColumn, count, block.columnCount)
      .getMergedAreasOrNullObject()
      .load({ address: true });
    try {
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one sync unless there are over 512 areas
      await context.sync();
    } catch (error) {
      if (count === 1 || !(isInvalid(error) || isTooMuch(error))) throw error;
      const half = Math.floor(count / 2);
      asked.push({ first, count: half }, { first: first + half, count: count - half });
      continue;
    }
    if (areas.isNullObject) continue;
    for (const address of areas.address.split(',')) found.add(address.slice(address.lastIndexOf('!') + 1).trim());
  }
  return [...found];
}
