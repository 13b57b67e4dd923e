import { type ColumnSpec, type RegistersProfile, registerTitle } from '@report/engine/registers';
import { quoted } from '@report/engine/text';

/** What the cells of a column are asked for, and what the user reads about it. */
export interface Condition {
  readonly rule: Excel.DataValidationRule;
  /** Null: whatever is typed is taken without a question. */
  readonly alert: Partial<Excel.DataValidationErrorAlert> | null;
  readonly prompt: Partial<Excel.DataValidationPrompt>;
}

/** What Excel takes of a title and of a message. */
const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;
/** Nobody in the registers was born before; workbooks whose dates count from 1904 know it too. */
const FIRST_DAY = '1910-01-01';

const KEEP = 'La garder quand même ?';
const LIST_ALERT = {
  title: 'Valeur hors liste',
  message: `Cette valeur n’est pas dans la liste\u00a0: elle ne serait pas comptée. ${KEEP}`,
};

const cut = (text: string, longest: number): string =>
  text.length <= longest ? text : `${text.slice(0, longest - 1).trimEnd()}…`;

/**
 * The condition of a column. A wrong entry is never refused, only asked about: the registers come first.
 *
 * @param source of its list, null when it has none
 */
export function conditionOf(profile: RegistersProfile, column: ColumnSpec, source: string | null): Condition {
  const message = [
    wordsOf(profile, column),
    dutyOf(column),
    column.personal === true ? 'Cette colonne ne quitte jamais le classeur.' : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
  const prompt = { title: cut(column.header, LONGEST_TITLE), message: cut(message, LONGEST_MESSAGE) };
  return { ...ruleOf(profile, column, source), prompt };
}

function ruleOf(profile: RegistersProfile, column: ColumnSpec, source: string | null): Omit<Condition, 'prompt'> {
  if (source !== null)
    return {
      rule: { list: { inCellDropDown: true, source } },
      // Excel offers one value at a time: where several are possible they are typed one after the other.
      alert: column.type === 'codes' ? null : LIST_ALERT,
    };
  switch (column.type) {
    case 'date':
      return {
        rule: { date: { formula1: FIRST_DAY, operator: 'GreaterThanOrEqualTo' } },
        alert: { title: 'Date attendue', message: `Écrivez une date, par exemple 31/12/2016. ${KEEP}` },
      };
    case 'integer':
    case 'number':
      if (column.weeks === true) break;
      return {
        rule: {
          [column.type === 'integer' ? 'wholeNumber' : 'decimal']: {
            formula1: column.minimum,
            formula2: column.maximum,
            operator: 'Between',
          },
        },
        alert: { title: 'Nombre attendu', message: `${wordsOf(profile, column)} ${KEEP}` },
      };
    default:
  }
  return { rule: { custom: { formula: '=TRUE' } }, alert: null };
}

function wordsOf(profile: RegistersProfile, column: ColumnSpec): string {
  switch (column.type) {
    case 'date':
      return 'Une date : JJ/MM/AAAA.';
    case 'boolean':
      return 'oui ou non.';
    case 'code':
      return 'À choisir dans la liste.';
    case 'codes':
      return 'À choisir dans la liste ; plusieurs réponses sont possibles, séparées par un point-virgule.';
    case 'id':
      return 'Un numéro différent à chaque ligne.';
    case 'ref':
      return `Un numéro du registre ${column.registers.map((key) => quoted(registerTitle(profile, key))).join(' ou ')}.`;
    case 'integer':
    case 'number':
      if (column.weeks === true) return 'Un nombre de semaines : 38 ou 38+4.';
      return `Un nombre${column.type === 'integer' ? ' entier' : ''}, de ${column.minimum} à ${column.maximum}.`;
    case 'text':
      return 'Texte libre.';
  }
}

const dutyOf = ({ required, requiredWhen }: ColumnSpec): string =>
  required === true ? 'Obligatoire.' : requiredWhen === undefined ? '' : `À remplir ${requiredWhen}.`;
