import type { Steps } from '../bounds';
import type { Package } from '../package/index';
import { areaAt, type CellArea } from './address';

/** An Excel table as its part says. */
export interface TablePart {
  readonly path: string;
  /** '' for one without a name, which some programs write. */
  readonly name: string;
  readonly area: CellArea;
  readonly showTotals: boolean;
}

/** Reads the part of a table; null when there is no table in it. @throws FileError damaged */
export function* readTablePart(pack: Package, path: string): Steps<TablePart | null> {
  let table: TablePart | null = null;
  yield* pack.read(path, {
    open: (element, attributes, parent) => {
      const ref = attributes.get('ref');
      if (element !== 's:table' || parent !== '' || ref === undefined) return;
      table = {
        path,
        name: attributes.get('displayName') ?? attributes.get('name') ?? '',
        area: areaAt(ref),
        showTotals: Number(attributes.get('totalsRowCount') ?? 0) > 0,
      };
    },
  });
  return table;
}
