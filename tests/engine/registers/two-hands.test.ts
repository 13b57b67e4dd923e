import type { Finding } from '@report/engine/contract';
import {
  columnLetter,
  type ColumnData,
  type ColumnSpec,
  type RawWorkbook,
  type RegistersRead,
  type RegisterSpec,
} from '@report/engine/registers';
import { randomSource, type RandomSource } from '../../../samples/deal';
import {
  buildRequest,
  CATALOGUE,
  deriveFacts,
  findFindings,
  readRegisters,
  REGISTERS,
  tablesReading,
  tabulate,
} from '../../fixtures/alupse';
import * as kept from '../../fixtures/as-kept';
import { readFixture } from '../../fixtures/read-workbook';
import { SAMPLE, sample } from '../../fixtures/sample';

/**
 * Registers that two people keep, each in a way of their own, mixed in one workbook: a hundred ways by a seed. Each table
 * either gives the figures of the clean registers, or what moved them (a column, a register) has a finding of severity error or
 * a question.
 */

const first: RawWorkbook = {
  file: null,
  date1904: false,
  sheets: ['dialogue-2016', 'bebe-2016', 'medical-2016']
    .flatMap((name) => readFixture(`registers/${name}.xlsx`).sheets)
    .filter(({ name }, index, all) => all.findIndex((sheet) => sheet.name === name) === index)
    .map((sheet) => ({ ...sheet, values: sheet.values.length > 400 ? sheet.values.slice(0, 130) : sheet.values })),
};

const errorsOf = (read: RegistersRead) => findFindings(read, 2016).filter(({ severity }) => severity === 'error');

/** Without the rows that refer to one further down: they are errors of the cut. */
function withoutErrors(workbook: RawWorkbook): RawWorkbook {
  const errors = errorsOf(readRegisters([workbook]));
  if (errors.length === 0) return workbook;
  const places = new Set(errors.map(({ sheet, address }) => `${sheet}/${/\d+/.exec(address)?.[0] ?? ''}`));
  const sheets = workbook.sheets.map((sheet) => ({
    ...sheet,
    values: sheet.values.filter((_, row) => !places.has(`${sheet.name}/${row + 1}`)),
  }));
  return withoutErrors({ ...workbook, sheets });
}
const clean = withoutErrors(first);

/** Every figure, by table. */
function figuresOf({ registers }: RegistersRead): ReadonlyMap<string, string> {
  const tables = CATALOGUE.map(({ id }) => id);
  const request = { year: 2016, edition: 'complete', rounding: 'adjusted', tables } as const;
  const answer = tabulate(buildRequest(deriveFacts(registers, 2016), request));
  return new Map(answer.tables.map((table) => [table.id, JSON.stringify(table)]));
}

/** What a column holds, in no order; of identifiers only how many there are. */
function contentOf(column: ColumnData | undefined): string {
  switch (column?.kind) {
    case 'date':
      return String([...column.days].sort((a, b) => a - b));
    case 'code':
      return String([...column.codes].sort((a, b) => a - b));
    case 'codes':
      return String([...column.sets].sort((a, b) => a - b));
    case 'boolean':
      return String([...column.answers].sort((a, b) => a - b));
    case 'number':
      return String(Array.from(column.numbers, String).sort());
    case 'key':
      return `${column.keys.length} ${new Set(column.keys).size}`;
    case 'text':
      return String([...column.texts].sort());
    case undefined:
      return '';
  }
}

/** Rules about rows or a whole sheet: their place is no column of what they are about. */
const OF_SHEETS: ReadonlySet<string> = new Set(['R01', 'R06', 'S01', 'S05', 'S25', 'S27', 'S33']);

/** The field of the cell of a finding; null for one about rows or a sheet. */
function fieldOf({ rule, sheet, address }: Finding, { places }: RegistersRead): string | null {
  const letters = /^[A-Z]+/.exec(address)?.[0] ?? '';
  for (const [block, columns] of places)
    if (block.sheet === sheet && !OF_SHEETS.has(rule))
      for (const [field, column] of columns) if (columnLetter(column) === letters) return field;
  return null;
}

/** True when an error or a question is about a column of a register, or about all of it. */
function isSaid(read: RegistersRead, errors: readonly Finding[], { key }: RegisterSpec, column: ColumnSpec): boolean {
  const isError = errors
    .filter(({ register }) => register === key)
    .map((one) => fieldOf(one, read))
    .some((field) => field === column.key || field === null);
  const vocabulary = 'vocabulary' in column ? column.vocabulary : null;
  return (
    isError ||
    read.questions.some((question) => {
      if (question.kind === 'whichCode') return question.vocabulary === vocabulary;
      if (question.kind === 'whichRegister') return question.registers.includes(key);
      if (question.register !== key) return false;
      if (question.kind === 'whichField') return question.fields.some(({ field }) => field === column.key);
      return !('field' in question) || question.field === column.key;
    })
  );
}

/** Columns that hold something else than those of the clean registers, which no error and no question says. */
function unsaid(read: RegistersRead): readonly (readonly [register: string, field: string])[] {
  const errors = errorsOf(read);
  return Object.values(REGISTERS).flatMap((spec) => {
    const [was, is] = [expected, read].map(({ registers }) => registers.get(spec.key));
    // Where rows are more or fewer, a number that stands twice says so.
    const ids = spec.columns.filter(({ type }) => type === 'id');
    const rowsAreSaid = was?.count !== is?.count && ids.some((column) => isSaid(read, errors, spec, column));
    return spec.columns
      .filter(({ key }) => contentOf(was?.columns.get(key)) !== contentOf(is?.columns.get(key)))
      .filter((column) => !rowsAreSaid && !isSaid(read, errors, spec, column))
      .map(({ key }) => [spec.key, key] as const);
  });
}

interface Way {
  readonly words: string;
  readonly workbook: RawWorkbook;
}

/** The habits of one person: how they write dates, and up to two more. */
function person(random: RandomSource): { readonly words: string; readonly treatments: readonly kept.Treatment[] } {
  const date = random.pick(Object.keys(kept.DATE_HABITS));
  const others = random.shuffle(Object.keys(kept.CELL_HABITS)).slice(0, random.integer(0, 2));
  const all = { ...kept.DATE_HABITS, ...kept.CELL_HABITS };
  return {
    words: [date, ...others].join(', '),
    treatments: [...others, date].flatMap((name) => all[name] ?? []),
  };
}

function wayOf(seed: number): Way {
  const random = randomSource(seed);
  const [one, other] = [person(random), person(random)];
  const layouts = random.shuffle(Object.keys(kept.SHEET_HABITS)).slice(0, 1);
  const written = (sheet: kept.KeptSheet, { treatments }: ReturnType<typeof person>): kept.KeptSheet =>
    treatments.reduce((all, treatment) => [treatment(all, random)].flat()[0] ?? all, sheet);
  let sheets = kept
    .keptSheetsOf(clean)
    .map((sheet) => kept.mixedRows(written(sheet, one), written(sheet, other), random));
  for (const name of layouts) sheets = sheets.flatMap((sheet) => kept.SHEET_HABITS[name]?.(sheet, random) ?? sheet);
  return {
    words: `${seed}: ${one.words} / ${other.words} / ${layouts.join(', ')}`,
    workbook: { ...clean, sheets: sheets.map(kept.rawSheetOf) },
  };
}

const expected = readRegisters([clean]);
const figures = figuresOf(expected);
const SEEDS = Array.from({ length: 100 }, (_, seed) => seed + 1);
const MOST = 12;

test('the clean registers have rows, and neither errors nor questions', () => {
  expect([errorsOf(expected), expected.questions]).toEqual([[], []]);
  expect(Math.min(...Array.from(expected.registers.values(), ({ count }) => count))).toBeGreaterThan(10);
});

test(`no figure differs in silence (${SAMPLE})`, () => {
  let equal = 0;
  let said = 0;
  const silent: string[] = [];
  for (const seed of sample('two hands', SEEDS, MOST)) {
    const { words, workbook } = wayOf(seed);
    const read = readRegisters([workbook]);
    const now = figuresOf(read);
    const differing = new Set(CATALOGUE.map(({ id }) => id).filter((id) => now.get(id) !== figures.get(id)));
    if (differing.size === 0) equal += 1;
    else said += 1;
    const moved = unsaid(read).filter((column) => tablesReading(...column).some((id) => differing.has(id)));
    if (moved.length > 0) silent.push(`${words}: ${moved.join('; ')}`);
  }
  console.info(`two hands: ${equal} ways with every figure equal, ${said} with a difference that is said`);
  expect(silent).toEqual([]);
  // Neither a generator that changes nothing, nor one that spoils everything.
  expect(Math.min(equal, said)).toBeGreaterThan(0);
});
