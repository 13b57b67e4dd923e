import { counted, enumerate, typeset } from '@report/engine/text';
import type { TableName } from '../../actions';

/** Addresses are named up to so many, then counted. */
const NAMED = 4;

/** «cellule L188», «cellules L188 et L190», «12 cellules». */
export const cellsText = (addresses: readonly string[]): string => {
  if (addresses.length > NAMED) return counted(addresses.length, 'cellule', 'cellules');
  return `${addresses.length === 1 ? 'cellule' : 'cellules'} ${enumerate(addresses)}`;
};

const MONTHS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
];

/** «aujourd’hui à 10 h 42», «le 12 mars à 9 h 05», in the time of this computer. */
export function momentText(moment: Date, now: Date): string {
  const time = `${moment.getHours()}\u00a0h\u00a0${String(moment.getMinutes()).padStart(2, '0')}`;
  if (moment.toDateString() === now.toDateString()) return `aujourd’hui à ${time}`;
  const day = moment.getDate() === 1 ? '1er' : String(moment.getDate());
  const year = moment.getFullYear() === now.getFullYear() ? '' : ` ${moment.getFullYear()}`;
  return `le ${day} ${MONTHS[moment.getMonth()] ?? ''}${year} à ${time}`;
}

/** «d’aujourd’hui à 10 h 42», «du 12 mars à 9 h 05». */
export const ofMoment = (moment: Date, now: Date): string =>
  momentText(moment, now)
    .replace(/^le /, 'du ')
    .replace(/^aujourd/, 'd’aujourd');

/**
 * What happened, and the state it leaves the workbook in: the sentences of a failure that begin with «Votre classeur»
 * or «Rien n’» are shown apart, so that the user sees them first.
 */
export function splitSentence(sentence: string): { readonly happened: string; readonly workbook: string } {
  const parts = sentence.replaceAll('. ', '.\n').split('\n');
  const isState = (part: string): boolean => /^(Votre classeur|Rien n’)/.test(part);
  return {
    happened: parts.filter((part) => !isState(part)).join(' '),
    workbook: parts.filter(isState).join(' '),
  };
}

/** «C.3.1 Motif principal des nouveaux dossiers». */
export const tableText = ({ number, title }: TableName): string =>
  typeset(number === null ? title : `${number} ${title}`);

/** The sentence of a fault without the value it proposes, where that is said better elsewhere. */
export const withoutProposal = (message: string): string => message.replace(/\sProposition\s*:.*$/s, '');
