import { isInvalid, isTooMuch } from '../session/errors';
import type { CellBlock } from './read-cells';

/** Part of the rows of a block: both in rows of the sheet. */
interface Rows {
  readonly block: CellBlock;
  readonly first: number;
  readonly count: number;
}

/**
 * A1 addresses of the merged areas of each block, without the name of the sheet. One sync for all blocks. Excel lists at
 * most 512 areas at once and refuses more: then each block is asked about alone, and halves of its rows where it must be.
 */
export async function mergedAreasOf(context: Excel.RequestContext, blocks: readonly CellBlock[]): Promise<string[][]> {
  const whole = blocks.map((block): Rows => ({ block, first: block.firstRow, count: block.rowCount }));
  const together = await listed(context, whole);
  if (together !== null) return together;
  const found: string[][] = [];
  for (const rows of whole) found.push(await ofOne(context, rows));
  return found;
}

async function ofOne(context: Excel.RequestContext, whole: Rows): Promise<string[]> {
  const found = new Set<string>();
  const asked = [whole];
  for (let rows = asked.pop(); rows !== undefined; rows = asked.pop()) {
    const areas = await listed(context, [rows]);
    const { block, first, count } = rows;
    const half = Math.floor(count / 2);
    if (areas === null) asked.push({ block, first, count: half }, { block, first: first + half, count: count - half });
    // An area over both halves is listed in each.
    for (const address of areas?.flat() ?? []) found.add(address);
  }
  return [...found];
}

/** Null when there are more areas than Excel lists at once and less can be asked for. */
async function listed(context: Excel.RequestContext, asked: readonly Rows[]): Promise<string[][] | null> {
  const areas = asked.map(({ block: { sheet, firstColumn, columnCount }, first, count }) =>
    sheet
      .getRangeByIndexes(first, firstColumn, count, columnCount)
      .getMergedAreasOrNullObject()
      .load({ address: true }),
  );
  try {
    await context.sync();
  } catch (error) {
    if ((asked.length === 1 && asked[0]?.count === 1) || !(isInvalid(error) || isTooMuch(error))) throw error;
    return null;
  }
  return areas.map((area) =>
    area.isNullObject
      ? []
      : area.address.split(',').map((address) => address.slice(address.lastIndexOf('!') + 1).trim()),
  );
}
