import type { Workspace } from './workspace';
export interface ColumnOptions {
    readonly register: string | undefined;
    readonly type: string | undefined;
    readonly unit: string | undefined;
}
/** A column of a register and, when a unit is named, the variable of it. */
export declare function newColumn(files: Workspace, profile: string, name: string, { register, type, unit }: ColumnOptions): readonly string[];
