/** The association that is built for and read when nobody names one: the folder of its profile. */
export const DEFAULT_PROFILE = 'alupse';
