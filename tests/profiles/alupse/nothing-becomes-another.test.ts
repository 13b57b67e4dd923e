import { readiness, registersStateOf } from '@report/addin/actions';
import { MISSING, OFF_LIST } from '@report/engine/contract';
import type { CellValue, RawWorkbook } from '@report/engine/registers';
import {
  PROFILE,
  CATALOGUE,
  deriveFacts,
  buildRequest,
  type RegisterKey,
  readRegisters,
  REGISTERS,
  tabulate,
  type VocabularyKey,
  VOCABULARIES,
} from '../../fixtures/alupse';
import { meaningOf, readCell } from '../../engine/registers/read-cell';
import { workbookWith } from '../../fixtures/coherent-rows';

interface CodedColumn {
  readonly register: RegisterKey;
  readonly field: string;
  readonly vocabulary: VocabularyKey;
}
const CODED: readonly CodedColumn[] = (Object.keys(REGISTERS) as RegisterKey[]).flatMap((key) =>
  REGISTERS[key].columns.flatMap((column) =>
    column.type === 'code' || column.type === 'codes'
      ? [{ register: key, field: column.key, vocabulary: column.vocabulary as VocabularyKey }]
      : [],
  ),
);

/** Counts of the lines of every table of 2016, as «table line column: count», by what they hold. */
function linesOf(workbook: RawWorkbook): {
  readonly listed: string[];
  readonly missing: number;
  readonly offList: number;
} {
  const facts = deriveFacts(readRegisters([workbook]).registers, 2016);
  const tables = CATALOGUE.map(({ id }) => id);
  const answer = tabulate(buildRequest(facts, { edition: 'complete', rounding: 'plain', tables }));
  const cells = answer.tables.flatMap(({ id, rows }) =>
    rows.flatMap(({ code, cells: own }) => own.map(({ column, count }) => ({ id, code, column, count: count ?? 0 }))),
  );
  const isSpecial = (code: string | null): boolean => code === MISSING || code === OFF_LIST;
  const sumOf = (wanted: string): number =>
    cells.filter(({ code, column }) => code === wanted || column === wanted).reduce((sum, { count }) => sum + count, 0);
  return {
    listed: cells
      .filter(({ code, column, count }) => count !== 0 && !isSpecial(code) && column !== null && !isSpecial(column))
      .map(({ id, code, column, count }) => `${id} ${code} ${String(column)}: ${count}`),
    missing: sumOf(MISSING),
    offList: sumOf(OFF_LIST),
  };
}

test('there are code lists in every register', () => {
  const coded = new Set<string>(CODED.map(({ register }) => register));
  expect({ 'registers without a code list': Object.keys(REGISTERS).filter((key) => !coded.has(key)) }).toEqual({
    'registers without a code list': [],
  });
});

describe.each(CODED.map((column) => [`${column.register}.${column.field}`, column] as const))('%s', (_, column) => {
  const { register, field, vocabulary } = column;
  const codeOf = (text: string) => readCell(register, field, text).meaning;
  const named = (text: string): string | undefined =>
    VOCABULARIES[vocabulary].entries.find(
      ({ code, label, aliases }: { code: string; label: string; aliases: readonly string[] }) =>
        [code, label, ...aliases].some((spelling) => spelling.toLowerCase() === text),
    )?.code;

  test('empty is empty, and a word of no list is in no list', () => {
    expect(codeOf('')).toBeNull();
    expect(codeOf('Zzzzzz')).toBe('?');
  });

  test.each(['inconnu', 'sans objet', 'non renseigné', 'autre', 'autres', 'divers'])(
    '«%s» is what the list says, or nothing else',
    (text) => {
      expect(codeOf(text)).toBe(named(text) ?? '?');
    },
  );

  test('in the tables, something unknown counts as no answer of the list', () => {
    const blank = linesOf(workbookWith(register, { [field]: '' }));
    const unknown = linesOf(workbookWith(register, { [field]: 'Zzzzzz' }));
    expect(unknown.listed.sort()).toEqual(blank.listed.sort());
    // Where an empty cell is no fact at all (no body of justice, no axis), an unknown one is still shown.
    expect(unknown.offList - blank.offList).toBeGreaterThanOrEqual(blank.missing - unknown.missing);
  });
});

test('readiness tells no answer from an answer in no list', () => {
  const of = (value: CellValue) => {
    const state = registersStateOf(PROFILE, [workbookWith('dialogueCases', { mainMotive: value })]);
    const table = readiness(PROFILE, state, 2016, 'complete').find(({ id }) => id === 'dialogue-motif');
    return [table?.population, table?.missing, table?.offList];
  };
  expect(of('Négligence')).toEqual([1, 0, 0]);
  expect(of('')).toEqual([1, 1, 0]);
  expect(of('inconnu')).toEqual([1, 0, 1]);
});

test('a list that has «inconnu» keeps it apart from an empty cell', () => {
  const column = readRegisters([workbookWith('bebeFamilies', { recognised: '?' })]).registers.get(
    'bebeFamilies',
  )?.columns;
  expect(meaningOf(column?.get('recognised'), 0)).toBe('inconnu');
});
