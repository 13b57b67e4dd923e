import { keep, loadKept } from './kept-by-workbook';
import type { KeptView } from './pane';
import { TOUR_KEY, VIEWS_KEY } from './workbook/product-names';

/** Workbooks whose view is kept. */
const MOST = 20;

/** Where the user was in the pane, in the workbook known by these letters; null when it is not known here. The caller checks its shape. */
export const loadView = (workbook: string): unknown => loadKept(VIEWS_KEY, workbook);

/** Keeps it on this computer: the step, the filter, the groups that are open, the scroll. Nothing of the registers. */
export function saveView(workbook: string, { step, filter, scroll }: KeptView): void {
  keep(VIEWS_KEY, workbook, { step, ...filter, scroll }, MOST);
}

/** Whether this computer never saw the pane. */
export const TOUR = {
  due: (): boolean => {
    try {
      return localStorage.getItem(TOUR_KEY) === null;
    } catch {
      // What cannot be kept would be told at every opening.
      return false;
    }
  },
  seen: (): void => {
    try {
      localStorage.setItem(TOUR_KEY, 'vue');
    } catch {
      // It is told again.
    }
  },
};
