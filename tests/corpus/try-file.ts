import process from 'node:process';
import { appErrorOf } from '@report/addin/files';
import { ExcelHost } from '@report/excel-host';
import { FileError, FILE_LIMITS } from '@report/ooxml/bounds';
import { readWorkbookValues, type WorkbookValues } from '@report/ooxml/spreadsheet';
import { readDirectory } from '@report/ooxml/zip';

/** What became of one file: read as the pane reads it, saved as the preview saves it. */
export interface Tried {
  /** null when it was read. */
  readonly refused: { readonly reason: string; readonly said: string } | null;
  readonly slices: number;
  /** Milliseconds of computing: of the whole reading, and of the longest slice. Other work on the machine does not count. */
  readonly time: number;
  readonly longest: number;
  /** Entries of the zip that are not the same after opening and saving, compressed bytes included; null when not tried. */
  readonly unequal: readonly string[] | null;
  /** The same after one cell was changed, and how the values differ from those that are right; null when not tried. */
  readonly changed: { readonly parts: readonly string[]; readonly wrong: readonly string[] } | null;
}

/** Milliseconds this process has computed so far. */
function worked(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** What no cell of a public file holds. */
const TYPED = 'saisi ici';

/** Reads a file in slices, opens and saves it, then changes one cell and saves it again. @throws what is no `FileError` */
export async function tryFile(bytes: Uint8Array): Promise<Tried> {
  const start = worked();
  let [slices, longest] = [0, 0];
  let values: WorkbookValues | null = null;
  let refused: Tried['refused'] = null;
  try {
    const steps = readWorkbookValues(bytes);
    for (;;) {
      const begun = worked();
      const step = steps.next();
      longest = Math.max(longest, worked() - begun);
      slices += 1;
      if (step.done) {
        values = step.value;
        break;
      }
    }
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    const { title, sentence, remedy } = appErrorOf(error).text;
    refused = { reason: error.reason, said: `${title}. ${sentence} ${remedy}` };
  }
  const time = worked() - start;
  const read = { refused, slices, time, longest };
  if (values === null) return { ...read, unequal: null, changed: null };
  const host = await ExcelHost.open(bytes);
  const unequal = unequalEntries(bytes, await host.save());
  return { ...read, unequal, changed: await changeOneCell(host, bytes, values) };
}

/** Names of the entries that one of two zips lacks or holds otherwise; of entries with one name, the last counts. */
export function unequalEntries(before: Uint8Array, after: Uint8Array): string[] {
  const entries = (bytes: Uint8Array) =>
    new Map(readDirectory(bytes, FILE_LIMITS.entries).map((entry) => [entry.name, entry]));
  const [one, other] = [entries(before), entries(after)];
  return [...new Set([...one.keys(), ...other.keys()])].filter((name) => {
    const [was, is] = [one.get(name), other.get(name)];
    return was === undefined || is === undefined || Buffer.compare(was.compressed, is.compressed) !== 0;
  });
}

/** Types into the first cell with a text in a sheet that is shown and not protected. */
async function changeOneCell(host: ExcelHost, bytes: Uint8Array, values: WorkbookValues): Promise<Tried['changed']> {
  for (const sheet of values.sheets) {
    if (sheet.state !== 'visible' || host.sheet(sheet.name).isProtected) continue;
    for (const [row, cells] of sheet.values.entries()) {
      const column = cells.findIndex((value) => typeof value === 'string' && value !== '');
      if (column < 0) continue;
      const place = { row: sheet.firstRow + row, column: sheet.firstColumn + column };
      if (host.sheet(sheet.name).ws.findCell(place.row + 1, place.column + 1)?.formula !== null) continue;
      host.userEdit(sheet.name, addressOf(place), TYPED);
      const saved = await host.save();
      return { parts: unequalEntries(bytes, saved), wrong: wrongValues(values, saved, sheet.name, place) };
    }
  }
  return null;
}

interface Place {
  readonly row: number;
  readonly column: number;
}

function addressOf({ row, column }: Place): string {
  const letters = (number: number): string =>
    (number >= 26 ? letters(Math.floor(number / 26) - 1) : '') + String.fromCharCode(65 + (number % 26));
  return `${letters(column)}${row + 1}`;
}

/** Sheets whose values are not those of before, but for the cell that was typed into. */
function wrongValues(before: WorkbookValues, saved: Uint8Array, sheet: string, { row, column }: Place): string[] {
  const steps = readWorkbookValues(saved);
  let after: WorkbookValues | undefined;
  while (after === undefined) {
    const step = steps.next();
    if (step.done) after = step.value;
  }
  return before.sheets
    .filter((was, index) => {
      const values = was.values.map((cells) => [...cells]);
      const changed = values[row - was.firstRow];
      if (was.name === sheet && changed !== undefined) changed[column - was.firstColumn] = TYPED;
      return JSON.stringify(values) !== JSON.stringify(after.sheets[index]?.values);
    })
    .map(({ name }) => name);
}
