import { FileError, type Steps } from '../bounds';
import type { Package, Relation } from '../package/index';

export type SheetState = 'visible' | 'hidden' | 'veryHidden';

/** What a file says of a sheet: any other word, or none, shows it. */
export const sheetStateOf = (said: string | undefined): SheetState =>
  said === 'hidden' || said === 'veryHidden' ? said : 'visible';

/** A sheet of cells, as the workbook part names it. Sheets of charts, dialogues and old macros hold none. */
export interface SheetEntry {
  readonly name: string;
  readonly state: SheetState;
  readonly path: string;
}

/** What the workbook part says. */
export interface WorkbookPart {
  readonly path: string;
  readonly date1904: boolean;
  readonly sheets: readonly SheetEntry[];
  readonly relations: readonly Relation[];
}

/**
 * Finds and reads the workbook part: by the relation of the package, wherever it stands.
 *
 * @throws FileError word-document, binary-workbook, other-package; damaged; no-sheet
 */
export function* readWorkbookPart(pack: Package): Steps<WorkbookPart> {
  const path = yield* mainPart(pack);
  const relations = yield* pack.relationsOf(path);
  const targets = new Map(
    relations.filter(({ type }) => type === 'office:worksheet').map(({ id, target }) => [id, target]),
  );
  const sheets: SheetEntry[] = [];
  let date1904 = false;
  const found = { root: '' };
  yield* pack.read(path, {
    open: (element, attributes, parent) => {
      if (parent === '') found.root = element;
      else if (element === 's:workbookPr' && parent === 's:workbook') date1904 = isTrue(attributes.get('date1904'));
      else if (element === 's:sheet' && parent === 's:sheets') {
        const sheetPath = targets.get(attributes.get('r:id') ?? '');
        if (typeof sheetPath === 'string')
          sheets.push({
            name: attributes.get('name') ?? '',
            state: sheetStateOf(attributes.get('state')),
            path: sheetPath,
          });
      }
    },
  });
  if (found.root !== 's:workbook') throw new FileError('other-package');
  if (sheets.length === 0) throw new FileError('no-sheet');
  return { path, date1904, sheets, relations };
}

function* mainPart(pack: Package): Steps<string> {
  const main = (yield* pack.relationsOf('')).find(({ type }) => type === 'office:officeDocument')?.target;
  if (typeof main !== 'string') throw new FileError('other-package');
  if (!pack.has(main)) throw new FileError('damaged');
  const type = yield* pack.contentTypeOf(main);
  if (type.includes('sheet.binary')) throw new FileError('binary-workbook');
  if (type.includes('wordprocessingml') || type.includes('ms-word')) throw new FileError('word-document');
  if (type.includes('presentationml') || type.includes('ms-powerpoint')) throw new FileError('other-package');
  return main;
}

/** Programs write booleans in two ways. */
export const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';
