import type { Entry } from '@report/engine/catalogue';
import { ASBL_FINANCES } from './finances';
import { ASBL_FORMATIONS_SUIVIES } from './formations-suivies';
import { ASBL_PERSONNEL } from './personnel';
import { ASBL_REPERES } from './reperes';
import { ASBL_STAGIAIRES } from './stagiaires';

/** Tables of the service, in the order of the report. */
export const ASBL_TABLES: readonly Entry[] = [
  ASBL_FINANCES,
  ASBL_PERSONNEL,
  ASBL_STAGIAIRES,
  ASBL_REPERES,
  ASBL_FORMATIONS_SUIVIES,
];
