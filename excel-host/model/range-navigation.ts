import { intersect, MAX_COLUMNS, MAX_ROWS, type Rect } from '../cells/address';
import { HostError } from '../host-error';
import type { Range } from './range';
import { RangeCore } from './range-core';

/** The members that lead from one range to another. A range that would leave the sheet fails with InvalidArgument. */
export abstract class RangeNavigation extends RangeCore {
  private at(top: number, left: number, bottom: number, right: number): Range {
    return this.sheet.rangeAt({ top, left, bottom, right });
  }
  /** May lie outside this range. */
  GetCell(row: number, column: number): Range {
    const { top, left } = this.rect;
    return this.at(top + row, left + column, top + row, left + column);
  }
  GetRow(row: number): Range {
    const { top, left, right } = this.rect;
    return this.at(top + row, left, top + row, right);
  }
  GetColumn(column: number): Range {
    const { top, left, bottom } = this.rect;
    return this.at(top, left + column, bottom, left + column);
  }
  GetLastRow(): Range {
    return this.GetRow(this.RowCount - 1);
  }
  GetLastColumn(): Range {
    return this.GetColumn(this.ColumnCount - 1);
  }
  GetLastCell(): Range {
    const { bottom, right } = this.rect;
    return this.at(bottom, right, bottom, right);
  }
  GetEntireRow(): Range {
    return this.at(this.rect.top, 0, this.rect.bottom, MAX_COLUMNS - 1);
  }
  GetEntireColumn(): Range {
    return this.at(0, this.rect.left, MAX_ROWS - 1, this.rect.right);
  }
  GetOffsetRange(rows: number, columns: number): Range {
    const { top, left, bottom, right } = this.rect;
    return this.at(top + rows, left + columns, bottom + rows, right + columns);
  }
  GetResizedRange(rows: number, columns: number): Range {
    const { top, left, bottom, right } = this.rect;
    return this.at(top, left, bottom + rows, right + columns);
  }
  GetAbsoluteResizedRange(rows: number, columns: number): Range {
    const { top, left } = this.rect;
    return this.at(top, left, top + rows - 1, left + columns - 1);
  }
  GetRowsAbove(count = 1): Range {
    const { top, left, right } = this.rect;
    return count > 0 ? this.at(top - count, left, top - 1, right) : this.at(top, left, top - count - 1, right);
  }
  GetRowsBelow(count = 1): Range {
    const { left, bottom, right } = this.rect;
    return count > 0
      ? this.at(bottom + 1, left, bottom + count, right)
      : this.at(bottom + count + 1, left, bottom, right);
  }
  GetColumnsBefore(count = 1): Range {
    const { top, left, bottom } = this.rect;
    return this.at(top, left - count, bottom, left - 1);
  }
  GetColumnsAfter(count = 1): Range {
    const { top, bottom, right } = this.rect;
    return this.at(top, right + 1, bottom, right + count);
  }
  /** A range given as itself or by its address. */
  private other(range: unknown): RangeCore {
    return range instanceof RangeCore ? range : this.sheet.GetRange(range);
  }
  GetBoundingRect(range: unknown): Range {
    const a = this.rect;
    const b = this.other(range).rect;
    return this.at(
      Math.min(a.top, b.top),
      Math.min(a.left, b.left),
      Math.max(a.bottom, b.bottom),
      Math.max(a.right, b.right),
    );
  }
  GetIntersectionOrNullObject(range: unknown): Range | null {
    const other = this.other(range);
    const shared = other.sheet === this.sheet ? intersect(this.rect, other.rect) : null;
    return shared && this.sheet.rangeAt(shared);
  }
  GetIntersection(range: unknown): Range {
    const shared = this.GetIntersectionOrNullObject(range);
    if (!shared) throw new HostError('ItemNotFound');
    return shared;
  }
  GetUsedRangeOrNullObject(valuesOnly: unknown): Range | null {
    const used = this.sheet.used(valuesOnly === true, this.rect);
    return used && this.sheet.rangeAt(used);
  }
  GetUsedRange(valuesOnly: unknown): Range {
    const used = this.GetUsedRangeOrNullObject(valuesOnly);
    if (!used) throw new HostError('ItemNotFound');
    return used;
  }
  /** Grows while the frame around the block holds a value. */
  GetSurroundingRegion(): Range {
    let block = this.rect;
    for (let grown = this.grow(block); grown; grown = this.grow(block)) block = grown;
    return this.sheet.rangeAt(block);
  }
  private grow(block: Rect): Rect | null {
    const { top, left, bottom, right } = block;
    const sides: readonly [Rect, Rect][] = [
      [
        { top: top - 1, left: left - 1, bottom: top - 1, right: right + 1 },
        { ...block, top: top - 1 },
      ],
      [
        { top: bottom + 1, left: left - 1, bottom: bottom + 1, right: right + 1 },
        { ...block, bottom: bottom + 1 },
      ],
      [
        { top: top - 1, left: left - 1, bottom: bottom + 1, right: left - 1 },
        { ...block, left: left - 1 },
      ],
      [
        { top: top - 1, left: right + 1, bottom: bottom + 1, right: right + 1 },
        { ...block, right: right + 1 },
      ],
    ];
    return sides.find(([frame]) => this.sheet.used(true, frame))?.[1] ?? null;
  }
}
