import type { Workspace } from './workspace';
/** Prepares what is asked, without writing. Returns what is left to fill in. Throws a Refusal. */
export declare function prepare(files: Workspace, argv: readonly string[]): readonly string[];
