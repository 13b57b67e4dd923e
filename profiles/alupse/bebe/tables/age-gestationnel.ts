import { statistic } from '../../kit';

export const BEBE_AGE_GESTATIONNEL = statistic({
  id: 'bebe-age-gestationnel',
  title: 'Âges gestationnels lors de l’accouchement (nouveaux dossiers)',
  numbers: { 2023: 'Bébé §8' },
  service: 'bebe',
  unitLabel: 'accouchements',
  definition:
    'Familles dont le suivi a débuté dans l’année, accouchées au plus tard le 31.12 (date d’accouchement remplie).',
  source: { unit: 'family', where: { familyYear: ['new'], delivery: ['delivered'] } },
  stub: 'Âge gestationnel',
  rows: { kind: 'variable', variable: 'gestation', missing: 'Non renseigné' },
  share: true,
  base: { kind: 'known', label: 'accouchements d’âge gestationnel connu' },
  sentence: 'Prématuré : {premature.pct} %, à terme : {terme.pct} %, post terme : {post-terme.pct} %.',
});
