import { attributesXml } from '@report/ooxml/book';
import {
  anchorXml,
  CHART_TYPE,
  type ChartDescription,
  chartXml,
  DRAWING_TYPE,
  drawingXml,
} from '@report/ooxml/drawing';
import { inserted, type PackageWriter } from '@report/ooxml/package';

/** Declared on each anchor too: the drawing of a file may use other prefixes. */
const DECLARED =
  ' xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/**
 * Adds the parts of a sheet's charts, to the drawing that holds its images if there is one.
 *
 * @returns the <drawing> element the sheet must hold; '' when it needs no new one
 */
export function writeCharts(writer: PackageWriter, sheetPart: string, charts: readonly ChartDescription[]): string {
  if (charts.length === 0) return '';
  const known = writer.relationsOf(sheetPart).find(({ type }) => type === 'office:drawing')?.target ?? null;
  const drawing = known ?? writer.freePath('xl/drawings/drawing', '.xml');
  if (known === null) {
    writer.set(drawing, drawingXml([]));
    writer.addContentType(drawing, DRAWING_TYPE);
  }
  const anchors = charts.map((chart, index) => {
    const path = writer.freePath('xl/charts/chart', '.xml');
    writer.set(path, chartXml(chart));
    writer.addContentType(path, CHART_TYPE);
    const anchor = anchorXml(chart, index + 1001, writer.addRelation(drawing, 'office:chart', path));
    return known === null ? anchor : anchor.replace(/^<[\w:]+/, (tag) => tag + DECLARED);
  });
  writer.set(drawing, inserted(writer.tree(drawing), anchors.join('')));
  if (known !== null) return '';
  return `<drawing${attributesXml({ 'r:id': writer.addRelation(sheetPart, 'office:drawing', drawing) })}/>`;
}
