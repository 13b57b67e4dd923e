import { serialDay } from '@report/engine/calendar';
import type { CellValue } from '@report/engine/registers';
import type { RegisterKey } from '../../../fixtures/alupse';
import type { Row } from '../../../fixtures/register-sheet';

export type Rows = Partial<Record<RegisterKey, readonly Row[]>>;
/** Cells of the last row of a register, or a change of its whole sheet (header first). */
export type Change = Row | ((values: CellValue[][]) => void);

/** A workbook that must be flagged at one cell, and a near-identical one that must not. */
export interface RuleCase {
  readonly rule: string;
  readonly because: string;
  /** Register whose sheet differs between the two. */
  readonly in: RegisterKey;
  readonly wrong: Change;
  readonly right: Change;
  /** Cell that is flagged: «M2» of that register, or «dialogueCases!A2» of another. */
  readonly at: string;
  /** Further findings of the wrong workbook, as «R05 dialogueCases!A2»; of both workbooks. */
  readonly also?: readonly string[];
  readonly beside?: readonly string[];
  /** Rows that stand in place of the coherent ones, in both. */
  readonly rows?: Rows;
  readonly year?: number;
}

/** «29.02.2016» as a day number. */
export const d = (text: string): number => {
  const [day = 0, month = 0, year = 0] = text.split('.').map(Number);
  return serialDay(year, month, day);
};
