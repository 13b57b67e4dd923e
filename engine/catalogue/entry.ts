import type { Code } from '../contract';

/** The only filter: the variable’s code is one of these (several answers: one of its codes is). All of them at once. */
export type Where = Readonly<Record<string, readonly Code[]>>;

/** A population: the facts of a unit, of the report year or of the year before, that satisfy `where`. */
export interface Source {
  readonly unit: string;
  readonly year?: 'previous';
  readonly where?: Where;
}

/** What is printed of the facts behind a cell. `divideBy` 40 turns weekly hours into posts. */
export type Measure =
  | { readonly kind: 'count' }
  | { readonly kind: 'sum' | 'mean' | 'min' | 'max'; readonly quantity: string; readonly divideBy?: number };

interface Line {
  readonly code: Code;
  readonly label: string;
  /** «dont …»: comprised in the line before. */
  readonly sub?: true;
}

/** A line (or column) that counts a narrower population, or another one. */
export type CountedItem = Line & {
  readonly measure?: Measure;
} & ({ readonly where: Where } | { readonly from: Source });

/** A line made of other lines: their sum, or the ratio of two of them (one decimal). */
export type DerivedItem = Line &
  ({ readonly sumOf: readonly Code[] } | { readonly ratioOf: readonly [numerator: Code, denominator: Code] });

export type Item = CountedItem | DerivedItem;

/** One line (or column) per code of a variable, in the order of its list. */
export interface VariableAxis {
  readonly kind: 'variable';
  readonly variable: string;
  /** groups: one line per group of the list; groupsAndCodes: each group followed by its codes. Default: codes. */
  readonly lines?: 'codes' | 'groups' | 'groupsAndCodes';
  /** count: largest first, then by label. label: alphabetical. */
  readonly order?: 'template' | 'count' | 'label';
  /** How many first lines of an order by count; the others are added up in one, and follow it as «dont». */
  readonly top?: number;
  /** valid (default): a code valid in the report year is printed even when nothing bears it. */
  readonly zeros?: 'valid' | 'never';
  /** Label of the line of the facts without an answer: always printed. Without it, only where there are some. */
  readonly missing?: string;
  /** Label of a last line that says how many different codes were met: «Nationalités représentées». */
  readonly levels?: string;
  /** Label of the column of totals. */
  readonly total?: string;
  /** Countries by the adjective: «Portugaise», «Portugais». */
  readonly demonym?: 'feminine' | 'masculine';
}

/** Lines (or columns) written one by one. partition: each fact is in exactly one of those that are not `sub`. */
export interface ItemsAxis {
  readonly kind: 'items';
  readonly items: readonly Item[];
  readonly partition?: true;
}

export type Axis = VariableAxis | ItemsAxis;

/**
 * What a share is a share of (label: how the report names it). population: every fact of the table; column: every fact
 * of the column; row: every fact of the line; known: those that have an answer, by column; rows: the sum of the lines;
 * item: one of the lines; none: nothing is shared.
 */
export type Base =
  | { readonly kind: 'population' | 'column' | 'row' | 'known' | 'rows' | 'none'; readonly label: string }
  | { readonly kind: 'item'; readonly item: Code; readonly label: string };

interface Head {
  readonly id: string;
  readonly title: string;
  /** Number in the report of each edition that prints the table. */
  readonly numbers: Readonly<Record<string, string>>;
  readonly service: string;
  /** French plural: «dossiers». */
  readonly unitLabel: string;
  /** Who is counted, in French, for the sheet of definitions. */
  readonly definition: string;
  /** Printed under the table: a break in the series first, then definitions. */
  readonly notes?: readonly string[];
  /** Notes that are printed too when the period is not a whole year. */
  readonly periodNotes?: readonly string[];
  /** Periods in which the table has a meaning, where not in all: of whole years only; inside one calendar year. */
  readonly periods?: 'annee-entiere' | 'une-annee-civile';
}

/**
 * A picture of the table under it: lines across (long labels) or columns upright (ages, durations). One series per
 * column of the table but its totals.
 */
export interface ChartWish {
  readonly kind: 'bar' | 'column';
  /** share: where the columns have bases of their own, so that their heights compare. */
  readonly shows: 'figure' | 'share';
  /** Also beside the years before, by shares. */
  readonly years?: true;
}

/** A table of figures. About ten lines of plain data: the engine never tests its id. */
export interface Statistic extends Head {
  readonly kind: 'statistic';
  readonly source: Source;
  /** Header of the first column. */
  readonly stub: string;
  readonly rows: Axis;
  readonly columns?: Axis;
  /** Default: one count. Several in a one-way table: one column each. */
  readonly measures?: readonly Measure[];
  /** A percentage beside each figure. */
  readonly share?: true;
  readonly base: Base;
  /**
   * Line and column of totals are the facts themselves, counted apart, whatever the lines: several answers add up to
   * more, unknown ones to less. Its base is the number of all its facts. What a user composes.
   */
  readonly margins?: true;
  /** Several answers are possible although no variable of the table says so. */
  readonly multiple?: true;
  /**
   * What the report writes under the table. Figures in braces: {année}, {année+1}, {base}, {total}, {code} and
   * {code.pct} of a line (or of a column: its total), {code.n} facts behind a mean, {lignes} the lines not quoted
   * elsewhere. {code:situation|situations} prints the figure and the noun that agrees with it.
   */
  readonly sentence: string;
  /** Where a reader would rather look than read; most tables have none. */
  readonly chart?: ChartWish;
  /** How {lignes} prints each line: {ligne} ({Ligne}: a proper name, with its capital), {n}, {pct}, and {code} or {code.pct} of a column. */
  readonly line?: string;
}

/** Rows printed as they are, on the computer only: the engine knows how many there are and one total. */
export interface RegisterList extends Head {
  readonly kind: 'list';
  readonly register: string;
  /** Absent: every row of the register. */
  readonly source?: Source;
  readonly fields: readonly string[];
  readonly sort: readonly string[];
  readonly total?: Measure;
}

export type Entry = Statistic | RegisterList;
