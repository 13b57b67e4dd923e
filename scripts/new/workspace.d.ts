/** The files of the project, with the changes that are going to be made. Nothing is written here. */
export declare class Workspace {
    readonly root: string;
    private readonly changes;
    /** @param root folder of the project. Paths of the other methods are below it, with «/» on every system. */
    constructor(root: string);
    has(file: string): boolean;
    /** Names of what is in a folder, or will be; none where it is missing. */
    list(folder: string): readonly string[];
    read(file: string): string;
    /** A file that must not be there yet. */
    create(file: string, text: string): void;
    edit(file: string, change: (text: string) => string): void;
    /** What would be written, by file: new texts, not formatted yet. */
    get changed(): ReadonlyMap<string, string>;
    /** A path of the project on this system. */
    onDisk(file: string): string;
}
