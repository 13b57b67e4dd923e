import { type FileLimits } from '@report/ooxml/bounds';
import { readWorkbookValues, type SheetValues, type WorkbookValues } from '@report/ooxml/spreadsheet';
import { all, zipOf } from '../inputs';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** A workbook of one sheet, «Feuil1». Any part can be given instead of the usual one; null leaves it out. */
export interface Written {
  /** Inside <worksheet>. */
  readonly sheet?: string;
  /** Inside <sst>. */
  readonly texts?: string;
  /** Inside <workbook>, before its sheets. */
  readonly head?: string;
  /** Inside <styleSheet>. */
  readonly styles?: string;
  readonly parts?: Readonly<Record<string, string | Uint8Array | null>>;
}

export const relationsXml = (
  targets: readonly (readonly [id: string, type: string, target: string])[],
  office = OFFICE,
): string =>
  `<Relationships xmlns="${RELATIONS}">${targets
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

export const workbookXml = (head = ''): string =>
  `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${head}<sheets><sheet name="Feuil1" sheetId="1" r:id="rId1"/></sheets></workbook>`;

export const sheetXml = (inside: string): string =>
  `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${inside}</worksheet>`;

export const textsXml = (inside: string): string => `<sst xmlns="${MAIN}">${inside}</sst>`;

export function bytesOf({ sheet = '', texts = '', head = '', styles = '', parts = {} }: Written): Uint8Array {
  const all: Record<string, string | Uint8Array | null> = {
    '_rels/.rels': relationsXml([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbookXml(head),
    'xl/_rels/workbook.xml.rels': relationsXml([
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'sharedStrings', 'sharedStrings.xml'],
      ['rId3', 'styles', 'styles.xml'],
    ]),
    'xl/worksheets/sheet1.xml': sheetXml(sheet),
    'xl/sharedStrings.xml': textsXml(texts),
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}">${styles}</styleSheet>`,
    ...parts,
  };
  return zipOf(
    Object.fromEntries(Object.entries(all).flatMap(([name, part]) => (part === null ? [] : [[name, part]]))),
  );
}

export const read = (written: Written | Uint8Array, limits?: FileLimits): WorkbookValues =>
  all(readWorkbookValues(written instanceof Uint8Array ? written : bytesOf(written), limits));

export function firstSheet(written: Written | Uint8Array, limits?: FileLimits): SheetValues {
  const [sheet] = read(written, limits).sheets;
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
}

/** The values of a sheet that holds these rows. */
export const valuesOf = (rows: string, more: Written = {}): SheetValues['values'] =>
  firstSheet({ ...more, sheet: `<sheetData>${rows}</sheetData>` }).values;
