import type { Vocabulary } from '@report/engine/vocabularies';

/** Code lists of the register of people. */
export const ACCUEIL_PEOPLE_LISTS = {
  sexe: {
    entries: [
      { code: 'f', label: 'F', reportLabel: 'Femmes', aliases: ['Femme', 'Féminin', 'fém.', 'Mme'] },
      { code: 'm', label: 'M', reportLabel: 'Hommes', aliases: ['Homme', 'Masculin', 'masc.', 'H'] },
      { code: 'x', label: 'Autre', reportLabel: 'Autre', aliases: ['X', 'Non binaire', 'Divers'] },
    ],
  },
  logement: {
    entries: [
      { code: 'rue', label: 'À la rue', aliases: ['Rue', 'Dehors', 'Tente', 'Sans abri'] },
      { code: 'urgence', label: 'Hébergement d’urgence', aliases: ['Foyer de nuit', 'Accueil de nuit', 'Urgence'] },
      { code: 'precaire', label: 'Squat ou voiture', aliases: ['Squat', 'Voiture', 'Caravane'] },
      { code: 'proches', label: 'Chez des proches', aliases: ['Chez un ami', 'Famille', 'Hébergé par des proches'] },
      { code: 'institution', label: 'Sortie d’institution', aliases: ['Prison', 'Hôpital', 'Sortie d’hôpital'] },
      { code: 'logement', label: 'Logement propre', aliases: ['Logé', 'Appartement', 'Locataire'] },
    ],
  },
  besoin: {
    entries: [
      { code: 'droits', label: 'Papiers et droits', aliases: ['Papiers', 'Droits', 'Démarches', 'Administratif'] },
      { code: 'logement', label: 'Recherche de logement', aliases: ['Logement', 'Recherche logement', 'Toit'] },
      { code: 'sante', label: 'Santé', aliases: ['Soins', 'Médecin', 'Santé physique ou psychique'] },
      { code: 'travail', label: 'Travail et formation', aliases: ['Travail', 'Emploi', 'Formation'] },
      { code: 'argent', label: 'Argent et dettes', aliases: ['Dettes', 'Argent', 'Budget', 'Surendettement'] },
      { code: 'justice', label: 'Justice', aliases: ['Avocat', 'Procédure', 'Tribunal'] },
      { code: 'isolement', label: 'Isolement', aliases: ['Compagnie', 'Solitude', 'Lien social'] },
    ],
  },
} satisfies Readonly<Record<string, Vocabulary>>;
