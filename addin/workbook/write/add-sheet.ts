import { provisionalName } from '../product-names';
import { notUndone } from '../session/errors';
import { unlessRefused, withPatience } from '../session/run-excel';
import { listSheets } from '../sheets/list-sheets';
import { clearMark, type Mark, setMark } from '../sheets/mark';
import { freeName } from '../sheets/plan-names';
import { takeBack } from '../sheets/repair';
import { deleteRecord, saveRecord } from '../sheets/run-record';

/** A sheet to be added. */
interface NewSheet {
  /** Wished name; «… (2)» when another sheet bears it. */
  readonly name: string;
  /** Tells this run from any other. */
  readonly run: string;
  /** What it is marked as; null: nothing, it is the user's from then on, and shown at once. */
  readonly role: Mark['role'] | null;
  readonly visible: boolean;
  /** Rows that stay in sight, where Excel can do it. */
  readonly frozenRows: number;
}

interface AddedSheet {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  /** The rows that were to stay in sight do: false where Excel refused that. */
  readonly frozen: boolean;
}

/**
 * Adds a sheet at the end, whole or not at all: filled under a provisional name and hidden, then named in one batch.
 * What a crash leaves is removed by the next start. Four or five syncs.
 *
 * @param fill queues the content
 * @throws what Excel refused: the workbook is as before; AppError WRITE_NOT_UNDONE where that was refused too
 */
export async function addSheet(
  context: Excel.RequestContext,
  { name: wished, run, role, visible, frozenRows }: NewSheet,
  fill: (sheet: Excel.Worksheet) => void,
): Promise<AddedSheet> {
  const { worksheets } = context.workbook;
  const provisional = provisionalName(run, 0);
  saveRecord(context.workbook, { run, staging: [provisional], phase: 'staging', names: [] });
  // Known before the sheet exists: a crash between the two leaves nothing unknown.
  await context.sync();
  let id: string | null = null;
  let added: Omit<AddedSheet, 'frozen'>;
  try {
    const sheet = worksheets.add(provisional);
    setMark(sheet, { role: 'staging', key: wished, name: wished, run });
    sheet.visibility = 'Hidden';
    fill(sheet);
    sheet.load({ id: true });
    worksheets.load({ name: true });
    await context.sync();
    ({ id } = sheet);
    const name = freeName(wished, new Set(worksheets.items.map((item) => item.name.toLowerCase())));
    sheet.name = name;
    if (visible) sheet.visibility = 'Visible';
    if (role === null) clearMark(sheet);
    else setMark(sheet, { role, key: wished, name, run });
    deleteRecord(context.workbook);
    if (role === null) sheet.activate();
    await context.sync();
    added = { sheet, name };
  } catch (error) {
    const after = await standsAfterAll(context, { run, role, id });
    if (after === 'unknown') throw notUndone(error);
    if (after === null) throw error;
    added = after;
  }
  return { ...added, frozen: await freeze(context, added.sheet, frozenRows) };
}

/** A comfort: some builds refuse it, and a sheet that stands stays. True when no row is to be frozen. */
const freeze = async (context: Excel.RequestContext, sheet: Excel.Worksheet, rows: number): Promise<boolean> =>
  rows === 0 ||
  (await unlessRefused(async () => {
    sheet.freezePanes.freezeRows(rows);
    await context.sync();
  }));

/**
 * After a failure: the sheet when it is in place all the same (only the answer was lost). Otherwise what was made of it
 * is removed; «unknown» if that fails too (Excel is gone): the next start does it.
 */
async function standsAfterAll(
  context: Excel.RequestContext,
  { run, role, id }: Pick<NewSheet, 'run' | 'role'> & { readonly id: string | null },
): Promise<Omit<AddedSheet, 'frozen'> | null | 'unknown'> {
  let added: Omit<AddedSheet, 'frozen'> | null = null;
  const settled = await unlessRefused(() =>
    withPatience(async () => {
      const listing = await listSheets(context);
      await takeBack(context, listing, run);
      const mine = listing.sheets.find((listed) => listed.id === id);
      if (mine !== undefined && (mine.mark?.role ?? null) === role) added = mine;
    }),
  );
  return settled ? added : 'unknown';
}
