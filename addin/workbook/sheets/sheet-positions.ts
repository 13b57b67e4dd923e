import type { ListedSheet } from './list-sheets';
import type { PlannedSheet } from './plan-names';

/** Where a new sheet goes. */
export interface SheetPosition {
  /** Index of the sheet among the new ones. */
  readonly index: number;
  /** 0-based position among all sheets, the replaced ones still there. */
  readonly position: number;
}

/**
 * Before the sheet it replaces, else after the new sheet that precedes it, else at the end. In ascending order of
 * position: set one after the other, none moves again.
 *
 * @param sheets those of the workbook without the new ones
 */
export function sheetPositions(planned: readonly PlannedSheet[], sheets: readonly ListedSheet[]): SheetPosition[] {
  const order: (string | PlannedSheet)[] = [...sheets].sort((a, b) => a.position - b.position).map(({ id }) => id);
  let before: PlannedSheet | null = null;
  for (const plan of planned) {
    const replaced = plan.replaces === null ? -1 : order.indexOf(plan.replaces.id);
    if (replaced >= 0) order.splice(replaced, 0, plan);
    else if (before !== null) order.splice(order.indexOf(before) + 1, 0, plan);
    else order.push(plan);
    before = plan;
  }
  return planned
    .map((plan, index) => ({ index, position: order.indexOf(plan) }))
    .sort((a, b) => a.position - b.position);
}
