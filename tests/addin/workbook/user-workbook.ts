import { AsyncLocalStorage } from 'node:async_hooks';
import { pieceStates } from '@report/ooxml/book';
import ExcelJS from 'exceljs';
import type { ExcelRunner } from '@report/addin/workbook';
import { ExcelHost, type HostOptions } from '../../../excel-host';
import { loadExcelApi } from '../../../excel-host/node';

export interface Opened {
  readonly host: ExcelHost;
  readonly runner: ExcelRunner;
  /** Excel.createWorkbook, beside that workbook. */
  readonly createWorkbook: (base64: string) => Promise<void>;
}

interface Target {
  readonly host: ExcelHost;
  readonly beforeSync: () => Promise<void>;
}

/** A client library, and the workbook it was last used for. */
interface Pane {
  readonly excel: typeof Excel;
  readonly last: { target: Target };
}

/** The workbook of the run that is under way: what the library gives back when a run is over also goes there. */
const ofRun = new AsyncLocalStorage<Target>();

const panes: Partial<Record<0 | 1, Pane>> = {};

/**
 * A pane's way into a workbook. Executing the client library takes longer than a run: workbooks share one, and another
 * one serves the second pane of those that have two.
 *
 * @param beforeSync waited for before each sync is handed to Excel
 */
export function open(host: ExcelHost, pane: 0 | 1 = 0, beforeSync = () => Promise.resolve()): Opened {
  const target = { host, beforeSync };
  const { excel, last } = (panes[pane] ??= loadPane(target));
  const here = <T>(act: () => Promise<T>): Promise<T> => {
    last.target = target;
    return ofRun.run(target, act);
  };
  return {
    host,
    runner: { run: (batch) => here(() => excel.run({ delayForCellEdit: true }, batch)) },
    createWorkbook: (base64) => here(() => excel.createWorkbook(base64)),
  };
}

function loadPane(target: Target): Pane {
  const last = { target };
  const now = (): Target => ofRun.getStore() ?? last.target;
  const process: ExcelHost['process'] = async (...request) => {
    const { host, beforeSync } = now();
    await beforeSync();
    return host.process(...request);
  };
  // Stands for whichever workbook is meant.
  const front = new Proxy(target.host, {
    get: (_, key): unknown => (key === 'process' ? process : Reflect.get(now().host, key)),
  });
  return { excel: loadExcelApi(front).Excel, last };
}

/** Nothing of a run is still to come: what the library gives back comes in a sync that nobody waits for. */
export async function stillness(host: ExcelHost): Promise<void> {
  let [still, seen] = [0, -1];
  while (still < 3) {
    await new Promise((resolve) => setTimeout(resolve, 2));
    still = host.counters.syncs === seen ? still + 1 : 0;
    seen = host.counters.syncs;
  }
}

/** What a person has: a register, a sheet between two others, a hidden one, a name of her own. */
async function userFile(more: (book: ExcelJS.Workbook) => void = () => undefined): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const register = book.addWorksheet('Registre');
  register.addRows([
    ['Numéro', 'Ouvert le', 'Montant'],
    ['A-1', 42370, 12.5],
    ['A-2', 42371, 1],
  ]);
  register.getRow(1).font = { bold: true };
  register.getCell('B2').numFmt = 'dd/mm/yyyy';
  register.getCell('D2').value = { formula: 'SUM(C2:C3)', result: 13.5 };
  const notes = book.addWorksheet('Notes', { state: 'hidden' });
  notes.mergeCells('A1:C1');
  notes.getCell('A1').value = 'À relire';
  book.definedNames.add('Registre!$C$2:$C$3', 'Montants');
  more(book);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

let plain: Promise<Uint8Array> | null = null;

/** That workbook in Excel. */
export async function openUserWorkbook(
  more?: (book: ExcelJS.Workbook) => void,
  options: Partial<HostOptions> = {},
): Promise<Opened> {
  const file = more === undefined ? (plain ??= userFile()) : userFile(more);
  return open(await ExcelHost.open(await file, options));
}

/** Everything a person could see of her own sheets: cells, formulas, formats, sizes, order, visibility, names. */
export function userSide(host: ExcelHost, sheets: readonly string[] = ['Registre', 'Notes']): string {
  const names = host.workbook.names
    .filter(({ Name }) => Name === 'Montants')
    .map(({ Name, formula }) => [Name, formula]);
  return JSON.stringify([
    host.sheetNames.filter((name) => sheets.includes(name)),
    names,
    sheets.map((name) => {
      const { ws, Visibility, customProperties } = host.sheet(name);
      // Neither the position nor the number of the sheet in the file is something a person sees of it.
      const cells = ws
        .rows()
        .map((row) => [
          row.number,
          row.hidden,
          row.height,
          row.cells().map(({ address, value, formula, style }) => [address, value, formula, style]),
        ]);
      return [name, Visibility, [...customProperties], cells, pieceStates(ws)];
    }),
  ]);
}
