import ExcelJS from 'exceljs';
import { generateStatistics } from '@report/addin/actions';
import { computeLocally } from '@report/addin/api';
import { ALL_TABLES } from '@report/engine/contract';
import { PROFILE } from '@report/profiles/alupse';
import { randomRegisters } from '@report/samples/random-registers';
import { type BatchLog, ExcelHost, type LogEntry } from '../excel-host';
import { loadExcelApi } from '../excel-host/node';
import { type Lines, printColumns } from './print-columns';
import { Spent } from './spent';

/** Rows of all registers together. */
const SIZES = [100, 5_000, 20_000];
const YEAR = 2023;
const SEED = 1;
/** Bytes Excel on the web accepts in one request or one answer. */
const LIMIT = 5 * 1024 * 1024;

/** Conversations of a full run with Excel, the first and one that replaces its sheets, at three sizes. See docs/bench.md. */
export const benchWriting = async (): Promise<void> => {
  const columns = new Map<string, Lines>();
  for (const size of SIZES) {
    const host = await workbookOf(size);
    columns.set(`${size} rows`, await run(host));
    columns.set(`${size} rows, again`, await run(host));
  }
  printColumns(columns);
  console.log(
    'Read, count, compute on this computer, write, put in place, in the emulated Excel. Real Excel takes its own time for each sync. Times are of processor.',
  );
};

const workbookOf = async (size: number): Promise<ExcelHost> => {
  const book = new ExcelJS.Workbook();
  for (const { name, values } of randomRegisters(SEED, size, YEAR).sheets)
    book.addWorksheet(name).addRows(values.map((row) => [...row]));
  return ExcelHost.open(new Uint8Array(await book.xlsx.writeBuffer()));
};

/** The host, with what it takes for each sync counted apart. */
const timedHost = (host: ExcelHost, spent: Spent): ExcelHost =>
  new Proxy(host, {
    get: (target, name) => {
      const value: unknown = Reflect.get(target, name, target);
      if (typeof value !== 'function') return value;
      const call = value.bind(target) as (...given: unknown[]) => unknown;
      return name === 'process' ? (...given: unknown[]) => spent.ofHost(() => call(...given)) : call;
    },
  });

/** Throws when a request or an answer is larger than Excel accepts. */
const run = async (host: ExcelHost): Promise<Lines> => {
  const spent = new Spent();
  const { Excel } = loadExcelApi(timedHost(host, spent));
  host.log.length = 0;
  const compute = computeLocally(PROFILE);
  spent.begin();
  await generateStatistics(
    PROFILE,
    { run: (batch) => Excel.run({ delayForCellEdit: true }, batch) },
    {
      year: YEAR,
      edition: ALL_TABLES,
      rounding: 'adjusted',
      services: ['dialogue', 'asbl'],
      compute: (request, options) => spent.ofTables(() => compute(request, options)),
      signal: new AbortController().signal,
      onStage: () => undefined,
    },
    new Date(),
  );
  const times = spent.end();
  const syncs = host.log.filter(isSync);
  const [requests, answers] = [syncs.map(({ bytesIn }) => bytesIn), syncs.map(({ bytesOut }) => bytesOut)];
  const largest = Math.max(...requests, ...answers);
  if (largest >= LIMIT) throw new Error(`a request or an answer of ${largest} bytes`);
  return {
    syncs: `${syncs.length}`,
    operations: `${sum(syncs.map(({ operations }) => operations))}`,
    'bytes to Excel': kilobytes(sum(requests)),
    'largest request': kilobytes(Math.max(...requests)),
    'bytes from Excel': kilobytes(sum(answers)),
    'largest answer': kilobytes(Math.max(...answers)),
    ...times,
  };
};

const isSync = (entry: LogEntry): entry is BatchLog => entry.kind === 'batch';

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
const kilobytes = (bytes: number): string => `${Math.ceil(bytes / 1024)} kB`;
