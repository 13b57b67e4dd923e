import type { RawWorkbook } from '@report/engine/registers';
import { rulesRun, uncheckedText } from '@report/engine/rules';
import { PROFILE } from '@report/profiles/alupse';
import { findFindings, readRegisters, tablesReading } from '../../fixtures/alupse';
import { d } from '../../fixtures/coherent-rows';
import { registerSheet, type Row, type SheetOptions, workbookOf } from '../../fixtures/register-sheet';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const said = (workbook: RawWorkbook, rule: string, year = 2016) =>
  findFindings(readRegisters([workbook]), year, tablesReading)
    .filter((one) => one.rule === rule)
    .map(({ severity, address, message, tables }) => ({ severity, address, message: plain(message), tables }));

/** Files opened in 2016, closed in turn. */
const files = (count: number, more: (row: number) => Row = () => ({})): Row[] =>
  Array.from({ length: count }, (_, row) => ({
    caseId: `D-${row}`,
    requestDate: d('01.02.2016') + row,
    openingDate: d('10.02.2016') + row,
    ...(row % 2 === 0 && { closingDate: d('20.06.2016') + row }),
    ...more(row),
  }));
const allFields = Object.values(PROFILE.registers['dialogueCases']?.columns ?? {}).map(({ key }) => key);
const without = (field: string): SheetOptions => ({ fields: allFields.filter((key) => key !== field) });
const cases = (rows: readonly Row[], options: SheetOptions = {}): RawWorkbook =>
  workbookOf([registerSheet('dialogueCases', rows, options)]);

describe('S20: a column that tables need is not there', () => {
  test('it is an error with the number of tables, and the rules that ask for it say nothing', () => {
    const [only, ...others] = said(cases(files(12), without('closingDate')), 'S20');
    expect(others).toEqual([]);
    expect(only).toMatchObject({
      severity: 'error',
      message: `La colonne « Date de clôture » manque dans la feuille « Dossiers Dialogue » : ${tablesReading('dialogueCases', 'closingDate').length} tableaux ne sont pas calculés.`,
      tables: tablesReading('dialogueCases', 'closingDate'),
    });
  });

  test('a title nobody knows that may be it is offered, asked about, and not called unused', () => {
    const workbook = cases(files(12), {
      headerOf: ({ key, header }) => (key === 'closingDate' ? 'Xqzw' : header),
    });
    expect(said(workbook, 'S20')[0]?.message).toMatch(/C’est peut-être la colonne « Xqzw »\.$/);
    expect(said(workbook, 'R02')).toEqual([]);
    const asked = readRegisters([workbook]).questions.flatMap((one) => (one.kind === 'whichField' ? [one] : []));
    expect(asked.map(({ header }) => header)).toEqual(['Xqzw']);
    expect(asked[0]?.fields.map(({ field }) => field)).toContain('closingDate');
  });

  test('a column that one of two sheets lacks is said of that sheet', () => {
    const earlier = files(12, (row) => ({ caseId: `D15-${row}` }));
    const workbook = workbookOf([
      registerSheet('dialogueCases', files(12), { name: '2016' }),
      registerSheet('dialogueCases', earlier, { name: '2015', ...without('closingDate') }),
    ]);
    expect(said(workbook, 'S20').map(({ message }) => message)).toEqual([
      expect.stringContaining('la feuille « 2015 »'),
    ]);
  });

  test('no column is missing: nothing is said', () => {
    expect(said(cases(files(12)), 'S20')).toEqual([]);
  });
});

describe('S21: a column or a year is empty', () => {
  const reopened = (rows: readonly Row[]) =>
    said(cases(rows), 'S21').find(({ message }) => message.includes('réouverture'));

  test('an empty column is a warning that names it and its tables, at its title', () => {
    expect(reopened(files(3))).toMatchObject({
      severity: 'warning',
      address: 'N1',
      tables: tablesReading('dialogueCases', 'reopeningDate'),
    });
    expect(reopened(files(3, (row) => (row === 1 ? { reopeningDate: d('01.09.2016') } : {})))).toBeUndefined();
  });

  test('a column filled in for other years and not for this one is said with the year', () => {
    const rows = [
      ...files(20).map((row, index) => ({
        ...row,
        caseId: `D15-${index}`,
        requestDate: d('01.02.2015') + index,
        referrer: 'SCAS',
      })),
      ...files(12),
    ];
    const messages = said(cases(rows), 'S21').map(({ message }) => message);
    expect(messages).toContainEqual(expect.stringContaining('« Envoyeur » est vide en 2016'));
    expect(said(cases(rows), 'S21', 2015).map(({ message }) => message)).not.toContainEqual(
      expect.stringContaining('« Envoyeur » est vide en 2015'),
    );
  });

  const acts = (years: readonly number[]) =>
    registerSheet(
      'dialogueActs',
      years.flatMap((year) =>
        Array.from({ length: 15 }, (_, row) => ({ date: d(`15.03.${year}`) + row, caseId: `D-${row}` })),
      ),
    );
  const years = (workbook: RawWorkbook, year = 2016) =>
    said(workbook, 'S21', year)
      .map(({ message }) => message)
      .filter((message) => message.includes('aucune ligne'));

  test('a register without a row of the year in which its service kept others', () => {
    const workbook = workbookOf([registerSheet('dialogueCases', files(12)), acts([2015])]);
    expect(years(workbook)).toEqual(['« Prestations Dialogue » n’a aucune ligne de 2016.']);
    expect(years(workbookOf([registerSheet('dialogueCases', files(12)), acts([2016])]))).toEqual([]);
  });

  test('a year between two others', () => {
    expect(years(workbookOf([acts([2013, 2016])]))).toEqual([
      '« Prestations Dialogue » n’a aucune ligne de 2014 et 2015.',
    ]);
    expect(years(workbookOf([acts([2014, 2015, 2016])]))).toEqual([]);
  });
});

describe('rules that could not be checked', () => {
  const run = (workbook: RawWorkbook) => rulesRun(PROFILE, readRegisters([workbook]));

  test('those that ask for a column that is not there, with what is missing', () => {
    const whole = run(cases(files(12)));
    const { total, unchecked } = run(cases(files(12), without('closingDate')));
    expect(total).toBe(whole.total);
    const more = unchecked.filter(({ id }) => !whole.unchecked.some((one) => one.id === id));
    expect(more.map(({ id }) => id).sort()).toEqual(['R20', 'R22', 'R31']);
    expect(plain(uncheckedText(PROFILE, { total, unchecked: more }) ?? '')).toBe(
      '3 non vérifiées : il manque la colonne « Date de clôture » (Dossiers Dialogue)',
    );
  });

  test('a rule says nothing of a sheet without a column it asks for, and goes on in the others', () => {
    const wrong = (id: string): Row => ({ caseId: id, requestDate: d('02.02.2016'), openingDate: d('01.02.2016') });
    const workbook = workbookOf([
      registerSheet('dialogueCases', [wrong('D-1'), wrong('D-2'), wrong('D-3')], { name: 'A' }),
      registerSheet('dialogueCases', [wrong('E-1'), wrong('E-2')], { name: 'B', ...without('requestDate') }),
    ]);
    expect(said(workbook, 'R19')).toHaveLength(3);
    expect(run(workbook).unchecked.find(({ id }) => id === 'R19')?.columns).toEqual([
      { register: 'dialogueCases', field: 'requestDate', sheets: ['B'] },
    ]);
  });
});
