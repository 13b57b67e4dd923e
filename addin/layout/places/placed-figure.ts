import type { Comparison } from '@report/engine/compare';
import type { StatisticsAnswer } from '@report/engine/contract';

/** A figure of an answer. */
export interface FigureKey {
  /** Id of the table. */
  readonly table: string;
  /** Position among the rows of the table; null: its total. */
  readonly row: number | null;
  /** Position among the columns of the table. */
  readonly column: number;
}

/** A figure where it stands. */
export interface PlacedFigure extends FigureKey {
  /** What is written there: something else means that the sheet was changed since. */
  readonly written: string | number;
  /** The year it is of, where it is not that of the report. */
  readonly year?: number;
}

/** The figures of a sheet by their address: «C12». */
export type FigurePlaces = ReadonlyMap<string, PlacedFigure>;

/** What the comparison sheet was laid out from. */
export interface ComparedAnswers {
  readonly comparison: Comparison;
  /** The answer of the report year, then those of the years before. */
  readonly answers: readonly StatisticsAnswer[];
}
