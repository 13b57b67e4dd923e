/** «motif-demandeur» as «motifDemandeur». */
export declare const camel: (name: string) => string;
/** «motif-demandeur» as «MotifDemandeur». */
export declare const pascal: (name: string) => string;
/** «motif-demandeur» as «MOTIF_DEMANDEUR». */
export declare const constant: (name: string) => string;
/** «presences» as «presence»: what one row stands for. */
export declare const singular: (name: string) => string;
/** A name as files, codes and constants can bear it. Throws a Refusal for any other. */
export declare function checkName(name: string): string;
