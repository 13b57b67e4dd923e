import table from './excel-metadata.json';

/** [requirement set, version] in which a member appeared. */
export type RequirementSet = readonly [name: string, version: string];

interface Member {
  /** Name in camel case when it is not simply the wire name with a small first letter. */
  readonly n?: string;
  readonly set?: RequirementSet;
}

export interface ScalarMember extends Member {
  readonly n: string;
  /** Can be set through object.set({...}). */
  readonly w: boolean;
}

export interface NavigationMember extends Member {
  readonly n: string;
  readonly type: string;
}

export interface MethodMember extends Member {
  /** Class of the returned object; absent when the method returns a plain value. */
  readonly type?: string;
}

export interface EventMember {
  readonly type: number;
  readonly register: string | null;
}

/** One class of the Excel API, with the names that travel on the wire (PascalCase). */
export interface ClassMetadata {
  readonly scalars: Readonly<Record<string, ScalarMember>>;
  readonly nav: Readonly<Record<string, NavigationMember>>;
  readonly methods: Readonly<Record<string, MethodMember>>;
  readonly events: Readonly<Record<string, EventMember>>;
  readonly collection?: boolean;
  /** Class of collection[key]. */
  readonly indexer?: string;
  /** Class of the items of the collection. */
  readonly item?: string;
}

/** The whole surface of the genuine client library, by class name (generated: npm script in tools/generate-metadata.ts). */
export const METADATA = table as unknown as Readonly<Record<string, ClassMetadata | undefined>>;

const EMPTY: ClassMetadata = { scalars: {}, nav: {}, methods: {}, events: {} };

export const metadataOf = (className: string): ClassMetadata => METADATA[className] ?? EMPTY;

/** "RowCount" → "rowCount". */
export const camelName = (wire: string): string => wire.charAt(0).toLowerCase() + wire.slice(1);
