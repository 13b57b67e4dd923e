/** Whether an exported list or record of this name stands in a source. */
export declare const hasList: (text: string, name: RegExp) => boolean;
/**
 * A source with one more element at the end of the list or record of a name: of the first variable or property whose
 * name fits. Where it is written over several lines, on a line of its own.
 */
export declare function addTo(text: string, name: RegExp, element: string): string;
/** A source with another value of its first property of a name. */
export declare function setProperty(text: string, name: string, value: string): string;
/** A source with an import more, among those of the project's own files in the order of their paths. */
export declare function addImport(text: string, names: string, from: string): string;
