import ExcelJS from 'exceljs';
import { registersStateOf } from '@report/addin/actions';
import { proposeCorrections } from '@report/engine/corrections';
import { type CellValue, type RawWorkbook, readRegisters } from '@report/engine/registers';
import { findFindings } from '@report/engine/rules';
import { PROFILE } from '@report/profiles/alupse';
import { randomRegisters } from '@report/samples/random-registers';
import { ADVERSARIAL } from './adversarial-sheets';

const ROWS = 5_000;
const COLUMNS = 25;
const YEAR = 2023;
const RUNS = 12;
const STATE_RUNS = 6;
const LOADS = 3;
/** What a person may wait for the check of an ordinary register, and for that of anything at all (milliseconds). */
const LIMIT = 300;
const ADVERSARIAL_LIMIT = 1_000;
const ADVERSARIAL_RUNS = 2;

/** The register of files, 5 000 rows long and 25 columns wide. */
const registerOf = (): RawWorkbook => {
  const workbook = randomRegisters(1, 5 * ROWS, YEAR);
  const sheets = workbook.sheets.filter(({ name }) => name === 'Dossiers Dialogue');
  return {
    ...workbook,
    sheets: sheets.map((sheet) => {
      const [header = [], ...rows] = sheet.values.map((row) => row.slice(0, COLUMNS));
      const filled = Array.from({ length: ROWS }, (_, row): readonly CellValue[] => {
        const cells = rows[row % rows.length] ?? [];
        return [row < rows.length ? (cells[0] ?? '') : `${String(cells[0])}-${row}`, ...cells.slice(1)];
      });
      return { ...sheet, values: [header, ...filled] };
    }),
  };
};

const check = (workbook: RawWorkbook): { readonly rows: number; readonly findings: number } => {
  const read = readRegisters(PROFILE, [workbook]);
  const findings = findFindings(PROFILE, read, YEAR);
  return { rows: read.recognised.reduce((sum, { rows }) => sum + rows, 0), findings: findings.length };
};

const savedBy = async ({ sheets }: RawWorkbook): Promise<ExcelJS.Buffer> => {
  const workbook = new ExcelJS.Workbook();
  for (const { name, values } of sheets) workbook.addWorksheet(name).addRows(values.map((row) => [...row]));
  return workbook.xlsx.writeBuffer();
};

/** Computing time: what the processor worked for it, whatever else the machine does meanwhile. */
const timed = <T>(work: () => T): { readonly milliseconds: number; readonly result: T } => {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  return { milliseconds: (user + system) / 1000, result };
};

const median = (runs: readonly { readonly milliseconds: number }[]): number =>
  runs.map(({ milliseconds }) => milliseconds).sort((one, other) => one - other)[runs.length >> 1] ?? 0;

const benchOrdinary = async (): Promise<void> => {
  const workbook = registerOf();
  const [first, ...others] = Array.from({ length: RUNS }, () => timed(() => check(workbook)));
  const [firstState, ...otherStates] = Array.from({ length: STATE_RUNS }, () =>
    timed(() => registersStateOf(PROFILE, [workbook], { year: YEAR })),
  );
  const bytes = await savedBy(workbook);
  const loads: { readonly milliseconds: number }[] = [];
  for (let run = 0; run < LOADS; run += 1) {
    const before = process.cpuUsage();
    await new ExcelJS.Workbook().xlsx.load(bytes);
    const { user, system } = process.cpuUsage(before);
    loads.push({ milliseconds: (user + system) / 1000 });
  }
  console.log(
    `${first?.result.rows ?? 0} rows × ${COLUMNS} columns, read and checked against every rule: ${first?.result.findings ?? 0} findings`,
  );
  const line = (milliseconds: number) => ({ 'computing (ms)': Math.round(milliseconds) });
  console.table({
    'first run of the process': { ...line(first?.milliseconds ?? 0), limit: LIMIT },
    [`median of ${others.length} more`]: { ...line(median(others)), limit: LIMIT },
    'all that the pane does with them, first run': { ...line(firstState?.milliseconds ?? 0), limit: LIMIT },
    [`the same, median of ${otherStates.length} more`]: { ...line(median(otherStates)), limit: LIMIT },
    'exceljs reads the same file': line(median(loads)),
  });
  console.log(`exceljs computes ${(median(loads) / median(others)).toFixed(1)} × as long to open the file.`);
};

const benchAdversarial = (): void => {
  const lines = Object.entries(ADVERSARIAL).map(([name, make]) => {
    const workbook = make();
    const readings = Array.from({ length: ADVERSARIAL_RUNS }, () => timed(() => readRegisters(PROFILE, [workbook])));
    const reading = readings.reduce((best, run) => (run.milliseconds < best.milliseconds ? run : best));
    const rules = timed(() => findFindings(PROFILE, reading.result, YEAR));
    const proposals = timed(() => proposeCorrections(PROFILE, [workbook], reading.result, rules.result));
    const within = (milliseconds: number): string => (milliseconds < ADVERSARIAL_LIMIT ? 'yes' : 'NO');
    return [
      name,
      {
        'read (ms)': Math.round(reading.milliseconds),
        'rules (ms)': Math.round(rules.milliseconds),
        'corrections (ms)': Math.round(proposals.milliseconds),
        findings: rules.result.length,
        'read within a second': within(reading.milliseconds),
        'each part': within(Math.max(reading.milliseconds, rules.milliseconds, proposals.milliseconds)),
      },
    ] as const;
  });
  console.log(
    '20 000 rows × 40 columns that are no register; computing time, the shorter of two readings, one run of the rules:',
  );
  console.table(Object.fromEntries(lines));
  const late = lines.filter(([, line]) => line['read within a second'] === 'NO').map(([name]) => name);
  console.log(
    late.length === 0
      ? `All ${lines.length} are read within a second of computing.`
      : `NOT within a second of computing: ${late.join(', ')}.`,
  );
};

/** Times the check of an ordinary register beside opening its file, and of grids made to be slow. See docs/bench.md. */
export const benchChecking = async (): Promise<void> => {
  await benchOrdinary();
  benchAdversarial();
};
