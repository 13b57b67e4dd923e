/**
 * What the add-in writes into workbooks to find its own again. These are names of the product, the same for every
 * association that uses it: they are read and written for ever, because workbooks hold them already.
 */

/** Keys of the settings of a workbook. */
export const ANSWERS_KEY = 'alupse.answers';
export const EXCEPTIONS_KEY = 'alupse.exceptions';
export const CHOICES_KEY = 'alupse.choices';
export const COMPUTE_KEY = 'alupse.compute';
export const CHECK_KEY = 'alupse.check';
export const REPORT_KEY = 'alupse.report';
/** Before the first day of the period that was frozen. */
export const EDITION_KEY = 'alupse.edition.';
export const ROWS_KEY = 'alupse.rows.';
export const CUSTOM_KEY = 'alupse.custom';
export const RUN_KEY = 'alupse.run';

/** Key of the custom property by which a sheet is known as ours, whatever its name. */
export const MARK_KEY = 'alupse';

/**
 * A formula that is always true and bears our name: by it a mark is known as ours wherever Excel has carried it since
 * (rows sorted, inserted, copied to another sheet), and no list of them has to be kept.
 */
export const MARK_FORMULA = '=LEN("alupse")=6';
export const isMarkFormula = (formula: unknown): boolean => typeof formula === 'string' && formula.includes('"alupse"');

/** Name of a sheet while it is being written. */
export const provisionalName = (run: string, index: number): string => `~alupse-${run}-${index}`;

/** Name in the workbook of the cells that a code list is chosen from. */
export const listName = (list: string): string => `alupse_${list}`;

/** Hidden name in the workbook of a place that links of a run lead to. */
export const linkName = (sheet: string, cell: string): string =>
  `alupse_lien_${sheet}_${cell}`.replaceAll(/[^\p{L}\p{N}_]/gu, '_');

/** Where the browser of a computer keeps how far the user was in the pane. */
export const VIEWS_KEY = 'alupse.views';
/** … and what its workbooks were like at the last visit. */
export const VISITS_KEY = 'alupse.visits';
/** … and that the product was introduced. */
export const TOUR_KEY = 'alupse.tour';
