import type { Vocabulary } from '@report/engine/vocabularies';

/** Code lists of the registers of the whole association: actions, staff, milestones. */
export const ASSOCIATION_LISTS = {
  service: {
    entries: [
      { code: 'medical', label: 'Médical', aliases: ['Pédiatrie sociale', 'Service médical', 'Med', 'M'] },
      { code: 'dialogue', label: 'Dialogue', aliases: ['ALUPSE-Dialogue', 'D', 'Dial.'] },
      { code: 'bebe', label: 'Bébé', aliases: ['ALUPSE-Bébé', 'B'] },
      { code: 'administration', label: 'Administration', aliases: ['Admin', 'Secrétariat', 'asbl', 'Direction'] },
    ],
  },
  categorieAction: {
    groups: {
      prevention: 'Formations données, travail de prévention',
      echange: 'Rencontres et échanges',
      soutien: 'Soutien reçu',
      suivie: 'Formations continues',
      projet: 'Projets',
    },
    entries: [
      {
        code: 'formation-donnee',
        label: 'Formation donnée',
        group: 'prevention',
        aliases: ['Formation', 'Formations données', 'Formation dispensée'],
      },
      { code: 'atelier', label: 'Atelier', group: 'prevention', aliases: ['Workshop', 'Ateliers'] },
      {
        code: 'presentation',
        label: 'Présentation',
        group: 'prevention',
        aliases: ['Présentation du service', 'Exposé'],
      },
      {
        code: 'soiree-information',
        label: 'Soirée d’information',
        group: 'prevention',
        aliases: ['Soirée', 'Soirée info'],
      },
      {
        code: 'echange',
        label: 'Échange',
        group: 'echange',
        aliases: ['Echanges', 'Rencontre', 'Échange interdisciplinaire', 'Concertation externe'],
      },
      {
        code: 'groupe-travail',
        label: 'Groupe de travail',
        group: 'echange',
        aliases: ['GT', 'Groupe', 'Réunion de travail'],
      },
      {
        code: 'supervision-donnee',
        label: 'Supervision donnée à une équipe',
        group: 'prevention',
        aliases: ['Supervision donnée', 'Supervision équipe externe', "Supervision d'équipe"],
      },
      {
        code: 'supervision-recue',
        label: 'Supervision reçue',
        group: 'soutien',
        aliases: ['Supervision', 'Supervision interne', 'Intervision'],
      },
      {
        code: 'concertation-juridique',
        label: 'Concertation juridique',
        group: 'soutien',
        aliases: ['Juridique', 'Avocat', 'Conseil juridique'],
      },
      {
        code: 'formation-suivie',
        label: 'Formation continue suivie',
        group: 'suivie',
        aliases: ['Formation continue', 'Formation suivie', 'FC'],
      },
      {
        code: 'formation-projetee',
        label: 'Formation projetée',
        group: 'projet',
        aliases: ['Projet de formation', 'Formation prévue', 'Projet'],
      },
    ],
  },
  fonction: {
    entries: [
      { code: 'pediatre', label: 'pédiatre', aliases: ['pédiatre sociale'] },
      { code: 'medecin', label: 'médecin', aliases: ['médecin généraliste', 'Dr'] },
      {
        code: 'assistante-sociale',
        label: 'assistante sociale',
        aliases: ['AS', 'assistant social', "Assistante d'hygiène sociale"],
      },
      { code: 'psychologue', label: 'psychologue', aliases: ['Psy', 'Psychologue diplômé'] },
      { code: 'sage-femme', label: 'sage-femme', aliases: ['SF'] },
      {
        code: 'secretaire',
        label: 'secrétaire',
        aliases: ['employé administratif', 'Secrétariat', 'employée administrative'],
      },
      { code: 'stagiaire', label: 'stagiaire', aliases: ['Stage', 'étudiant', 'étudiante'] },
      {
        code: 'charge-direction',
        label: 'chargé de direction',
        aliases: ['chargée de direction', 'Direction', 'Directeur'],
      },
    ],
  },
  financement: {
    entries: [
      { code: 'ministere', label: 'Ministère de la Santé', aliases: ['MS', 'Ministère', 'Min. Santé', 'Convention'] },
      { code: 'asbl', label: 'a.s.b.l.', aliases: ['asbl', 'Association', 'Fonds propres'] },
    ],
  },
  typeRepere: {
    entries: [
      { code: 'historique', label: 'Historique', aliases: ['Histoire'] },
      { code: 'convention', label: 'Convention', aliases: ['Conventions'] },
      { code: 'conseil', label: 'Conseil d’administration', aliases: ['CA', 'Conseil'] },
      { code: 'parametre', label: 'Paramètre du service', aliases: ['Paramètre', 'Règle'] },
      { code: 'reunion-hebdomadaire', label: 'Réunion hebdomadaire', aliases: ['Réunion', 'Calendrier'] },
      { code: 'mouvement', label: 'Mouvement de personnel', aliases: ['Mouvement', 'Arrivée/départ'] },
    ],
  },
} satisfies Readonly<Record<string, Vocabulary>>;
