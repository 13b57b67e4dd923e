import { addressOf, escaped, isTrue } from '../spreadsheet';
import { xmlOf, xmlText } from '../xml';
import type { Cell } from './cell';
import type { Row } from './row';
import type { Sheet } from './sheet';
import { attributesXml, numberOf } from './style-xml';

/** The cells of a sheet. Texts that were not changed stay shared ones; others stand in their cells. */
export const cellsXml = (sheet: Sheet): string => {
  const rows = sheet.rows().map(rowXml).join('');
  return rows === '' ? '<sheetData/>' : `<sheetData>${rows}</sheetData>`;
};

/** Whether there is something to say of a cell. */
const isWritten = ({ value, formula, styleId, isOfFile }: Cell): boolean =>
  value !== null || formula !== null || styleId !== 0 || isOfFile;

/** The smallest area around the cells that are written; '' for none. */
export function dimensionXml(sheet: Sheet): string {
  const corners = sheet.rows().flatMap((row) => {
    const columns = row
      .cells()
      .filter(isWritten)
      .map(({ col }) => col - 1);
    const [first, last] = [columns[0], columns.at(-1)];
    return first === undefined || last === undefined ? [] : [{ row: row.number - 1, first, last }];
  });
  const [top, bottom] = [corners[0], corners.at(-1)];
  if (!top || !bottom) return '';
  const left = corners.reduce((least, { first }) => Math.min(least, first), top.first);
  const right = corners.reduce((most, { last }) => Math.max(most, last), top.last);
  const [one, other] = [addressOf(top.row, left), addressOf(bottom.row, right)];
  return `<dimension ref="${one === other ? one : `${one}:${other}`}"/>`;
}

function rowXml(row: Row): string {
  const cells = row.cells().map(cellXml).join('');
  const first = row.attributes ?? {};
  const said = attributesXml({
    ...first,
    ...(row.styleId === null || String(row.styleId) === first.s ? {} : { s: row.styleId, customFormat: 1 }),
    ...(row.height === numberOf(first.ht) ? {} : { ht: row.height }),
    ...(row.isSized ? { customHeight: 1 } : {}),
    ...(row.hidden === isTrue(first.hidden) ? {} : { hidden: row.hidden ? 1 : undefined }),
  });
  if (cells === '' && said === '' && row.attributes === null) return '';
  return cells === '' ? `<row r="${row.number}"${said}/>` : `<row r="${row.number}"${said}>${cells}</row>`;
}

function cellXml(cell: Cell): string {
  const { styleId } = cell;
  const { value, formula, sharedText, attributes, inline } = cell.written;
  const style = styleId === 0 ? '' : ` s="${styleId}"`;
  const at = `<c r="${addressOf(cell.row.number - 1, cell.col - 1)}"${style}${attributesXml(attributes ?? {})}`;
  if (formula !== null) return `${at}${resultXml(cell, formulaXml(cell, formula))}`;
  if (value === null) return isWritten(cell) ? `${at}/>` : '';
  if (sharedText !== null) return `${at} t="s"><v>${sharedText}</v></c>`;
  if (inline !== null) return `${at} t="inlineStr">${xmlOf(inline)}</c>`;
  if (typeof value === 'string' && cell.kind !== 'error')
    return `${at} t="inlineStr"><is><t xml:space="preserve">${xmlText(escaped(value))}</t></is></c>`;
  return `${at}${resultXml(cell, '')}`;
}

function formulaXml({ written: { formulaAttributes } }: Cell, formula: string): string {
  return `<f${attributesXml(formulaAttributes ?? {})}>${xmlText(formula)}</f>`;
}

/** The type and the stored value; without one the program that opens the file calculates it. */
function resultXml({ value, kind }: Cell, formula: string): string {
  if (value === null) return `>${formula}</c>`;
  if (typeof value === 'number') return `>${formula}<v>${value}</v></c>`;
  if (typeof value === 'boolean') return ` t="b">${formula}<v>${Number(value)}</v></c>`;
  return ` t="${kind === 'error' ? 'e' : 'str'}">${formula}<v>${xmlText(escaped(value))}</v></c>`;
}
