import { frenchNumber, quoted, typeset } from '@report/engine/text';
import type { CheckFigure, CheckOrigin } from '../../actions';
import { tableText } from '../words/table-text';

/** «Motif = cadre : 44 ou 45 ?» */
export const checkQuestion = ({ label, expected, found }: Pick<CheckOrigin, 'label'> & Figures): string =>
  typeset(`${label}\u00a0: ${frenchNumber(expected)} ou ${frenchNumber(found)}\u00a0?`);

interface Figures {
  readonly expected: number;
  readonly found: number;
}

/** «C.3.1, « Violence sexuelle »»; the title of a table without a number; its base by name. */
export function figurePlace({ table, line, column, isBase }: CheckFigure): string {
  const name = table.number ?? tableText(table);
  if (isBase) return `${name}, base`;
  const cell = [line.replace(/^dont /, ''), ...(column === null ? [] : [column])].join(', ');
  return typeset(`${name}, ${quoted(cell)}`);
}

/** «C.2.1, « Anciens » (86) + C.2.1, « Nouveaux » (123)». */
export function sidePlace(terms: readonly CheckFigure[]): string {
  const [only, ...others] = terms;
  if (only !== undefined && others.length === 0) return figurePlace(only);
  return terms.map((term) => `${figurePlace(term)} (${frenchNumber(term.count)})`).join(' + ');
}

/** «C.3.1, « Violence sexuelle » compte 44 dossiers. C.3.11, base en compte 45.» */
export function checkSentence({ relation, expected, found }: CheckOrigin): string {
  const [left, right] = [unitsOf(expected.terms), unitsOf(found.terms)];
  const side = (terms: readonly CheckFigure[]): string => (terms.length === 0 ? 'Aucune ligne' : sidePlace(terms));
  const second =
    left === right ? `en compte ${frenchNumber(found.figure)}` : `compte ${frenchNumber(found.figure)} ${right}`;
  return [
    `${side(expected.terms)} compte ${frenchNumber(expected.figure)} ${left || right}.`,
    `${side(found.terms)} ${second}.`,
    ...(relation === 'atMost' ? ['Le second chiffre ne peut pas dépasser le premier.'] : []),
  ].join(' ');
}

const unitsOf = (terms: readonly CheckFigure[]): string => [...new Set(terms.map(({ unit }) => unit))].join(' et ');

/** How many rows the two figures do not count alike. */
export const faultyRows = ({ rows }: Pick<CheckOrigin, 'rows'>): number =>
  [...(rows?.expected ?? []), ...(rows?.found ?? [])].reduce((sum, sheet) => sum + sheet.rows.length, 0);
