import type { Figures } from '../targets';
import type { PlainYear } from './definitions';

/** Tables by id, each filtered straight from the rows. Lines without a figure are left out. */
export type PlainTables = Readonly<Record<string, (year: PlainYear) => Figures>>;
