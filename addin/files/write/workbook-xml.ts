import type { SheetModel } from '../../layout';
import { absolute, quoted } from './places';
import { XML_HEAD, xmlText } from '@report/ooxml/drawing';

/** The list of the sheets, the names of the tables, and what is printed of each sheet. */
export function workbookXml(models: readonly SheetModel[]): string {
  const sheets = models.map(
    ({ name }, index) => `<sheet name="${xmlText(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const names = models.flatMap((model, index) => [
    ...model.names.map(({ name, address }) =>
      definedName(`name="${name}"`, `${quoted(model.name)}!${absolute(address)}`),
    ),
    definedName(
      `name="_xlnm.Print_Area" localSheetId="${index}"`,
      `${quoted(model.name)}!${absolute(model.printArea)}`,
    ),
    definedName(
      `name="_xlnm.Print_Titles" localSheetId="${index}"`,
      `${quoted(model.name)}!$${model.printTitles.replace(':', ':$')}`,
    ),
  ]);
  return (
    `${XML_HEAD}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">` +
    `<bookViews><workbookView activeTab="0"/></bookViews><sheets>${sheets.join('')}</sheets><definedNames>${names.join('')}</definedNames></workbook>`
  );
}

const definedName = (attributes: string, place: string): string =>
  `<definedName ${attributes}>${xmlText(place)}</definedName>`;
