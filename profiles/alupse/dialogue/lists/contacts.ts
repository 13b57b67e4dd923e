import type { Vocabulary } from '@report/engine/vocabularies';

/** Code lists of the register of requests without a file. */
export const DIALOGUE_CONTACT_LISTS = {
  interlocuteur: {
    entries: [
      {
        code: 'professionnel',
        label: 'Professionnel du réseau',
        aliases: ['Professionnel', 'Pro', 'Prof.', 'P', 'Réseau'],
      },
      {
        code: 'prive',
        label: 'Personne privée / parent',
        aliases: ['Personne privée', 'Parent', 'Privé', 'Mère', 'Père', 'Particulier'],
      },
      {
        code: 'famille-elargie',
        label: 'Famille élargie',
        aliases: ['Grands-parents', 'Oncle/tante', 'Élargie', 'Famille'],
      },
    ],
  },
  formeContact: {
    entries: [
      { code: 'telephone', label: 'Téléphone', aliases: ['Tél', 'T', 'Appel'] },
      { code: 'entretien', label: 'Entretien', aliases: ['RDV', 'E', 'Physique', 'Sur place'] },
    ],
  },
  suiteDonnee: {
    entries: [
      {
        code: 'hors-specificite',
        label: 'Hors spécificité du service, orientée vers le réseau psycho-social ou l’ONE',
        from: 2017,
        aliases: ['Hors spécificité', 'Réseau/ONE', 'Orienté ONE', 'Orienté réseau psycho-social', 'Hors mandat'],
      },
      {
        code: 'plus-de-demande',
        label: 'La famille n’avait plus de demande',
        from: 2017,
        aliases: ['Plus de demande', 'Sans suite', 'Famille sans demande', 'Pas de suite'],
      },
      {
        code: 'justice',
        label: 'Orientée vers la justice (cadre de protection non clarifié)',
        from: 2017,
        aliases: ['Justice', 'Orienté justice', 'Cadre non clarifié'],
      },
      {
        code: 'manque-ressources',
        label: 'Orientée par manque de ressources de thérapeutes',
        from: 2017,
        aliases: ['Manque de ressources', 'Pas de place', 'Manque thérapeutes', "Liste d'attente"],
      },
      {
        code: 'medicale',
        label: 'Orientée vers une prise en charge médicale',
        from: 2017,
        aliases: ['Médical', 'Psychiatre', 'Orienté médecin', 'Prise en charge médicale'],
      },
      {
        code: 'social-scolaire',
        label: 'Orientée vers des services sociaux ou scolaires',
        from: 2017,
        aliases: ['Social/scolaire', 'Services sociaux', 'École', 'Orienté social'],
      },
      {
        code: 'conseil-professionnel',
        label: 'Conseil à un professionnel',
        from: 2017,
        aliases: ['Conseil pro', 'Conseils professionnel', 'Avis à un professionnel'],
      },
      {
        code: 'conseil-parent',
        label: 'Conseil à un parent',
        from: 2017,
        aliases: ['Conseil parent', 'Conseils parent', 'Conseil famille'],
      },
    ],
  },
} satisfies Readonly<Record<string, Vocabulary>>;
