import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { appErrorOf } from '@report/addin/files';
import { type ExcelRunner, readWorkbook } from '@report/addin/workbook';
import { AppError } from '@report/engine/contract';
import type { RawWorkbook } from '@report/engine/registers';
import { ExcelHost } from '@report/excel-host';
import { loadExcelApi } from '@report/excel-host/node';
import { FileError } from '@report/ooxml/bounds';

/** The pane's way into a workbook held by the host: `Excel.run` of the genuine library. */
export function runnerOf(host: ExcelHost): ExcelRunner {
  const { Excel } = loadExcelApi(host);
  return { run: (batch) => Excel.run({ delayForCellEdit: true }, batch) };
}

/** Reads a file the way the pane reads the open workbook. @throws AppError NOT_A_WORKBOOK, WORKBOOK_TOO_LARGE, … */
export async function readWorkbookFile(file: string, signal: AbortSignal): Promise<RawWorkbook> {
  return readWorkbook(await openWorkbookFile(file), { signal, file: path.basename(file) });
}

/** The way into the workbook of a file. @throws AppError NOT_A_WORKBOOK, WORKBOOK_TOO_LARGE */
export async function openWorkbookFile(file: string): Promise<ExcelRunner> {
  return runnerOf(await openHostFile(file));
}

/** The workbook of a file, to be written elsewhere with what it is given to keep. @throws as `openWorkbookFile` */
export const openHostFile = async (file: string): Promise<ExcelHost> =>
  openHost(await readBytes(file), path.basename(file));

async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch {
    throw new AppError('NOT_A_WORKBOOK');
  }
}

async function openHost(bytes: Uint8Array, fileName: string): Promise<ExcelHost> {
  try {
    return await ExcelHost.open(bytes, { fileName });
  } catch (error) {
    throw error instanceof FileError ? appErrorOf(error) : error;
  }
}
