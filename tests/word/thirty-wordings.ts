/**
 * Thirty ways in which a hand writes a known sentence anew: the kind, which sentence of the invented report (by its
 * beginning), and the new words. «!» is the figure that is spoilt. Written before anyone tried what is found.
 */
export const WORDINGS: readonly (readonly [kind: string, old: string, text: string])[] = [
  [
    'ordre inversé',
    'On compte',
    'Préparés de longue date : {accueil/prevu} accueils ; décidés dans la journée : {accueil/urgence!}.',
  ],
  [
    'verbe devenu nom',
    'Le foyer a ouvert',
    'En {Y}, le nombre d’ouvertures de la porte du foyer s’élève à {accueil#base!}.',
  ],
  ['voix passive', 'La police nous', '{accueil/urgence!} jeunes nous ont été amenés par la police sans prévenir.'],
  [
    'question et réponse',
    'Chaque accueil',
    'Un accueil commence par un repas : combien y en eut-il ? {accueil#base!}.',
  ],
  [
    'part et tout entre parenthèses',
    'Sur {accueil#base} entrées',
    'La nuit compte pour {accueil/urgence%} % des entrées ({accueil/urgence!} sur {accueil#base}).',
  ],
  [
    'fraction n/N',
    'Sur {accueil#base} entrées',
    'Entrées de nuit : {accueil/urgence!}/{accueil#base}, soit {accueil/urgence%} %.',
  ],
  ['pour cent en lettres', 'L’urgence pèse', 'L’urgence pèse {accueil/urgence%!} pour cent du total.'],
  [
    'proposition relative',
    'Parmi nos',
    'Nos accueils, qui sont au nombre de {accueil#base}, avaient été annoncés par une commune pour {accueil/prevu!} d’entre eux.',
  ],
  [
    '« dont »',
    'Parmi nos',
    'Nous avons fait {accueil#base} accueils, dont {accueil/prevu!} avaient été annoncés par une commune.',
  ],
  ['date au complet', 'Au 31.12', 'Le 31 décembre {Y}, {accueil#base!} fiches d’entrée étaient remplies par l’équipe.'],
  ['complément en tête', '{accueil/prevu} séjours', 'Avec l’école, nous avons préparé {accueil/prevu!} séjours.'],
  ['synonymes', 'Le registre de', 'Dans le cahier de {Y}, on lit {accueil#base!} lignes.'],
  ['restriction « ne … que »', 'L’atelier de', 'L’atelier de menuiserie n’a reçu que {age/grands!} grands.'],
  [
    'deux phrases en une',
    '{age/petits} enfants dormaient',
    'Si {age/petits} enfants dormaient encore avec une peluche, {age/grands!} autres, plus âgés, préféraient un téléphone.',
  ],
  ['une phrase en deux', 'Le dentiste', 'Le dentiste a vu {age/petits} petits. Il a vu aussi {age/grands!} grands.'],
  [
    'base entre parenthèses',
    'Les adolescents forment',
    'Les adolescents (N = {age#base}) forment {age/grands%!} % de la maison.',
  ],
  ['impersonnel', 'Un dossier médical', 'Il existe un dossier médical pour les {age#base!} enfants.'],
  [
    'apposition',
    'Pour {age/petits} petits',
    'Nos petits, {age/petits!} cette année, ont entendu des histoires chaque soir, lues par une éducatrice.',
  ],
  ['participe', 'À l’école', 'Venant de chez nous, {age/petits!} élèves vont à l’école du quartier.'],
  ['abréviation', 'Le club de', 'Boxe : {age/grands!} ados du foyer inscrits au club en {Y}.'],
  [
    'adverbe ajouté',
    'La psychologue',
    'La psychologue a bien sûr rencontré chacun des {age#base!} enfants, au moins deux fois et souvent plus.',
  ],
  ['milliers à point', 'Ensemble, les enfants', 'Les enfants ont passé ensemble {nuits/total!} nuits sous notre toit.'],
  ['décimale en « mois et demi »', 'Un séjour dure', 'En moyenne, un séjour chez nous dure {duree#mean!} mois.'],
  [
    'énumération à deux points',
    '{visites/domicile} visites',
    'Visites de l’année : {visites/domicile!} chez les parents, {visites/bureau} au bureau.',
  ],
  ['sujet changé', 'Les parents nous', '{visites/domicile!} fois, nous avons trouvé ouverte la porte des parents.'],
  ['nom composé', 'Le salon des', 'Le salon des visites a été utilisé à {visites/bureau!} reprises.'],
  ['incise', 'La cuisine a servi', 'La cuisine, après {nuits/total!} nuits, a servi le petit déjeuner.'],
  ['négation', 'Il faut', 'Un retour durable n’est pas possible avant {duree#mean!} mois.'],
  [
    'chiffre rejeté à la fin',
    'Nos voitures',
    'Vers les familles, nos voitures ont fait en {Y} des trajets au nombre de {visites/domicile!}.',
  ],
  ['résumé en tirets', 'Voilà {Y}', '{Y} résumé – {accueil#base} accueils – {nuits/total!} nuits.'],
];
