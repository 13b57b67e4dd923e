import { readText, readValue } from '../cells/read-cell';
import { HostError } from '../host-error';
import type { RangeCore } from './range-core';

/** Excel.RangeHyperlink: a web address, or a place of this workbook. */
export interface HyperlinkValue {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}

/** The link of the first cell, or null. */
export function readHyperlink(range: RangeCore): HyperlinkValue | null {
  const { top, left } = range.rect;
  const cell = range.cellAt(top, left);
  const textToDisplay = String(readValue(cell, range.wb.cells));
  const internal = range.sheet.links.get(top, left);
  if (internal) return { ...internal, textToDisplay };
  const external = range.ws.links.get(`${top + 1}:${left + 1}`)?.target;
  return external === undefined ? null : { address: external, textToDisplay };
}

/**
 * Sets the link of every cell and, when given, the text shown. The cells get the look of a link, as in Excel; null removes the link.
 */
export function writeHyperlink(range: RangeCore, link: HyperlinkValue | null): void {
  range.sheet.links.removeWithin(range.rect);
  if (link === null) {
    range.put('', (cell) => {
      range.ws.links.delete(`${cell.row.number}:${cell.col}`);
    });
    return;
  }
  if (link.documentReference === undefined && link.address === undefined) throw new HostError('InvalidArgument');
  range.put('', (cell) => {
    const target = link.documentReference ?? link.address ?? '';
    const text = link.textToDisplay ?? (readText(cell, range.wb.cells) || target);
    if (link.documentReference === undefined) {
      cell.value = text;
      const tip = link.screenTip === undefined ? {} : { tooltip: link.screenTip };
      const [row, column] = [cell.row.number, cell.col];
      range.ws.links.set(`${row}:${column}`, { row, column, target, ...tip });
    } else {
      if (link.textToDisplay !== undefined || cell.value === null) cell.value = text;
      range.ws.links.delete(`${cell.row.number}:${cell.col}`);
      range.sheet.links.set(cell.row.number - 1, cell.col - 1, {
        documentReference: link.documentReference,
        ...(link.screenTip === undefined ? {} : { screenTip: link.screenTip }),
      });
    }
    cell.style = { ...cell.style, font: { ...cell.style.font, underline: true, color: { argb: 'FF0563C1' } } };
  });
}
