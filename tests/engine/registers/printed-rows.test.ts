import type { CellValue } from '@report/engine/registers';
import { findFindings, readRegisters } from '../../fixtures/alupse';
import { type Row, registerSheet, workbookOf } from '../../fixtures/register-sheet';

const contact = (day: number): Row => ({
  contactId: `S-${day}`,
  date: 42370 + day,
  caller: 'Professionnel du réseau',
  form: 'Téléphone',
});

/** The register of contacts of some days with lines between the rows, before the last one. */
const readWith = (...lines: (readonly CellValue[])[]) => readAmong([contact(1), contact(2), contact(3)], lines);

function readAmong(rows: readonly Row[], lines: readonly (readonly CellValue[])[]) {
  const sheet = registerSheet('dialogueContacts', rows);
  const width = sheet.values[0]?.length ?? 0;
  const printed = lines.map((line) => Array.from({ length: width }, (_, column) => line[column] ?? ''));
  const values = [...sheet.values.slice(0, -1), ...printed, ...sheet.values.slice(-1)];
  const read = readRegisters([workbookOf([{ ...sheet, values }])]);
  return {
    count: read.registers.get('dialogueContacts')?.count,
    said: findFindings(read, 2016).map(({ rule, severity, address, message }) =>
      `${rule} ${severity} ${address}: ${message}`.replaceAll('\u00a0', ' '),
    ),
  };
}

test('lines of months, in three languages, are said once', () => {
  expect(readWith(['JANV. 2016'], ['Mars'], ['Dezember 16'], ['Juin - Juillet 2016'])).toEqual({
    count: 3,
    said: ['S28 info A4: 4 lignes de mois, ignorées (la première est la ligne 4).'],
  });
});

test('sub-totals in any wording are said once', () => {
  expect(readWith(['Sous-total : 5 dossiers'], ['Soit 123 dossiers'], ['Zwischensumme: 4'])).toEqual({
    count: 3,
    said: ['S28 info A4: 3 lignes de sous-total, ignorées (la première est la ligne 4).'],
  });
});

test('notes and titles of pages are said once, to be looked at', () => {
  expect(readWith(['Registre des demandes – page 2'], ['* rappeler la maison relais'])).toEqual({
    count: 3,
    said: ['S29 warning A4: 2 lignes d’un seul texte, ignorées (la première est la ligne 4).'],
  });
});

test('a header printed again with small differences is said once', () => {
  const titles = registerSheet('dialogueContacts', []).values[0] ?? [];
  const cut = titles.map((title, column) => (column === 4 ? String(title).slice(0, 6) : title));
  const shifted = titles.filter((_, column) => column !== 2);
  // On the first page, which of two headers holds is asked.
  const page = Array.from({ length: 40 }, (_, day) => contact(day));
  expect(readAmong(page, [cut, shifted])).toEqual({
    count: 40,
    said: ['S28 info A41: 2 lignes de titres imprimées à nouveau, ignorées (la première est la ligne 41).'],
  });
});

test.each<[string, readonly CellValue[]]>([
  ['an identifier alone', ['S-2016 004']],
  ['a word alone', ['Janvierx']],
  ['a number alone', [2016]],
  ['a date alone', ['', '13.01.2016']],
  ['a name alone', ['', '', 'Madame Dupont Marie']],
  ['a value of a list alone', ['', '', '', '', 'Professionnel du réseau']],
  ['a month and a date', ['Janvier 2016', 42380]],
])('%s is a row of data that lacks something: an error', (_, line) => {
  const { count, said } = readWith(line);
  expect(count).toBe(4);
  expect(said.filter((text) => text.includes(' error '))).not.toEqual([]);
  expect(said.filter((text) => /^S2[89]/.test(text))).toEqual([]);
});
