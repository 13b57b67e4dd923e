import type { ExceptionReason } from '../../actions';

/** Why a value is right as it stands. */
export const REASON_NAMES: Readonly<Record<ExceptionReason, string>> = {
  verified: 'Vérifié dans le dossier',
  special: 'Cas particulier, confirmé par le service',
  old: 'Donnée ancienne, impossible à retrouver',
  other: 'Autre motif',
};
