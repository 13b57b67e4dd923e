import type { Place } from './place';
import type { Workspace } from './workspace';
/** A table of figures: its entry, its line in the order of the report, and a test of rows counted by hand. */
export declare function newTable(files: Workspace, { profile, service, sources, tests }: Place, name: string): readonly string[];
