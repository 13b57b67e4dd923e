import { COHERENT, d } from '../../fixtures/coherent-rows';
import type { RuleCase } from '../../fixtures/rule-case';

const { dialogueCases, bebeFamilies } = COHERENT;
const JUSTICE = { justicePresent: 'oui' } as const;
const POLICE = { ...JUSTICE, justiceBodies: 'Police' } as const;
const openedOn = (date: string) => ({ requestDate: d(date), openingDate: d(date) });

/** One cell: empty, unreadable, out of limits, in no list, or read in spite of its form. */
// One line per case.
// prettier-ignore
export const CELL_CASES: readonly RuleCase[] = [
  { rule: 'R05', because: 'spaces are nothing', in: 'dialogueContacts', wrong: { caller: ' \u00a0' }, right: {}, at: 'E2', says: 'error: « Interlocuteur » est vide.' },
  { rule: 'R05', because: 'signs are no number of a file', in: 'bebeChildren', wrong: { familyId: '-' }, right: {}, at: 'A2', says: 'error: « N° famille » est vide.' },
  { rule: 'R08', because: 'a day that does not exist', in: 'dialogueContacts', wrong: { date: '31/11/2016' }, right: { date: d('30.11.2016') }, at: 'B2', says: 'error: « Date » : date illisible.' },
  { rule: 'R08', because: 'month before day is never guessed', in: 'maternityMeetings', wrong: { date: '01/13/2016' }, right: { date: d('13.01.2016') }, at: 'A2', says: 'error: « Date » : date illisible.' },
  { rule: 'R08', because: 'Excel’s 29 February 1900', in: 'bebeFamilies', wrong: { dueDate: 60 }, right: { dueDate: '?' }, at: 'W2', says: 'error: « Date prévue d’accouchement » : date illisible.' },
  { rule: 'R09', because: 'a date as text', in: 'dialogueContacts', wrong: { date: '29/02/2016' }, right: { date: d('29.02.2016') }, at: 'B2', says: 'warning: « Date » : date saisie comme texte, lue 29.02.2016.' },
  { rule: 'R09', because: 'a date of birth as text', in: 'bebeFamilies', wrong: { motherBirthDate: '1er mai 1990' }, right: { motherBirthDate: 'inconnue' }, at: 'M2', says: 'warning: « Date de naissance de la mère » : date saisie comme texte.' },
  { rule: 'R10', because: 'three years ahead, from 1 January', in: 'dialogueCases', wrong: { reportDate: d('01.01.2019') }, right: { reportDate: d('31.12.2018') }, at: 'Z2', says: 'warning: « Date de signalement » : l’année 2019 paraît fausse.' },
  { rule: 'R10', because: 'before 1990', in: 'medicalConsultations', wrong: { birthDate: d('31.12.1989') }, right: { birthDate: d('01.01.1990') }, at: 'K2', says: 'warning: « Date de naissance » : l’année paraît fausse.' },
  { rule: 'R10', because: 'a parent born before 1930', in: 'bebeFamilies', wrong: { motherBirthDate: d('31.12.1929') }, right: { motherBirthDate: d('01.01.1930') }, at: 'M2', says: 'warning: « Date de naissance de la mère » : l’année paraît fausse.', beside: ['R52 bebeFamilies!M2'] },
  { rule: 'R11', because: 'a number in words', in: 'staff', wrong: { weeklyHours: 'vingt' }, right: { weeklyHours: '20,5' }, at: 'F2', says: 'error: « Heures par semaine » : nombre attendu.' },
  { rule: 'R11', because: 'a point that may part thousands', in: 'staff', wrong: { weeklyHours: '20.125' }, right: { weeklyHours: '20.25' }, at: 'F2', says: 'error: « Heures par semaine » : nombre attendu.' },
  { rule: 'R12', because: 'no act', in: 'dialogueActs', wrong: { quantity: 0 }, right: { quantity: 1 }, at: 'H2', says: 'error: « Nombre » : valeur hors limites (de 1 à 5000, entier).' },
  { rule: 'R12', because: 'half an act', in: 'dialogueActs', wrong: { quantity: '1,5' }, right: { quantity: '1,0' }, at: 'H2', says: 'error: « Nombre » : valeur hors limites (de 1 à 5000, entier).' },
  { rule: 'R12', because: 'no phone act', in: 'dialogueContacts', wrong: { phoneActs: 0 }, right: { phoneActs: '' }, at: 'H2', says: 'error: « Nb prestations téléphoniques » : valeur hors limites (de 1 à 1000, entier).' },
  { rule: 'R12', because: 'no pregnancy', in: 'bebeFamilies', wrong: { pregnancyRank: 0 }, right: { pregnancyRank: 1 }, at: 'U2', says: 'error: « Rang de la grossesse » : valeur hors limites (de 1 à 30, entier).' },
  { rule: 'R12', because: 'less than none', in: 'maternityMeetings', wrong: { situations: -1 }, right: { situations: 0 }, at: 'C2', says: 'error: « Nb situations discutées » : valeur hors limites (de 0 à 1000, entier).' },
  { rule: 'R12', because: 'two or three children, of which Excel made a date', in: 'dialogueCases', wrong: { childrenCount: 42431 }, right: { childrenCount: 3 }, at: 'P2', says: 'error: « Nombre d’enfants dans la famille » : valeur hors limites (de 0 à 30, entier) ; dans Excel, ce nombre est la date du 02.03.2016.' },
  { rule: 'S22', because: 'a family of sixteen children', in: 'dialogueCases', wrong: { childrenCount: 16 }, right: { childrenCount: 15 }, at: 'P2', says: 'warning: « Nombre d’enfants dans la famille » : plus de 15, à vérifier.' },
  { rule: 'R13', because: 'neither yes nor no', in: 'bebeTrips', wrong: { cancelled: 'oui?non' }, right: { cancelled: '✓' }, at: 'E2', says: 'error: « Annulée par la famille » : répondre oui ou non.' },
  { rule: 'R14', because: 'in no list', in: 'dialogueCases', wrong: { setting: 'Intrafamillial' }, right: { setting: 'Intrafamilial' }, at: 'R2', says: 'error: « Cadre » : valeur hors liste. Proposition : « Intrafamilial ».' },
  { rule: 'R14', because: 'one of several values in no list', in: 'dialogueCases', wrong: { ...JUSTICE, justiceBodies: 'SCAS; FBI' }, right: { ...JUSTICE, justiceBodies: 'SCAS; Police' }, at: 'Y2', says: 'error: « Instances de justice » : valeur hors liste.' },
  { rule: 'R15', because: 'no longer in the list', in: 'dialogueCases', rows: { dialogueActs: [], dialogueCases: [{ ...dialogueCases, ...POLICE }] }, wrong: openedOn('01.01.2023'), right: openedOn('31.12.2022'), at: 'Y2', says: 'warning: « Instances de justice » : « Police » n’est pas dans la liste 2023.', year: 2023 },
  { rule: 'R15', because: 'not yet in the list', in: 'dialogueContacts', rows: { dialogueContacts: [{ ...COHERENT.dialogueContacts, outcome: 'Conseil à un professionnel' }] }, wrong: { date: d('31.12.2016') }, right: { date: d('01.01.2017') }, at: 'G2', says: 'warning: « Suite donnée » : « Conseil à un professionnel » n’est pas dans la liste 2016.' },
  { rule: 'R16', because: 'a people of two countries', in: 'dialogueChildren', wrong: { nationality: 'Corée' }, right: { nationality: 'Corée du Sud' }, at: 'L2', says: 'warning: « Nationalité » : pays non reconnu ou ambigu. Proposition : « Corée du Sud », « Corée du Nord ».' },
  { rule: 'R16', because: 'no country', in: 'bebeFamilies', rows: { bebeFamilies: [bebeFamilies] }, wrong: { fatherNationality: 'Yougoslavie' }, right: { fatherNationality: '' }, at: 'P2', says: 'warning: « Nationalité du père » : pays non reconnu ou ambigu. Proposition : « Serbie », « Monténégro », « Bosnie-Herzégovine », « Croatie », « Macédoine du Nord », « Slovénie », « Kosovo ».' },
  { rule: 'R17', because: 'a formula without a result', in: 'staff', wrong: { ministryHours: '#SANS_RESULTAT!' }, right: { ministryHours: '' }, at: 'J2', says: 'error: « Heures à charge du Ministère » : la formule de la cellule n’a pas été calculée.' },
  { rule: 'R14', because: 'what nobody sees in it is named', in: 'dialogueCases', wrong: { setting: 'Intra\u200bfamillial' }, right: { setting: 'Intrafamilial' }, at: 'R2', says: 'error: « Cadre » : valeur hors liste ; elle contient un caractère invisible : espace sans largeur (U+200B). Proposition : « Intrafamilial ».' },
  { rule: 'R18', because: 'a sign that nobody sees', in: 'dialogueCases', wrong: { setting: 'Intra\u200efamilial' }, right: { setting: 'Intrafamilial' }, at: 'R2', says: 'info: « Cadre » : une autre écriture de « Intrafamilial », avec un caractère invisible : marque de gauche à droite (U+200E).' },
  { rule: 'R17', because: 'an error of Excel', in: 'staff', wrong: { ministryHours: '#N/A' }, right: { ministryHours: '' }, at: 'J2', says: 'error: « Heures à charge du Ministère » : la cellule contient une erreur Excel.' },
  { rule: 'R17', because: 'an error in a title', in: 'actions', wrong: { title: '#REF!' }, right: { title: '#REF' }, at: 'H2', says: 'error: « Titre » : la cellule contient une erreur Excel.' },
  { rule: 'R18', because: 'an alias', in: 'dialogueCases', wrong: { setting: 'intra' }, right: { setting: 'Intrafamilial' }, at: 'R2', says: 'info: « Cadre » : une autre écriture de « Intrafamilial ».' },
  { rule: 'R18', because: 'another case and a space; an apostrophe is an apostrophe', in: 'dialogueCases', wrong: { mainMotive: ' comportements alarmants chez l’enfant' }, right: { mainMotive: "Comportements alarmants chez l'enfant" }, at: 'Q2', says: 'info: « Motif principal » : une autre écriture de « Comportements alarmants chez l’enfant ».' },
  { rule: 'R10', because: 'a century ahead', in: 'dialogueCases', wrong: { reportDate: d('01.02.2106') }, right: { reportDate: d('01.02.2016') }, at: 'Z2', says: 'warning: « Date de signalement » : l’année 2106 paraît fausse.' },
  { rule: 'R15', because: 'an outcome of later years', in: 'dialogueContacts', rows: { dialogueContacts: [{ ...COHERENT.dialogueContacts, outcome: 'La famille n’avait plus de demande' }] }, wrong: { date: d('20.02.2016') }, right: { date: d('20.02.2017') }, at: 'G2', says: 'warning: « Suite donnée » : « La famille n’avait plus de demande » n’est pas dans la liste 2016.' },
];
