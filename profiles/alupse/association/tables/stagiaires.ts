import { statistic } from '../../kit';

export const ASBL_STAGIAIRES = statistic({
  id: 'asbl-stagiaires',
  title: 'Stagiaires accueillis',
  numbers: { 2023: 'Introduction' },
  service: 'asbl',
  unitLabel: 'personnes',
  definition: 'Personnes de fonction « stagiaire » présentes au moins un jour dans l’année.',
  source: { unit: 'post', where: { trainee: ['yes'] } },
  stub: 'Stagiaires',
  rows: { kind: 'items', items: [{ code: 'stagiaires', label: 'Stagiaires accueillis', where: {} }] },
  base: { kind: 'none', label: 'sans base' },
  sentence: '{stagiaires:stagiaire a été accueilli|stagiaires ont été accueillis} au cours de l’année {année}.',
});
