import { issueRule } from '../issue-rule';
import { counted, dayText, plural, quoted } from '../../text';
import { proposalText } from '../wording';

const unseen = (invisible: string | null): string =>
  invisible === null ? '' : ` ; elle contient un caractère invisible : ${invisible}`;

/** R05: an empty cell in a required column. */
export const EMPTY_REQUIRED = issueRule('emptyRequired', {
  id: 'R05',
  title: 'Cellule obligatoire vide',
  severity: 'error',
  tables: 'register',
  remedy: 'Complétez la cellule.',
  message: (_, column) => `${quoted(column?.header ?? '')} est vide.`,
});

/** R08: no date in a column of dates. */
export const UNREADABLE_DATE = issueRule('unreadableDate', {
  id: 'R08',
  title: 'Date illisible',
  severity: 'error',
  tables: 'register',
  remedy: 'Saisissez une date Excel (jj/mm/aaaa).',
  message: (_, column) => `${quoted(column?.header ?? '')} : date illisible.`,
});

/** R09: a date typed as text, read without doubt. The date of a personal column is not shown. */
export const TEXT_DATE = issueRule('textDate', {
  id: 'R09',
  title: 'Date saisie comme texte',
  severity: 'warning',
  tables: [],
  remedy: 'Convertissez le texte en date Excel.',
  message: ({ day }, column) =>
    `${quoted(column?.header ?? '')} : date saisie comme texte${column?.personal ? '' : `, lue ${dayText(day)}`}.`,
});

/** S23: dates a second short of midnight, as other programs write them; said once for the column. */
export const SECOND_SHORT = issueRule('secondShort', {
  id: 'S23',
  title: 'Dates une seconde avant minuit',
  severity: 'warning',
  tables: 'column',
  remedy: 'Rien à faire si un autre logiciel a écrit ces dates ; sinon, retapez-les sans heure.',
  message: ({ cells }, column) =>
    `${quoted(column?.header ?? '')} : ${counted(cells, 'date', 'dates')} une seconde avant minuit, ${plural(cells, 'lue', 'lues')} au jour suivant.`,
});

/** S24: nearly all dates of a column late in the evening, as another program writes midnight; said once for the column. */
export const EVENING_TIMES = issueRule('eveningTimes', {
  id: 'S24',
  title: 'Dates tard le soir',
  severity: 'error',
  tables: 'column',
  remedy: 'Un autre logiciel a sans doute écrit minuit à l’heure de Greenwich : répondez à la question.',
  message: ({ cells }, column) =>
    `${quoted(column?.header ?? '')} : ${counted(cells, 'date', 'dates')} entre 22 h et minuit ; le jour écrit est lu, le jour suivant est sans doute le bon.`,
});

/** S30: the same, once the user has said that the next day is meant. */
export const NEXT_DAY = issueRule('nextDay', {
  id: 'S30',
  title: 'Dates lues au jour suivant',
  severity: 'info',
  tables: [],
  remedy: 'Rien à faire.',
  message: ({ cells }, column) =>
    `${quoted(column?.header ?? '')} : ${counted(cells, 'date', 'dates')} entre 22 h et minuit, ${plural(cells, 'lue', 'lues')} au jour suivant comme vous l’avez dit.`,
});

/** S34: dates that may be read both ways, where others of the sheet stand month before day. */
export const DAY_OR_MONTH = issueRule('dayOrMonth', {
  id: 'S34',
  title: 'Jour ou mois en premier ?',
  severity: 'error',
  tables: 'column',
  remedy: 'Retapez ces dates dans un format de date. Si elles sont justes, acceptez l’exception.',
  message: ({ cells }, column) =>
    `${quoted(column?.header ?? '')} : ${counted(cells, 'date est lue', 'dates sont lues')} le jour en premier, alors que d’autres dates de la feuille ont le mois en premier.`,
});

/** R11: no number in a column of numbers. */
export const UNREADABLE_NUMBER = issueRule('unreadableNumber', {
  id: 'R11',
  title: 'Nombre illisible',
  severity: 'error',
  tables: 'register',
  remedy: 'Saisissez un nombre.',
  message: (_, column) => `${quoted(column?.header ?? '')} : nombre attendu.`,
});

/** R12: a number that cannot be: below its minimum, above its maximum, or not whole where it must be. It is not counted. */
export const OUT_OF_LIMITS = issueRule('outOfLimits', {
  id: 'R12',
  title: 'Nombre hors limites',
  severity: 'error',
  tables: 'register',
  remedy:
    'Corrigez le nombre : tel quel, il n’est pas compté. Excel change « 2-3 » en une date, donc en un nombre de cinq chiffres.',
  message: ({ minimum, maximum, day }, column) => {
    const made = day === null ? '' : ` ; dans Excel, ce nombre est la date du ${dayText(day)}`;
    return `${quoted(column?.header ?? '')} : valeur hors limites (de ${minimum} à ${maximum}${column?.type === 'integer' ? ', entier' : ''})${made}.`;
  },
});

/** S31: a number in a cell with a format of date. It is counted; whoever looks at the cell sees a day. */
export const SHOWN_AS_DATE = issueRule('shownAsDate', {
  id: 'S31',
  title: 'Nombre affiché comme une date',
  severity: 'warning',
  tables: 'column',
  remedy: 'Mettez la cellule au format « Standard » et vérifiez le nombre.',
  message: ({ day }, column) =>
    `${quoted(column?.header ?? '')} : la cellule a un format de date ; le nombre est compté${day < 0 ? '' : `, et s’affiche ${dayText(day)}`}.`,
});

/** S22: a number that can be, and seldom is. It is counted. */
export const UNUSUAL_NUMBER = issueRule('unusualNumber', {
  id: 'S22',
  title: 'Nombre plus grand que d’habitude',
  severity: 'warning',
  tables: 'register',
  remedy: 'Vérifiez le nombre. S’il est juste, acceptez-le comme exception : il est compté.',
  message: ({ usual }, column) => `${quoted(column?.header ?? '')} : plus de ${usual}, à vérifier.`,
});

/** R13: neither yes nor no. */
export const UNREADABLE_ANSWER = issueRule('unreadableAnswer', {
  id: 'R13',
  title: 'Réponse autre que oui ou non',
  severity: 'error',
  tables: 'register',
  remedy: 'Répondez oui ou non (x, o, 1, vrai sont acceptés).',
  message: (_, column) => `${quoted(column?.header ?? '')} : répondre oui ou non.`,
});

/** R14: a value in no list. */
export const UNLISTED_VALUE = issueRule('unlisted', {
  id: 'R14',
  title: 'Valeur hors liste',
  severity: 'error',
  tables: 'register',
  remedy: 'Choisissez une valeur de la liste.',
  message: ({ proposals, invisible }, column) =>
    `${quoted(column?.header ?? '')} : valeur hors liste${unseen(invisible)}.${proposalText(proposals)}`,
});

/** R16: a nationality that is not known, or means several countries. */
export const UNKNOWN_COUNTRY = issueRule('unknownCountry', {
  id: 'R16',
  title: 'Pays non reconnu ou ambigu',
  severity: 'warning',
  tables: 'column',
  remedy: 'Écrivez le nom du pays.',
  message: ({ proposals, invisible }, column) =>
    `${quoted(column?.header ?? '')} : pays non reconnu ou ambigu${unseen(invisible)}.${proposalText(proposals)}`,
});

/** R17: an error of Excel. */
export const EXCEL_ERROR = issueRule('excelError', {
  id: 'R17',
  title: 'Erreur Excel dans la cellule',
  severity: 'error',
  tables: 'register',
  remedy:
    'Corrigez la formule ou saisissez la valeur. Une formule non calculée l’est quand Excel ouvre puis enregistre le fichier.',
  message: ({ uncalculated }, column) =>
    `${quoted(column?.header ?? '')} : ${uncalculated ? 'la formule de la cellule n’a pas été calculée' : 'la cellule contient une erreur Excel'}.`,
});

/** R18: a value recognised by an alias, or in spite of case, accents or spaces. */
export const ALIAS = issueRule('alias', {
  id: 'R18',
  title: 'Valeur lue malgré une autre écriture',
  severity: 'info',
  tables: [],
  remedy: 'Rien à faire ; le libellé peut être uniformisé.',
  message: ({ label, invisible }, column) =>
    `${quoted(column?.header ?? '')} : une autre écriture de ${quoted(label)}${invisible === null ? '' : `, avec un caractère invisible : ${invisible}`}.`,
});
