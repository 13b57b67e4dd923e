import type { ListedSheet } from './list-sheets';
import type { PlannedSheet } from './plan-names';

/**
 * Where each new sheet goes: before the one it replaces, else after the new sheet that precedes it, else at the end.
 * 0-based positions among all sheets, the replaced ones still there; to be set in ascending order.
 *
 * @param sheets those of the workbook before the new ones were added, in order
 */
export function placesOf(
  planned: readonly PlannedSheet[],
  sheets: readonly ListedSheet[],
): { readonly plan: PlannedSheet; readonly position: number }[] {
  const order: (ListedSheet | PlannedSheet)[] = [...sheets].sort((a, b) => a.position - b.position);
  let before: PlannedSheet | null = null;
  for (const plan of planned) {
    const replaced = plan.replaces === null ? -1 : order.indexOf(plan.replaces);
    if (replaced >= 0) order.splice(replaced, 0, plan);
    else if (before !== null) order.splice(order.indexOf(before) + 1, 0, plan);
    else order.push(plan);
    before = plan;
  }
  return planned.map((plan) => ({ plan, position: order.indexOf(plan) })).sort((a, b) => a.position - b.position);
}
