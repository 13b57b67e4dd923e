import type { Vocabulary } from '@report/engine/vocabularies';

/** Code lists of the registers of Bébé families and children. */
export const BEBE_FAMILY_LISTS = {
  bebeMotifCloture: {
    entries: [
      {
        code: 'collaboration-difficile',
        label: 'Collaborations difficiles',
        aliases: ['Collaboration difficile', 'Non-collaboration'],
      },
      { code: 'bonne-evolution', label: 'Bonne évolution', aliases: ['Évolution positive', 'Objectifs atteints'] },
      { code: 'signalement', label: 'Signalements', aliases: ['Signalement', 'Signalé'] },
      {
        code: 'demande-famille',
        label: 'À la demande de la famille',
        aliases: ['Demande famille', 'Arrêt demandé par la famille'],
      },
      {
        code: 'mere-foyer',
        label: 'Intégration d’une jeune mère en foyer',
        aliases: ['Foyer mère-enfant', 'Mère en foyer'],
      },
      { code: 'placement-enfant', label: 'Placement d’enfant', aliases: ['Placement', 'Enfant placé'] },
      {
        code: 'reprise-travail',
        label: 'Reprises de travail',
        aliases: ['Reprise du travail', 'Reprise de travail', 'Travail'],
      },
      { code: 'demenagement', label: 'Déménagement à l’étranger', aliases: ['Déménagement', "Départ à l'étranger"] },
      {
        code: 'autre-service',
        label: 'Mise en place d’un autre service',
        aliases: ['Autre service', 'Relais', 'Réorientation'],
      },
      {
        code: 'limite-age',
        label: 'Enfant de 3 ans / fin de mission',
        aliases: ['3 ans', 'Fin de mission', "Limite d'âge"],
      },
    ],
  },
  situationFamiliale: {
    entries: [
      {
        code: 'femme-seule',
        label: 'Femme seule et/ou entourée de sa famille élargie',
        reportLabel: 'Femmes seules et/ou entourées de leurs familles élargies',
        aliases: ['Femme seule', 'Seule', 'Monoparentale', 'Mère seule', 'Célibataire'],
      },
      {
        code: 'couple-marie',
        label: 'Couple marié ou pacsé',
        reportLabel: 'Couples mariés et pacsés',
        aliases: ['Marié', 'Mariés', 'Pacsés', 'Couple marié', 'PACS'],
      },
      {
        code: 'concubinage',
        label: 'Couple en concubinage',
        reportLabel: 'Couples en concubinage',
        aliases: ['Concubinage', 'En couple', 'Concubins', 'Union libre'],
      },
    ],
  },
  regionBebe: {
    entries: [
      { code: 'sud', label: 'Sud', aliases: ['S', 'Esch'] },
      { code: 'centre', label: 'Centre', aliases: ['Luxembourg-Centre', 'C', 'Lux-Centre'] },
      { code: 'nord', label: 'Nord', aliases: ['N'] },
      { code: 'est', label: 'Est', aliases: [] },
      { code: 'ouest', label: 'Ouest', aliases: ['O'] },
    ],
  },
  lieuDeVie: {
    groups: { famille: 'Enfants vivant dans ces familles', ailleurs: 'Autres enfants de ces fratries' },
    entries: [
      {
        code: 'famille',
        label: 'Dans la famille suivie',
        group: 'famille',
        aliases: ['Famille', 'Domicile', 'Maison', 'Chez la mère', 'Parents'],
      },
      {
        code: 'place',
        label: 'Placé',
        group: 'ailleurs',
        aliases: ['Placement', 'Foyer', 'Placé en foyer', 'Institution'],
      },
      {
        code: 'autre-parent',
        label: 'Chez l’autre parent',
        group: 'ailleurs',
        aliases: ['Autre parent', 'Chez le père', 'Père'],
      },
      {
        code: 'membre-famille',
        label: 'Chez un membre de la famille',
        group: 'ailleurs',
        aliases: ['Grands-parents', 'Membre famille', 'Famille élargie'],
      },
    ],
  },
} satisfies Readonly<Record<string, Vocabulary>>;
