import type { HostOptions } from '../host-options';
import { WINDOWS_365 } from './windows-365';

/** Excel on a Mac whose window is German, as many are in Luxembourg: broken names say so in German. */
export const MAC: Partial<HostOptions> = {
  ...WINDOWS_365,
  hostVersion: '16.103.1',
  documentUrl: 'file:///Users/equipe/Classeur1.xlsx',
  displayLanguage: 'de-LU',
  dataLocale: 'de-LU',
  brokenName: '#BEZUG!',
};
