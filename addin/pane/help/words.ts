/** The product in three sentences: at the top of the help, and once on a computer that never saw the pane. */
export const TOUR = [
  'Le volet lit vos registres tels qu’ils sont et n’y change rien sans vous le demander.',
  'Il montre les cellules qui fausseraient un chiffre, et propose une correction quand il en connaît une.',
  'Il écrit les tableaux du rapport dans de nouvelles feuilles\u00a0; seuls des effectifs partent au calcul.',
] as const;

interface Topic {
  readonly key: string;
  readonly title: string;
  readonly lines: readonly string[];
}

/** What most people ask, in the order of the work; the user guide says more. */
export const GUIDE: readonly Topic[] = [
  {
    key: 'registers',
    title: 'Mes registres sont-ils reconnus\u00a0?',
    lines: [
      'L’étape Registres nomme chaque registre, sa feuille et ses années. «\u00a0Choisir les feuilles\u00a0» dit au volet ce qu’il n’a pas reconnu.',
      '«\u00a0Ajouter un classeur\u00a0» compte aussi le fichier d’un autre service, sans rien copier.',
    ],
  },
  {
    key: 'check',
    title: 'Vérifier et corriger',
    lines: [
      '«\u00a0Vérifier les registres\u00a0» lit chaque cellule. Une adresse comme «\u00a0Q135\u00a0» mène à sa cellule.',
      'Une décision corrige plusieurs cellules\u00a0: chaque écriture est montrée, décochez ce qui ne doit pas changer.',
      'Une cellule tapée à la main n’est prise en compte qu’à la vérification suivante.',
      '«\u00a0Laisser tel quel\u00a0» garde une valeur exacte, avec son motif.',
    ],
  },
  {
    key: 'undo',
    title: 'Revenir en arrière',
    lines: [
      'Le message qui suit une correction propose «\u00a0Annuler\u00a0»\u00a0; plus tard, passez par les corrections acceptées.',
      'Une réponse se reprend dans l’étape Registres, par les réponses gardées.',
    ],
  },
  {
    key: 'statistics',
    title: 'Générer les tableaux',
    lines: [
      'Choisissez l’année et les services. Générer à nouveau remplace les feuilles du volet, jamais les vôtres.',
      'Sur un chiffre, «\u00a0D’où vient ce chiffre\u00a0?\u00a0» montre les lignes qui le font.',
    ],
  },
  {
    key: 'give',
    title: 'Donner un tableau ou un classeur',
    lines: [
      '«\u00a0Copier le tableau\u00a0» le met dans Word avec son titre et sa phrase.',
      'Un classeur à transmettre ne contient aucun registre. Regardez d’abord les effectifs de 1 à 5.',
    ],
  },
];

/** Keys and what they do. */
export const SHORTCUTS: readonly (readonly [keys: string, does: string])[] = [
  ['F6', 'passer de la feuille au volet, et retour'],
  ['Tab', 'avancer\u00a0; avec Maj, reculer'],
  ['Entrée', 'appuyer sur le bouton'],
  ['Espace', 'cocher, décocher'],
  ['↑ ↓', 'changer de choix dans une liste'],
  ['Échap', 'revenir, ou annuler ce qui est en cours'],
];

/** As the change log says it; a test holds the two together. */
export const VERSION = '0.2.0';

export const NEWS = [
  'Les corrections se décident par groupe, et s’annulent par groupe.',
  'Un semestre, un trimestre ou un mois se compte comme une année.',
  'Des tableaux sur mesure et des évolutions se composent dans le volet.',
  'Le rapport Word se prépare, se relit et se met à jour.',
  'Après une nouvelle génération, le volet dit quels chiffres ont changé.',
] as const;
