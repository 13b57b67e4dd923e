import type { CellValue, RawSheet, RegistersRead } from '@report/engine/registers';
import { findFindings, readRegisters } from '../../fixtures/alupse';
import { registerSheet, workbookOf } from '../../fixtures/register-sheet';
import { rowsOfCases } from './six-cases';

/** Registers that stand beside one another, or lie on their side. */

const cases = registerSheet('dialogueCases', rowsOfCases());
const children = registerSheet(
  'dialogueChildren',
  Array.from({ length: 9 }, (_, index) => ({
    childId: `E-${index}`,
    caseId: `D-${index % 6}`,
    sex: 'Féminin',
    ageAtRequest: index,
    symptomatic: 'oui',
  })),
);
const widthOf = ({ values }: RawSheet): number => values[0]?.length ?? 0;

/** Both in one sheet, `apart` empty columns between them, the second `lower` rows further down. */
function beside(left: RawSheet, right: RawSheet, { apart = 1, lower = 0, name = 'Dialogue 2016' } = {}): RawSheet {
  const height = Math.max(left.values.length, right.values.length + lower);
  const pad = (cells: readonly CellValue[] | undefined, width: number): readonly CellValue[] =>
    cells ?? Array.from({ length: width }, () => '');
  const values = Array.from({ length: height }, (_, row) => [
    ...pad(left.values[row], widthOf(left)),
    ...Array.from({ length: apart }, () => ''),
    ...pad(right.values[row - lower], widthOf(right)),
  ]);
  return { ...left, name, values };
}
const read = (...sheets: readonly RawSheet[]): RegistersRead => readRegisters([workbookOf(sheets)]);
const columnsOf = ({ registers }: RegistersRead, register: string) => registers.get(register)?.columns;
const errorsOf = (one: RegistersRead): string[] =>
  findFindings(one, 2016)
    .filter(({ severity }) => severity === 'error')
    .map(({ rule, address, message }) => `${rule} ${address} ${message.replaceAll('\u00a0', ' ')}`);

describe('two registers side by side', () => {
  const expected = read(cases, children);

  test.each([
    { apart: 1, lower: 0 },
    { apart: 3, lower: 0 },
    { apart: 1, lower: 4 },
  ])('are both read, as in sheets of their own: %j', (how) => {
    const one = read(beside(cases, children, how));
    for (const register of ['dialogueCases', 'dialogueChildren'])
      expect(columnsOf(one, register)).toEqual(columnsOf(expected, register));
    expect(errorsOf(one)).toEqual(errorsOf(expected));
    expect(one.issues.filter(({ kind }) => kind === 'unknownColumn' || kind === 'twoColumns')).toEqual([]);
  });

  test('a fault is said at its cell', () => {
    const faulty = {
      ...children,
      values: children.values.map((cells, row) => (row === 3 ? cells.map((v) => (v === 'oui' ? 'vert' : v)) : cells)),
    };
    const column = widthOf(cases) + 1 + (children.values[0]?.indexOf('Porteur de symptômes') ?? 0);
    const [issue] = read(beside(cases, faulty)).issues.filter(({ kind }) => kind === 'unreadableAnswer');
    expect(issue).toMatchObject({ register: 'dialogueChildren', row: 4, column });
  });

  test('halves of one register side by side are both counted', () => {
    const [first, second] = [rowsOfCases(), rowsOfCases((index) => ({ caseId: `F-${index}` }))].map((rows) =>
      registerSheet('dialogueCases', rows),
    );
    expect(first && second && read(beside(first, second)).registers.get('dialogueCases')?.count).toBe(12);
  });

  test('a register with an empty column, and notes beside a register, are one register', () => {
    const at = 12;
    const spaced = { ...cases, values: cases.values.map((cells) => [...cells.slice(0, at), '', ...cells.slice(at)]) };
    const notes = { ...cases, values: cases.values.map((cells, row) => [...cells, '', row === 0 ? 'Calcul' : row]) };
    for (const sheet of [spaced, notes])
      expect(columnsOf(read(sheet), 'dialogueCases')).toEqual(columnsOf(read(cases), 'dialogueCases'));
  });
});

describe('a register on its side', () => {
  const lying = (sheet: RawSheet, name: string): RawSheet => ({
    ...sheet,
    name,
    values: Array.from({ length: widthOf(sheet) }, (_, column) => sheet.values.map((cells) => cells[column] ?? '')),
  });

  test('is not read, and named with what to do', () => {
    const one = read(lying(cases, 'Saisie'), children);
    expect(one.ignoredSheets).toEqual(['Saisie']);
    expect(one.registers.has('dialogueCases')).toBe(false);
    expect(errorsOf(one).filter((line) => line.startsWith('S33'))).toEqual([
      'S33 A1 La feuille « Saisie » ressemble à « Dossiers Dialogue », couchée : un titre par ligne. Elle n’est pas lue.',
    ]);
  });

  test('a list of its titles with explanations is none', () => {
    const explained = (cases.values[0] ?? []).map((title) => [title, 'à remplir', 'le 1er du mois', '']);
    const one = read(children, { ...cases, name: 'Mode d’emploi', values: explained });
    expect(one.issues.filter(({ kind }) => kind === 'lyingRegister')).toEqual([]);
  });

  test('a list of words in a column is none', () => {
    const words = ['Pain', 'Lait', 'Date', 'Nom', 'Remarques', 'Téléphone'].map((word) => [word, '']);
    const one = read(children, { ...cases, name: 'Courses', values: words });
    expect(one.issues.filter(({ kind }) => kind === 'lyingRegister')).toEqual([]);
    expect(one.ignoredSheets).toEqual(['Courses']);
  });
});
