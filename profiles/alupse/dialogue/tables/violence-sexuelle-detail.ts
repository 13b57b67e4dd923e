import { statistic } from '../../kit';
import { NEW_SEXUAL_VIOLENCE_CASES } from '../populations';

export const DIALOGUE_VIOLENCE_SEXUELLE_DETAIL = statistic({
  id: 'dialogue-violence-sexuelle-detail',
  title: 'Violence sexuelle : types',
  numbers: { 2016: 'C.3.11' },
  service: 'dialogue',
  unitLabel: 'dossiers',
  definition: 'Nouveaux dossiers dont le motif principal est « Violence sexuelle ».',
  source: NEW_SEXUAL_VIOLENCE_CASES,
  stub: 'Type de situation',
  rows: { kind: 'variable', variable: 'sexualViolenceDetail', missing: 'Non renseigné', lines: 'groupsAndCodes' },
  share: true,
  base: { kind: 'population', label: 'nouveaux dossiers Violence sexuelle' },
  sentence:
    'Dans {jeux-enfants-bas-age:situation|situations}, il s’agit de jeux ou gestes sexuels entre enfants en bas âge. Dans les situations restantes : {lignes}.',
  line: '{ligne} {n}',
  notes: [
    'Âge de la victime : moins de 12 ans si au moins un enfant porteur de symptômes a moins de 12 ans à la demande ; adolescent(e) si tous ceux d’âge connu ont 12 ans ou plus.',
  ],
});
