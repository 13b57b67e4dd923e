import type { ChartDescription } from './chart-description';
import { attributesText, XML_HEAD } from './xml-text';

const DRAWINGS = 'http://schemas.openxmlformats.org/drawingml/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** What the parts of a package are, for its list of contents. */
export const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
export const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';

/** The drawing of a sheet: the places of its charts, one anchor each. */
export const drawingXml = (anchors: readonly string[]): string =>
  `${XML_HEAD}<xdr:wsDr xmlns:xdr="${DRAWINGS}/spreadsheetDrawing" xmlns:a="${DRAWINGS}/main" xmlns:r="${OFFICE}">` +
  `${anchors.join('')}</xdr:wsDr>`;

/**
 * From the corner of the first cell to the corner after the last one: the chart moves and grows with its cells.
 *
 * @param number of the object in its sheet, unlike any other
 * @param relationship id of the relation of the drawing to the part of the chart
 */
export function anchorXml(
  { place, name, alternative }: Pick<ChartDescription, 'place' | 'name' | 'alternative'>,
  number: number,
  relationship: string,
): string {
  const corner = (tag: string, column: number, row: number): string =>
    `<xdr:${tag}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${tag}>`;
  return (
    `<xdr:twoCellAnchor>${corner('from', place.left, place.top)}${corner('to', place.right + 1, place.bottom + 1)}` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr${attributesText({ id: String(number + 1), name, descr: alternative ?? undefined })}/>` +
    '<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${DRAWINGS}/chart"><c:chart xmlns:c="${DRAWINGS}/chart" r:id="${relationship}"/>` +
    '</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>'
  );
}
