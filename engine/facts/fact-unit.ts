import type { Code } from '../contract';

/**
 * How close a variable comes to a person: none; identifying (narrows down who: age, sex, region); sensitive (says
 * something about the violence, health or justice of whoever is found).
 */
export type Sensitivity = 'none' | 'identifying' | 'sensitive';

interface Described {
  /** French, for the pane and the notes of the tables. */
  readonly label: string;
  /** «register.field» of every column it is computed from. */
  readonly derivedFrom: readonly `${string}.${string}`[];
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

/** A number of a fact that can be added up. Integers: hundredths where scale is 100. */
export type Quantity = Described & { readonly scale: 1 | 100 };

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
