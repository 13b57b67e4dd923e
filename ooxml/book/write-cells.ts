import { addressOf, escaped } from '../spreadsheet';
import { xmlText } from '../xml';
import type { Cell } from './cell';
import type { Row } from './row';
import type { Sheet } from './sheet';
import { attributesXml } from './style-xml';

/** The cells of a sheet. Texts that were not changed stay shared ones; others stand in their cells. */
export const cellsXml = (sheet: Sheet): string => {
  const rows = sheet.rows().map(rowXml).join('');
  return rows === '' ? '<sheetData/>' : `<sheetData>${rows}</sheetData>`;
};

function rowXml(row: Row): string {
  const cells = row.cells().map(cellXml).join('');
  const said = attributesXml({
    ...row.attributes,
    ...(row.styleId === null ? {} : { s: row.styleId, customFormat: 1 }),
    ht: row.height,
    ...(row.isSized ? { customHeight: 1 } : {}),
    hidden: row.hidden ? 1 : undefined,
  });
  if (cells === '' && said === '') return '';
  return cells === '' ? `<row r="${row.number}"${said}/>` : `<row r="${row.number}"${said}>${cells}</row>`;
}

function cellXml(cell: Cell): string {
  const { value, formula, styleId } = cell;
  const style = styleId === 0 ? '' : ` s="${styleId}"`;
  const at = `<c r="${addressOf(cell.row.number - 1, cell.col - 1)}"${style}`;
  if (formula !== null) return `${at}${resultXml(cell, formulaXml(cell, formula))}`;
  if (value === null) return style === '' ? '' : `${at}/>`;
  if (cell.sharedText !== null) return `${at} t="s"><v>${cell.sharedText}</v></c>`;
  if (typeof value === 'string' && cell.kind !== 'error')
    return `${at} t="inlineStr"><is><t xml:space="preserve">${xmlText(escaped(value))}</t></is></c>`;
  return `${at}${resultXml(cell, '')}`;
}

function formulaXml({ formulaAttributes }: Cell, formula: string): string {
  return `<f${attributesXml(formulaAttributes ?? {})}>${xmlText(formula)}</f>`;
}

/** The type and the stored value; without one the program that opens the file calculates it. */
function resultXml({ value, kind }: Cell, formula: string): string {
  if (value === null) return `>${formula}</c>`;
  if (typeof value === 'number') return `>${formula}<v>${value}</v></c>`;
  if (typeof value === 'boolean') return ` t="b">${formula}<v>${Number(value)}</v></c>`;
  return ` t="${kind === 'error' ? 'e' : 'str'}">${formula}<v>${xmlText(escaped(value))}</v></c>`;
}
