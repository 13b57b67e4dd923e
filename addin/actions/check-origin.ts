import type { TableCheck } from '@report/engine/catalogue';
import type { Check } from '@report/engine/contract';
import type { Profile } from '@report/engine/profile';
import { checkSides, type CheckTerm, type FigureKey } from '../layout';
import type { Computed, TableName } from './origin-of';
import type { SheetRows } from './rows-by-sheet';
import { unlikeRows } from './unlike-rows';

/** A figure that a check reads, as the user finds it. */
export interface CheckFigure {
  readonly table: TableName;
  /** «dossiers» */
  readonly unit: string;
  readonly line: string;
  readonly column: string | null;
  readonly count: number;
  readonly isBase: boolean;
  readonly key: FigureKey | null;
}

/** The two figures of a check, and the rows that are not counted alike. No value of a row. */
export interface CheckOrigin {
  readonly code: string;
  readonly label: string;
  readonly relation: TableCheck['relation'];
  readonly expected: { readonly figure: number; readonly terms: readonly CheckFigure[] };
  readonly found: { readonly figure: number; readonly terms: readonly CheckFigure[] };
  /**
   * Rows that count for more on one side than on the other; both empty when every row counts alike. Null when the two
   * figures count things that no row has in common: none can be named.
   */
  readonly rows: { readonly expected: readonly SheetRows[]; readonly found: readonly SheetRows[] } | null;
}

/** Explains a check of an answer by the rows behind its two figures; null for a check the catalogue does not declare. */
export function checkOrigin(
  profile: Profile,
  computed: Computed,
  { code, label, expected, found }: Check,
): CheckOrigin | null {
  const sides = checkSides(profile, code, computed.answer.tables);
  if (sides === null) return null;
  return {
    code,
    label,
    relation: sides.relation,
    expected: { figure: expected, terms: sides.expected.map(figureOf) },
    found: { figure: found, terms: sides.found.map(figureOf) },
    rows: unlikeRows(profile, computed, sides),
  };
}

const figureOf = ({
  table: { id, number, title, unit },
  line,
  column,
  count,
  isBase,
  key,
}: CheckTerm): CheckFigure => ({
  table: { id, number, title },
  unit,
  line,
  column,
  count,
  isBase,
  key,
});
