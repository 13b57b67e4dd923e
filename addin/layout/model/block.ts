import type { ChartModel, SheetRow } from './sheet-model';

/** Rows that belong together: a table with its title, notes and sentence, or a list. */
export interface SheetBlock {
  /** Under which key other sheets link to it (the id of its table). */
  readonly key: string | null;
  readonly rows: readonly SheetRow[];
  /** 0-based row of the block that a link leads to. */
  readonly anchor: number;
  /** Names of places: 0-based rows and last column of the block. */
  readonly names: readonly PlaceName[];
  readonly charts: readonly BlockChart[];
  /** Rows at the beginning and at the end that no page may tear off: title, header and first line; last line, notes. */
  readonly head: number;
  readonly tail: number;
  /** 0-based rows that begin lines kept together where a list goes over to the next page; [] when each stands alone. */
  readonly groups: readonly number[];
  /** A list that is longer than a page goes over to the next from where it begins; such a table begins a new one. */
  readonly breakable: boolean;
}

interface PlaceName {
  readonly name: string;
  readonly first: number;
  readonly last: number;
  readonly lastColumn: number;
}

/** A chart whose rows are those of the block. */
export interface BlockChart extends Pick<
  ChartModel,
  'name' | 'kind' | 'title' | 'alternative' | 'categoryTitle' | 'valueTitle' | 'labelled'
> {
  /** 0-based rows of the lines it shows; their labels stand in the first column. */
  readonly first: number;
  readonly last: number;
  readonly series: readonly { readonly name: string; readonly column: number }[];
  /** 0-based row that is kept free for it. */
  readonly row: number;
}
