import type { Vocabulary } from '@report/engine/vocabularies';

/** Code lists of who asks and who sends, in the register of Dialogue files. */
export const DIALOGUE_REQUESTER_LISTS = {
  dialogueDemandeur: {
    entries: [
      {
        code: 'famille',
        label: 'Famille',
        printed: { '2016': 'Membre de la famille', '2023': 'La famille elle-même' },
        aliases: ['Membre de la famille', 'F', 'Fam.', 'Famille elle-même', 'Parents', 'La famille elle-même'],
      },
      {
        code: 'professionnel',
        label: 'Professionnel',
        printed: {
          '2016': 'Professionnels du domaine médical, du réseau social, de la justice',
          '2023': 'Un professionnel du secteur',
        },
        aliases: ['Pro', 'P', 'Prof.', 'Professionnel du secteur', 'Professionnels', 'Un professionnel du secteur'],
      },
    ],
  },
  dialogueDemandeurDetail: {
    groups: { famille: 'Famille', professionnel: 'Professionnel' },
    entries: [
      { code: 'mere', label: 'mère', group: 'famille', aliases: ['maman', 'mamma', 'la mère'] },
      { code: 'pere', label: 'père', group: 'famille', aliases: ['papa', 'le père'] },
      {
        code: 'beaux-parents',
        label: 'beaux-parents',
        group: 'famille',
        aliases: ['beau-père', 'belle-mère', 'beau-parent'],
      },
      {
        code: 'grands-parents',
        label: 'grands-parents',
        group: 'famille',
        aliases: ['grand-mère', 'grand-père', 'grand-parent', 'GP'],
      },
      {
        code: 'adolescent',
        label: 'adolescent',
        group: 'famille',
        aliases: ['ado', 'le jeune', 'adolescente', 'jeune'],
      },
      {
        code: 'famille-accueil',
        label: 'famille d’accueil',
        group: 'famille',
        aliases: ['FA', "fam. d'accueil", 'famille accueil'],
      },
      {
        code: 'juge-jeunesse',
        label: 'Juge de la Jeunesse',
        group: 'professionnel',
        aliases: ['JJ', 'Juge', 'Tribunal de la Jeunesse', 'TJ'],
      },
      {
        code: 'scas',
        label: 'SCAS',
        group: 'professionnel',
        aliases: ["Service Central d'Assistance Sociale", 'S.C.A.S.'],
      },
      {
        code: 'placement-familial',
        label: 'placement familial',
        group: 'professionnel',
        aliases: ['service de placement familial', 'plac. familial'],
      },
      {
        code: 'foyer',
        label: 'foyer',
        group: 'professionnel',
        aliases: ['foyers', 'foyer jour et nuit', 'institution'],
      },
      {
        code: 'aide-socio-educative',
        label: 'aide socio-éducative en famille',
        group: 'professionnel',
        aliases: ['ASEF', 'AEMO', 'aide en famille', 'assistance socio-éducative'],
      },
      {
        code: 'cis',
        label: 'CIS',
        group: 'professionnel',
        aliases: ["Commission d'inclusion scolaire", 'C.I.S.', 'CI'],
      },
      { code: 'cms', label: 'CMS', group: 'professionnel', aliases: ['Centre médico-social', 'C.M.S.'] },
      { code: 'pediatre', label: 'pédiatre', group: 'professionnel', aliases: ['Pédiatre libéral', 'péd.', 'médecin'] },
      {
        code: 'cpi-one',
        label: 'CPI/ONE',
        group: 'professionnel',
        aliases: ['ONE', 'CPI', 'ONE CPI', "Office national de l'enfance"],
      },
    ],
  },
  dialogueEnvoyeur: {
    groups: {
      medical: 'Professionnel du domaine médical',
      justice: 'Justice',
      reseau: 'Professionnel du réseau',
      prive: 'Membre de la famille, ami ou connaissance',
    },
    entries: [
      {
        code: 'medical',
        label: 'Domaine médical',
        reportLabel: 'Professionnels du domaine médical',
        group: 'medical',
        aliases: ['Médical', 'Médecin', 'Pédiatre', 'Hôpital', 'Professionnels du domaine médical', 'Pédopsychiatre'],
      },
      {
        code: 'psycho-social',
        label: 'Réseau psycho-social',
        reportLabel: 'Professionnels du réseau psycho-social',
        group: 'reseau',
        aliases: [
          'Psycho-social',
          'Réseau',
          'Social',
          'CMS',
          'Office social',
          'Professionnels du réseau psycho-social',
        ],
      },
      {
        code: 'justice',
        label: 'Justice',
        reportLabel: 'Professionnels de la justice',
        group: 'justice',
        aliases: ['Tribunal', 'Police', 'SCAS', 'Professionnels de la justice', 'Avocat'],
      },
      {
        code: 'famille-amis',
        label: 'Famille, amis, connaissances, internet',
        reportLabel: 'Membres de la famille, amis, connaissances, internet',
        group: 'prive',
        aliases: [
          'Famille',
          'Amis',
          'Internet',
          'Connaissances',
          'Famille/amis',
          'Membres de la famille, amis, connaissances, internet',
        ],
      },
      {
        code: 'foyers',
        label: 'Foyers',
        reportLabel: 'Professionnels de foyers',
        group: 'reseau',
        aliases: ['Foyer', 'FADEP', 'Institution', 'Professionnels de foyers'],
      },
      {
        code: 'enseignement',
        label: 'Enseignement',
        reportLabel: 'Professionnels de l’enseignement',
        group: 'reseau',
        aliases: ['École', 'SPOS', 'CIS', 'Enseignant', 'Professionnels de l’enseignement'],
      },
      {
        code: 'one-cpi',
        label: 'Office National de l’Enfance (CPI)',
        reportLabel: 'Professionnels de l’Office National de l’Enfance (CPI)',
        group: 'reseau',
        aliases: [
          'ONE',
          'CPI',
          'ONE/CPI',
          "Office National de l'Enfance",
          'Professionnels de l’Office National de l’Enfance (CPI)',
        ],
      },
    ],
  },
} satisfies Readonly<Record<string, Vocabulary>>;
