import { statistic } from '../../kit';
import { REQUESTS } from '../populations';

export const BEBE_DEMANDES = statistic({
  id: 'bebe-demandes',
  title: 'Nouvelles demandes et issue',
  numbers: { 2016: 'D.5.1', 2023: 'Bébé §1' },
  service: 'bebe',
  unitLabel: 'demandes',
  definition: 'Demandes dont la date est dans l’année.',
  source: REQUESTS,
  stub: 'Issue',
  rows: { kind: 'variable', variable: 'outcome', missing: 'Non renseigné' },
  share: true,
  base: { kind: 'population', label: 'nouvelles demandes' },
  sentence:
    '{base:nouvelle demande nous est parvenue|nouvelles demandes nous sont parvenues} : {acceptee:a pu être prise|ont pu être prises} en charge, {en-cours:est|sont} en cours de traitement et {refusee:n’a pas pu être prise|n’ont pas pu être prises} en charge.',
});
