import { intersect, type Rect } from '../cells/address';

const areaOf = ({ top, left, bottom, right }: Rect): number => (bottom - top + 1) * (right - left + 1);

/** Cells of a sheet that one formula fills; it stands in the first of them, the others read as plain values. */
export class Spills {
  private rects: readonly Rect[] = [];

  add(rect: Rect): void {
    this.rects = [...this.rects, rect];
  }
  /** Whether cells belong to such a formula; null when some do and others do not. */
  has(rect: Rect): boolean | null {
    const covered = this.rects.reduce((sum, spill) => {
      const part = intersect(spill, rect);
      return part === null ? sum : sum + areaOf(part);
    }, 0);
    return covered === 0 ? false : covered === areaOf(rect) ? true : null;
  }
  /** What is written into its cells ends a formula: those that are ended. */
  endedBy(rect: Rect): readonly Rect[] {
    const ended = this.rects.filter((spill) => intersect(spill, rect));
    this.rects = this.rects.filter((spill) => !ended.includes(spill));
    return ended;
  }
}
