import type { Code } from '../contract';

/** Codes that are printed together. others: every code that no group of the level names. */
export interface PublishedGroup {
  readonly code: Code;
  readonly label: string;
  readonly codes: readonly Code[] | 'others';
}

/** Fixed groupings of a list, finest first, each coarser than the one before: chosen once, never by the figures. */
export interface Hierarchy {
  /** What the list is of: «Nationalité». */
  readonly label: string;
  /** False: proposed by us, to be confirmed by the association. */
  readonly confirmed: boolean;
  readonly levels: readonly (readonly PublishedGroup[])[];
}

/** What an association decides of the figures it lets out: data of its profile, read by people. */
export interface DisclosurePolicy {
  /** Written under what is published: a change of groupings is a new one. */
  readonly version: string;
  /** Smallest printed count of persons, files, families or requests, but 0. */
  readonly threshold: number;
  /** The same where a sensitive variable meets an identifying one. */
  readonly sensitiveThreshold: number;
  /** Units that are no persons and stand for none: acts, trips, meetings, posts. */
  readonly unprotected: readonly string[];
  /** By key of a list or of bands. */
  readonly hierarchies: Readonly<Record<string, Hierarchy>>;
  /** By id: tables that are printed as they are, small counts too, and why: it is written in the internal version. */
  readonly exemptions?: Readonly<Record<string, string>>;
}
