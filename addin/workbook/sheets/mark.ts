import { MARK_KEY } from '../product-names';

const ROLES = ['staging', 'result', 'superseded', 'journal', 'lists'] as const;

export interface Mark {
  /**
   * staging: being written; result: what the user sees; superseded: the result a run is about to remove; journal: the
   * corrections that were made; lists: those the cells of a register choose from. The last two are never removed.
   */
  readonly role: (typeof ROLES)[number];
  /** Wished name of the sheet, «Sommaire 2016»: the next run with the same one replaces it. */
  readonly key: string;
  /** Name the sheet bears as a result. One that the user renamed is the user's: it is never replaced. */
  readonly name: string;
  /** The run that gave the sheet this role. */
  readonly run: string;
}

/** Queues the mark on a sheet. */
export function setMark(sheet: Excel.Worksheet, mark: Mark): void {
  sheet.customProperties.add(MARK_KEY, JSON.stringify(mark));
}

/** Queues the end of the mark: from then on the sheet is the user's. */
export function clearMark(sheet: Excel.Worksheet): void {
  sheet.customProperties.getItemOrNullObject(MARK_KEY).delete();
}

/** Queues the reading of a sheet's mark. */
export const loadMark = (sheet: Excel.Worksheet): Excel.WorksheetCustomProperty =>
  sheet.customProperties.getItemOrNullObject(MARK_KEY).load({ value: true });

/** The mark once loaded; null for a sheet that is not ours. */
export function readMark(property: Excel.WorksheetCustomProperty): Mark | null {
  if (property.isNullObject) return null;
  try {
    const { role, key, name, run } = JSON.parse(property.value) as Partial<Mark>;
    if (
      role !== undefined &&
      ROLES.includes(role) &&
      typeof key === 'string' &&
      typeof name === 'string' &&
      typeof run === 'string'
    )
      return { role, key, name, run };
  } catch {
    // Not written by us: the sheet is not ours.
  }
  return null;
}
