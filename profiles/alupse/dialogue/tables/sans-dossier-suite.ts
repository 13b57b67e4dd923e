import { statistic } from '../../kit';
import { CONTACTS } from '../populations';

export const DIALOGUE_SANS_DOSSIER_SUITE = statistic({
  id: 'dialogue-sans-dossier-suite',
  title: 'Demandes traitées sans ouverture d’un dossier, par suite donnée',
  numbers: { 2023: 'Dialogue §8' },
  service: 'dialogue',
  unitLabel: 'situations',
  definition: 'Demandes sans dossier dont la date est dans l’année.',
  source: CONTACTS,
  stub: 'Suite donnée',
  rows: { kind: 'variable', variable: 'outcome', missing: 'Non renseigné' },
  share: true,
  base: { kind: 'population', label: 'demandes sans dossier' },
  sentence:
    '{base:situation a été traitée|situations ont été traitées} au téléphone sans ouverture de dossier. Parmi ces situations : {lignes}.',
  line: '{ligne} {n} ({pct} %)',
});
