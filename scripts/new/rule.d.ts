import type { Place } from './place';
import type { Workspace } from './workspace';
/** A rule about each row of a register: its source, its line in the index, and a case that it flags and one it does not. */
export declare function newRule(files: Workspace, place: Place, name: string): readonly string[];
