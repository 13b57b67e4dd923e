import { strToU8, zipSync } from 'fflate';
import { aboutReport, type SheetModel } from '../layout';
import { describeChart } from './write/describe-chart';
import { anchorXml, CHART_TYPE, chartXml, DRAWING_TYPE, drawingXml, XML_HEAD } from '@report/ooxml/drawing';
import { CORE_PROPERTIES, corePropertiesXml } from '@report/ooxml/package';
import { sheetXml } from './write/sheet-xml';
import { StyleTable } from './write/style-table';
import { workbookXml } from './write/workbook-xml';

const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
/** The relation of a sheet to its drawing: its only one. */
const DRAWING = 'rId1';

/**
 * The sheets of results alone as an .xlsx file, to be handed on, with their charts: made from what was laid out and
 * never from the open workbook, so that no register, journal, setting or property of it can be inside. No formula, no
 * macro, no author.
 */
export function writeResultsFile(models: readonly SheetModel[]): Uint8Array {
  const styles = new StyleTable();
  const sheets = models.map((model) => sheetXml(model, styles, model.charts.length === 0 ? null : DRAWING));
  const drawings = drawingParts(models);
  const types = [
    [`/${CORE_PROPERTIES.path}`, CORE_PROPERTIES.contentType],
    ['/xl/workbook.xml', `${SPREADSHEET}.sheet.main+xml`],
    ['/xl/styles.xml', `${SPREADSHEET}.styles+xml`],
    ...models.map((_, index) => [`/xl/worksheets/sheet${index + 1}.xml`, `${SPREADSHEET}.worksheet+xml`] as const),
    ...drawings.flatMap(({ path, type }) => (type === null ? [] : [[`/${path}`, type] as const])),
  ] as const;
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypes(types),
    '_rels/.rels': relations([
      [`${OFFICE}/officeDocument`, 'xl/workbook.xml'],
      [CORE_PROPERTIES.relation, CORE_PROPERTIES.path],
    ]),
    [CORE_PROPERTIES.path]: XML_HEAD + corePropertiesXml(aboutReport(models)),
    'xl/workbook.xml': workbookXml(models),
    'xl/_rels/workbook.xml.rels': relations([
      ...models.map((_, index) => [`${OFFICE}/worksheet`, `worksheets/sheet${index + 1}.xml`] as const),
      [`${OFFICE}/styles`, 'styles.xml'],
    ]),
    'xl/styles.xml': styles.xml(),
    ...Object.fromEntries(sheets.map((xml, index) => [`xl/worksheets/sheet${index + 1}.xml`, xml])),
    ...Object.fromEntries(drawings.map(({ path, xml }) => [path, xml])),
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)])));
}

interface Part {
  readonly path: string;
  /** null where the ending of the path says it. */
  readonly type: string | null;
  readonly xml: string;
}

/** One drawing per sheet with charts, one part per chart, and the relations between them. */
function drawingParts(models: readonly SheetModel[]): Part[] {
  let charts = 0;
  return models.flatMap((model, index): Part[] => {
    if (model.charts.length === 0) return [];
    const number = index + 1;
    const described = model.charts.map((chart) => ({
      chart: describeChart(model, chart),
      file: `chart${++charts}.xml`,
    }));
    return [
      {
        path: `xl/worksheets/_rels/sheet${number}.xml.rels`,
        type: null,
        xml: relations([[`${OFFICE}/drawing`, `../drawings/drawing${number}.xml`]]),
      },
      {
        path: `xl/drawings/drawing${number}.xml`,
        type: DRAWING_TYPE,
        xml: drawingXml(described.map(({ chart }, place) => anchorXml(chart, place + 1, `rId${place + 1}`))),
      },
      {
        path: `xl/drawings/_rels/drawing${number}.xml.rels`,
        type: null,
        xml: relations(described.map(({ file }) => [`${OFFICE}/chart`, `../charts/${file}`])),
      },
      ...described.map(({ chart, file }) => ({ path: `xl/charts/${file}`, type: CHART_TYPE, xml: chartXml(chart) })),
    ];
  });
}

const relations = (targets: readonly (readonly [type: string, target: string])[]): string =>
  `${XML_HEAD}<Relationships xmlns="${RELATIONS}">${targets
    .map(([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

const contentTypes = (types: readonly (readonly [path: string, type: string])[]): string =>
  `${XML_HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>' +
  types.map(([path, type]) => `<Override PartName="${path}" ContentType="${type}"/>`).join('') +
  '</Types>';
