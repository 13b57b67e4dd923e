/** Figures of a table by code of the line; in a two-way table, by code of the column inside each line. '' is «Non renseigné». */
export type Figures = Readonly<Record<string, number | Readonly<Record<string, number>>>>;

export interface TargetTable {
  /** Section of the report that prints the table; null when the report does not, and the figures were chosen. */
  readonly section: string | null;
  readonly base: number | Readonly<Record<string, number>> | null;
  readonly figures: Figures;
}

/** An entry of the register «Actions et formations» that a table prints word for word. Dates are ISO days. */
export interface ListedAction {
  readonly title: string;
  readonly category: string;
  readonly services: readonly string[];
  readonly date?: string;
  readonly endDate?: string;
  readonly otherDates?: string;
  /** Year the action belongs to, when there is no date or the date falls in another year. */
  readonly year?: number;
  readonly days?: number;
  readonly audience?: string;
  readonly organiser?: string;
  readonly place?: string;
  readonly participants?: number;
}

/** What the tables computed from a year's registers must give. */
export interface Targets {
  readonly year: number;
  readonly tables: Readonly<Record<string, TargetTable>>;
  readonly actions: readonly ListedAction[];
}

const tableOf = (targets: Targets, table: string): TargetTable => {
  const found = targets.tables[table];
  if (!found) throw new RangeError(`the report of ${targets.year} has no figures for ${table}`);
  return found;
};

/** One figure: a line of a one-way table, or a cell of a two-way table. Throws when there is none. */
export const figure = (targets: Targets, table: string, line: string, column?: string): number => {
  const found = tableOf(targets, table).figures[line];
  const value = typeof found === 'object' && column !== undefined ? found[column] : found;
  if (typeof value !== 'number')
    throw new RangeError(`the report of ${targets.year} has no figure ${line} in ${table}`);
  return value;
};

/** A column of figures by line, the way a deck of cards is made: `quota(targets, 'dialogue-sexe')` = { f: 86, m: 60 }. */
export const quota = (targets: Targets, table: string, column?: string): Readonly<Record<string, number>> =>
  Object.fromEntries(
    Object.keys(tableOf(targets, table).figures).map((line) => [line, figure(targets, table, line, column)]),
  );
