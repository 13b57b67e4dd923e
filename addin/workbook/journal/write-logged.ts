import { AppError } from '@report/engine/contract';
import { inChunks } from '../cells/in-chunks';
import { placeKey } from '../cells/place';
import { type CellToWrite, putInCells } from '../cells/put-in-cells';
import { listSheets } from '../list-sheets';
import { unlessRefused, withPatience } from '../run';
import type { KeptLine, LineState } from './journal-line';
import { readJournal } from './open-journal';
import { setState, settled } from './settle-journal';

/** A cell to be written, and the line of the journal that says so. */
export interface LoggedCell {
  readonly line: KeptLine;
  readonly cell: CellToWrite;
}

/**
 * Writes cells in one sync per 500. In each, the journal first says what is about to be done, then the cells are
 * written, then the journal says that it is done: at no moment is a cell changed that no line tells of.
 *
 * @param announce queues the lines as they are before the cells are written
 * @param end what the lines say when it is done
 * @throws what Excel refused, when not one cell was changed; AppError CORRECTION_INTERRUPTED when some were
 */
export async function writeLogged(
  context: Excel.RequestContext,
  journal: Excel.Worksheet,
  cells: readonly LoggedCell[],
  {
    announce,
    end,
    moment = null,
  }: {
    readonly announce: (lines: readonly KeptLine[]) => void;
    readonly end: 'done' | 'takenBack';
    readonly moment?: string | null;
  },
): Promise<void> {
  try {
    for (const chunk of inChunks(cells)) {
      const lines = chunk.map(({ line }) => line);
      announce(lines);
      putInCells(context.workbook, lastOfEach(chunk));
      setState(journal, lines, end, moment);
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one sync per 500 cells
      await context.sync();
    }
  } catch (error) {
    const ids = new Set(cells.map(({ line }) => line.id));
    const states = await statesOf(context, ids);
    const ended = states?.filter((state) => state === end).length;
    if (ended === 0) throw error;
    // Otherwise only the answer was lost.
    if (ended !== cells.length) throw new AppError('CORRECTION_INTERRUPTED');
  }
}

/** Of several values for one cell, the last. */
const lastOfEach = (cells: readonly LoggedCell[]): CellToWrite[] => [
  ...new Map(cells.map(({ cell }) => [placeKey(cell), cell])).values(),
];

/** After a failure: the journal is made to tell what happened; null when Excel refuses even that (the next start does it). */
async function statesOf(context: Excel.RequestContext, ids: ReadonlySet<string>): Promise<LineState[] | null> {
  let states: LineState[] | null = null;
  await unlessRefused(() =>
    withPatience(async () => {
      const { sheets } = await listSheets(context);
      const journal = await readJournal(context, sheets);
      const lines = journal === null ? [] : (await settled(context, sheets, journal)).lines;
      states = lines.filter(({ id }) => ids.has(id)).map(({ state }) => state);
    }),
  );
  return states;
}
