import { ALL_TABLES } from '../contract';
import type { FactsProfile } from '../facts';
import type { Entry } from './entry';
import type { TableCheck } from './table-check';

/** A service of the association: the order of a profile is the order of its annual report. */
export interface Service {
  readonly key: string;
  /** On the tab of its sheet: at most 20 characters. */
  readonly tab: string;
  /** In full, at the head of its sheet. */
  readonly title: string;
  /** Its tables need no register of its own: they are made of registers the whole association shares. */
  readonly shared?: true;
  /** Heading of the tables before the first chapter: those that no report numbers. */
  readonly firstHeading: string;
  /** Beginning of the numbers of the tables of a chapter, and the heading printed above them. */
  readonly chapters: readonly (readonly [number: string, heading: string])[];
}

/** A report that was printed: which tables it has, and from which year on it is the one to write. */
export interface Edition {
  readonly key: string;
  /** As the pane offers it: «Rapport 2016». */
  readonly label: string;
  /** First report year it is proposed for. */
  readonly firstYear: number;
}

/** Two variables that a person looked at: an identifying one among facts chosen by, or crossed with, a sensitive one. */
export interface ReviewedPair {
  readonly unit: string;
  readonly pair: readonly [string, string];
  readonly reason: string;
}

/** What an association publishes: its services, its reports and their tables. */
export interface CatalogueProfile extends FactsProfile {
  /** Short name of the association, as the build and the command line choose it: letters only. */
  readonly name: string;
  /** In the order of the report. */
  readonly services: readonly Service[];
  /** Oldest first. */
  readonly editions: readonly Edition[];
  /** Edition whose chapters head the tables when all of them are asked. */
  readonly chaptersOf: string;
  /** Every table, in the order of the report. */
  readonly tables: readonly Entry[];
  /** What must hold between tables. Evaluated when every table it names is there: computed, or typed by someone. */
  readonly checks: readonly TableCheck[];
  readonly reviewedPairs: readonly ReviewedPair[];
  /**
   * Words that say «year» in the texts of the profile, each with what stands in its place for another period; longest
   * first. {période}, {Période}, {titre}, {début}, {fin}, {après} and {période précédente} are filled (`saidOf`).
   */
  readonly periodTexts: readonly (readonly [year: string, period: string])[];
}

const entries = new WeakMap<readonly Entry[], ReadonlyMap<string, Entry>>();

/** The table of an id; undefined when the profile has none. */
export function entryOf({ tables }: Pick<CatalogueProfile, 'tables'>, id: string): Entry | undefined {
  const known = entries.get(tables) ?? new Map(tables.map((entry) => [entry.id, entry]));
  entries.set(tables, known);
  return known.get(id);
}

/** Keys of the editions one can ask for: the printed reports, then all the tables together. */
export const editionKeys = ({ editions }: Pick<CatalogueProfile, 'editions'>): readonly string[] => [
  ...editions.map(({ key }) => key),
  ALL_TABLES,
];

/** The edition proposed for a report year: the latest that had begun; the oldest before all of them. */
export function editionFor({ editions }: Pick<CatalogueProfile, 'editions'>, year: number): string {
  const begun = editions.filter(({ firstYear }) => firstYear <= year);
  return (begun.at(-1) ?? editions[0])?.key ?? ALL_TABLES;
}
