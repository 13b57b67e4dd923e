import type { Code } from '../contract';

/**
 * How close a variable comes to a person: none; identifying (narrows down who: age, sex, region); sensitive (says
 * something about the violence, health or justice of whoever is found).
 */
export type Sensitivity = 'none' | 'identifying' | 'sensitive';

/** «register.field» */
export type ColumnPath = `${string}.${string}`;

/** The register and the field of a column: neither holds a dot. */
export const columnParts = (path: ColumnPath) => path.split('.') as [register: string, field: string];

interface Described {
  /** French, for the pane and the notes of the tables. */
  readonly label: string;
  /** «register.field» of every column it is computed from. */
  readonly derivedFrom: readonly ColumnPath[];
  /** French: how it is computed. */
  readonly rule: string;
}

/** A coded property of a fact, that facts can be counted by. Its codes: `levelsOf`. `List`, `Bands`: keys of the profile. */
export type Variable<List extends string = string, Bands extends string = string> = Described & {
  readonly sensitivity: Sensitivity;
} &
  /** `ended`: the code that says a follow-up came to its end in the year. */
  (
    | { readonly kind: 'code'; readonly vocabulary: List; readonly ended?: string }
    /** Several answers: a fact counts once in each. */
    | { readonly kind: 'codes'; readonly vocabulary: List }
    /** A number put into the bands of a list: an unknown number is '', a number in no band is '?'. */
    | { readonly kind: 'band'; readonly bands: Bands }
    /**
     * Codes 'yes' and 'no'. blank 'no': whatever is not a yes is a no (an empty cell, a cell that cannot be read), so
     * that no row falls between the two. blank 'missing': empty is '', unreadable is '?'.
     */
    | { readonly kind: 'boolean'; readonly blank: 'no' | 'missing' }
  );

/** A number of a fact that can be added up. Integers: hundredths where scale is 100. Its sensitivity: none, unless said. */
export type Quantity = Described & { readonly scale: 1 | 100; readonly sensitivity?: Sensitivity };

/** A named part of the facts of a unit: those that bear one of the codes of each variable it names. */
export interface Population {
  /** French plural: «Nouveaux dossiers». */
  readonly label: string;
  readonly where: Readonly<Record<string, readonly Code[]>>;
}

/** What is counted, and what is known of each. */
export interface FactUnit<List extends string = string, Bands extends string = string> {
  /** French, singular. */
  readonly label: string;
  /** French: which rows give a fact. */
  readonly oneFactPer: string;
  /**
   * Registers it is derived from. Without the first there is no fact. Without another, its variables are '' or no and
   * its quantities unknown or 0: which tables can then be computed is the catalogue's to decide.
   */
  readonly registers: readonly [string, ...string[]];
  /** Columns that decide which rows give a fact, beside the identifiers of the registers. Without one of them nobody knows. */
  readonly rowsFrom: readonly ColumnPath[];
  /**
   * By variable and code: the columns that decide which facts bear the code, where they are fewer than all of
   * `rowsFrom`. Who counts only such codes needs no more: a file opened in the year is new whenever it was closed.
   */
  readonly codesFrom?: Readonly<Record<string, Readonly<Record<string, readonly ColumnPath[]>>>>;
  /**
   * Columns that are looked at only where another one is empty: the date of a row that does not state its year. They are
   * not needed while the other is filled in everywhere.
   */
  readonly onlyWithout?: Readonly<Record<ColumnPath, ColumnPath>>;
  /**
   * By variable and code: the columns that say nothing of the facts that bear the code. Who asks for mothers alone needs
   * no column of the fathers.
   */
  readonly without?: Readonly<Record<string, Readonly<Record<string, readonly ColumnPath[]>>>>;
  /** What can be counted of it, the first proposed first: parts of its facts that a report names. */
  readonly populations: Readonly<Record<string, Population>>;
  readonly variables: Readonly<Record<string, Variable<List, Bands>>>;
  readonly quantities: Readonly<Record<string, Quantity>>;
}

/** Units by key. */
export type Units = Readonly<Record<string, FactUnit>>;
export type VariableOf<U extends FactUnit> = keyof U['variables'] & string;
export type QuantityOf<U extends FactUnit> = keyof U['quantities'] & string;

/** Rule of a variable that repeats the code of a cell. */
export const LISTED = 'code de la liste ; vide = non renseigné ; autre texte = hors liste';
export const SEVERAL_LISTED = 'tous les codes de la cellule';
