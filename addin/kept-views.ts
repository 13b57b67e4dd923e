import type { KeptView } from './pane';
import { TOUR_KEY, VIEWS_KEY } from './workbook/product-names';

/** Workbooks whose view is kept; the one that was left longest ago goes first. */
const MOST = 20;

/** Where the user was in the pane, in the workbook known by these letters; null when it is not known here. The caller checks its shape. */
export const loadView = (workbook: string): unknown => all().find(([id]) => id === workbook)?.[1] ?? null;

/** Keeps it on this computer: the step, the filter, the groups that are open, the scroll. Nothing of the registers. */
export function saveView(workbook: string, { step, filter, scroll }: KeptView): void {
  const view = { step, ...filter, scroll };
  const others = all().filter(([id]) => id !== workbook);
  try {
    localStorage.setItem(VIEWS_KEY, JSON.stringify([[workbook, view], ...others].slice(0, MOST)));
  } catch {
    // Forbidden or full: the pane opens at its beginning next time.
  }
}

function all(): readonly (readonly [id: string, view: unknown])[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(VIEWS_KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isEntry) : [];
  } catch {
    return [];
  }
}

const isEntry = (entry: unknown): entry is readonly [string, unknown] =>
  Array.isArray(entry) && typeof entry[0] === 'string';

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
