import { statistic } from '../../kit';

export const DIALOGUE_VIOLENCE_SEXUELLE_AGE = statistic({
  id: 'dialogue-violence-sexuelle-age',
  title: 'Violence sexuelle : âge des enfants',
  numbers: { 2023: 'Dialogue §4' },
  service: 'dialogue',
  unitLabel: 'enfants',
  definition: 'Enfants porteurs de symptômes des nouveaux dossiers dont le motif principal est « Violence sexuelle ».',
  source: { unit: 'child', where: { caseYear: ['new'], caseMotive: ['violence-sexuelle'] } },
  stub: 'Âge à la demande',
  rows: { kind: 'variable', variable: 'age12', missing: 'Non renseigné' },
  share: true,
  base: { kind: 'population', label: 'enfants porteurs de symptômes de ces dossiers' },
  sentence:
    'Pour les nouveaux dossiers avec motif principal violence sexuelle {moins-12.pct} % sont des enfants de moins de 12 ans et {12-plus.pct} % ont 12 ans et plus.',
});
