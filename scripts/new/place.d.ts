import type { Workspace } from './workspace';
/** Where a thing goes: a service of a profile. */
export interface Place {
    readonly profile: string;
    /** Key of the service, and its folder (they differ where a word was too long for a key). */
    readonly service: string;
    readonly folder: string;
    /** «profiles/alupse/dialogue» and «tests/profiles/alupse/dialogue». */
    readonly sources: string;
    readonly tests: string;
}
/** The profile of a name. Throws a Refusal that says which there are. */
export declare function checkProfile(files: Workspace, profile: string): string;
/** The services of a profile: folder and key. */
export declare const servicesOf: (files: Workspace, profile: string) => readonly (readonly [folder: string, key: string])[];
/** The service of a name (its folder or its key); the only one of the profile when none is named. */
export declare function placeOf(files: Workspace, profile: string, asked: string | undefined): Place;
