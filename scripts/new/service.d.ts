import type { Workspace } from './workspace';
/** A service that has nothing yet: no register, list, table or rule. */
export declare function newService(files: Workspace, profile: string, name: string): readonly string[];
