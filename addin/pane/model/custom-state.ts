import type { Period } from '@report/engine/calendar';
import type { Profile } from '@report/engine/profile';
import type { Explained, FigureOrigin } from '../../actions';
import type { CountedItem, CustomItem, FigureAt, SaidItem, WrittenItems } from '../../custom';

/** list: what is kept; item: one of them is composed; origin: what a figure counts. */
export type CustomPage = 'list' | 'item' | 'origin';

/** As in the choices of the report: a year, and its days where they are not all of it. */
interface CustomDays {
  readonly year: number;
  readonly period: Period | null;
}

/** What someone composes. Kept while the pane is open, whatever else is looked at. */
export interface CustomState {
  /** Kept in the workbook; null until that was read. */
  readonly items: readonly CustomItem[] | null;
  /** Days that are counted: those of the report when the part was opened, until others are chosen here. */
  readonly days: CustomDays;
  /** The one that is composed: as it is kept, or not yet. */
  readonly draft: CustomItem | null;
  /** Of the draft; null while it is being counted. */
  readonly counted: CountedItem | null;
  readonly origin: Explained<FigureOrigin> | null;
  /** What was deleted last, and where it stood. */
  readonly removed: { readonly item: CustomItem; readonly at: number } | null;
  /** What just happened, or could not. */
  readonly notice: string | null;
  readonly problem: string | null;
  /** The sheet is being written. */
  readonly writing: boolean;
  /** The service could not compute: it can be done here. */
  readonly mayStayHere: boolean;
  readonly written: WrittenItems | null;
}

/** What the user can do with what is composed. */
export interface CustomWork {
  /** The association, with the names of its populations. */
  readonly profile: Profile;
  /** Reads what the workbook keeps, and counts again what is composed. */
  readonly open: () => void;
  readonly chooseDays: (days: CustomDays) => void;
  readonly begin: (kind: CustomItem['kind']) => void;
  /** Keeps a table and a figure along months, to look at and to change. */
  readonly addExamples: () => void;
  readonly edit: (id: string) => void;
  readonly duplicate: (id: string) => void;
  readonly remove: (id: string) => void;
  /** Puts back what was deleted last, in its place. */
  readonly restore: () => void;
  /** The sentence and the result follow. */
  readonly change: (draft: CustomItem) => void;
  /** Keeps the draft in the workbook, without figures and without dates. */
  readonly keep: () => void;
  readonly explain: (at: FigureAt) => void;
  /** … of the figure that is selected in the written sheet. */
  readonly explainSelected: () => void;
  /** Writes the sheet of all that is kept. */
  readonly write: (how: 'remotely' | 'locally') => void;
  readonly cancel: () => void;
  /** What an item asks, in words, or why it is refused; nothing is counted. */
  readonly saidOf: (item: CustomItem) => SaidItem;
}
