/** Key of the custom property by which a sheet is known as ours, whatever its name. */
const MARK_KEY = 'alupse';

/** staging: being written; result: what a person sees; superseded: the result a run is about to remove. */
export interface Mark {
  readonly role: 'staging' | 'result' | 'superseded';
  /** Wished name of the sheet, «Dialogue 2016»: the next run with the same one replaces it. */
  readonly key: string;
  /** Name the sheet bears as a result. One that a person renamed is hers: it is never replaced. */
  readonly name: string;
  /** The run that gave the sheet this role. */
  readonly run: string;
}

/** Queues the mark on a sheet. */
export function setMark(sheet: Excel.Worksheet, mark: Mark): void {
  sheet.customProperties.add(MARK_KEY, JSON.stringify(mark));
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
      (role === 'staging' || role === 'result' || role === 'superseded') &&
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
