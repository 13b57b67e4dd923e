import { columnLetter } from '@report/engine/registers';
import type { SheetModel } from '../../layout';
import { linkName } from '../product-names';
import { isRefusal } from '../session/errors';
import type { RecordedName } from '../sheets/run-record';

interface Linked {
  readonly sheet: Excel.Worksheet;
  readonly model: SheetModel;
}

interface Link {
  /** A1 address of the cell. */
  readonly at: string;
  readonly text: string;
  /** Wished name of the sheet it leads to, and the cell there. */
  readonly key: string;
  readonly cell: string;
}

function linksOf({ rows }: SheetModel): Link[] {
  return rows.flatMap(({ cells }, row) =>
    cells.flatMap(({ column, link, value }) => {
      if (link === undefined) return [];
      const [, key, cell] = /^'(.+)'!(.+)$/.exec(link) ?? [];
      if (key === undefined || cell === undefined) throw new Error('a link leads nowhere');
      return [{ at: `${columnLetter(column)}${row + 1}`, text: String(value), key, cell }];
    }),
  );
}

/** The names by which links find their places, whatever their sheets are called meanwhile: hidden, one per place. */
export function linkNames(models: readonly SheetModel[], finalName: (wished: string) => string): RecordedName[] {
  const places = new Map(models.flatMap(linksOf).map((link) => [linkName(link.key, link.cell), link]));
  return [...places].map(([name, { key, cell }]) => ({ name, sheet: finalName(key), address: cell, hidden: true }));
}

/**
 * Links of written sheets, over names that are pointed at their places once the sheets stand. A link to a sheet by its
 * name may follow that sheet when it is renamed, and here sheets take each other's names. Where Excel takes no name, they
 * lead to the sheet. One sync, two at most; none without links.
 *
 * @returns false when the links were left out
 */
export async function writeLinks(
  context: Excel.RequestContext,
  written: readonly Linked[],
  finalName: (wished: string) => string,
): Promise<boolean> {
  const links = written.flatMap(({ sheet, model }) => linksOf(model).map((link) => ({ sheet, ...link })));
  if (links.length === 0) return true;
  const byName = ({ key, cell }: Link): string => linkName(key, cell);
  const byPlace = ({ key, cell }: Link): string => `'${finalName(key).replaceAll("'", "''")}'!${cell}`;
  for (const reference of [byName, byPlace]) {
    try {
      for (const link of links)
        link.sheet.getRange(link.at).hyperlink = { documentReference: reference(link), textToDisplay: link.text };
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- a second try at most
      await context.sync();
      return true;
    } catch (error) {
      if (!isRefusal(error)) throw error;
    }
  }
  return false;
}
