import { UNITS } from '../facts';
import { BANDS, VOCABULARIES } from '../vocabularies';
import { CATALOGUE } from '@report/profiles/alupse/tables';
import { TABLE_CHECKS } from './checks';
import { fingerprint } from './fingerprint';

/**
 * 16 hexadecimal digits of everything both sides must agree on: the tables and their checks, the units, the code lists
 * and the bands. A request made with another hash is refused (CATALOGUE_MISMATCH).
 */
export const CATALOGUE_HASH: string = fingerprint({ CATALOGUE, TABLE_CHECKS, UNITS, VOCABULARIES, BANDS });
