import {
  anchorXml,
  CHART_TYPE,
  type ChartDescription,
  chartXml,
  DRAWING_TYPE,
  drawingXml,
} from '@report/ooxml/drawing';
import { addContentType, addRelationship, readText, relationshipsOf, writeText } from './package-parts';
import type { Parts } from './parts';
import { attributesText } from './xml-text';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The first of «xl/charts/chart1.xml», «…2.xml» that the package does not hold. */
function freePath(parts: Parts, before: string): string {
  let number = 1;
  while (parts.has(`${before}${number}.xml`)) number++;
  return `${before}${number}.xml`;
}

/**
 * Adds the parts of a sheet's charts, to the drawing that holds its images if there is one.
 *
 * @returns the <drawing> element the sheet must hold; '' when it needs no new one
 */
export function writeCharts(parts: Parts, sheetPart: string, charts: readonly ChartDescription[]): string {
  if (charts.length === 0) return '';
  const known = relationshipsOf(parts, sheetPart).find(({ type }) => type === `${RELATIONSHIPS}/drawing`)?.target;
  const drawing = known ?? freePath(parts, 'xl/drawings/drawing');
  if (known === undefined) {
    writeText(parts, drawing, drawingXml([]));
    addContentType(parts, drawing, DRAWING_TYPE);
  }
  const anchors = charts.map((chart, index) => {
    const path = freePath(parts, 'xl/charts/chart');
    writeText(parts, path, chartXml(chart));
    addContentType(parts, path, CHART_TYPE);
    return anchorXml(chart, index + 1001, addRelationship(parts, drawing, `${RELATIONSHIPS}/chart`, path));
  });
  writeText(
    parts,
    drawing,
    readText(parts, drawing).replace('</xdr:wsDr>', () => `${anchors.join('')}</xdr:wsDr>`),
  );
  if (known !== undefined) return '';
  return `<drawing${attributesText({ 'r:id': addRelationship(parts, sheetPart, `${RELATIONSHIPS}/drawing`, drawing) })}/>`;
}
