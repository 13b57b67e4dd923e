import type { Place } from './place';
import type { Workspace } from './workspace';
/** A register with its first column, the unit that counts its rows of the year, and a test that it is read and counted. */
export declare function newRegister(files: Workspace, place: Place, name: string): readonly string[];
