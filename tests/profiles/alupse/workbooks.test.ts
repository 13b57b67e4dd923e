import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRegisters, findFindings } from '../../fixtures/alupse';
import { readFixture } from '../../fixtures/read-workbook';
import { CASES } from './rule-cases';

interface Fault {
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
  readonly rule: string;
  readonly injected: boolean;
}
const fixture = (path: string): unknown =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../../fixtures', path), 'utf8'));
const faults = fixture('registers/dirty/faults.json') as readonly Fault[];
const findingsOf = (path: string) => findFindings(readRegisters([readFixture(`registers/${path}`)]), 2016);
const placeOf = ({ rule, sheet, cell }: Fault) => `${rule} ${sheet}!${cell}`;

/** What is printed, without what differs from cell to cell: quoted words, numbers and dates, letters of columns. */
const shapeOf = (text: string): string =>
  text
    .replaceAll('\u00a0', ' ')
    .replace(/« [^»]+ »(, « [^»]+ »)*/g, '«»')
    .replace(/\d+(\.\d+)*/g, '0')
    .replace(/\b[A-Z]{1,2}\b/g, 'A')
    .replaceAll('jours', 'jour');
const said = new Set(CASES.map(({ rule, says }) => `${rule} ${shapeOf(says)}`));

describe.each(['dirty-dialogue-2016.xlsx', 'dirty-dialogue-2016-structure.xlsx', 'dirty-bebe-2016.xlsx'])(
  '%s',
  (file) => {
    const findings = findingsOf(`dirty/${file}`);
    const found = new Set(findings.map(({ rule, sheet, address }) => `${rule} ${sheet}!${address}`));
    const known = faults.filter((fault) => fault.file === file);

    test.each(known.map((fault) => [placeOf(fault)]))('%s is found', (place) => {
      expect(found).toContain(place);
    });

    test('nothing else is found but what the clean workbook has as well', () => {
      const neighbours = new Set(
        findingsOf('dialogue-2016.xlsx').map(({ rule, sheet, address }) => `${rule} ${sheet}!${address}`),
      );
      const others = Array.from(found).filter((place) => !known.some((fault) => placeOf(fault) === place));
      expect(others.filter((place) => !neighbours.has(place))).toEqual([]);
    });

    test('each finding says it in the words of the cases of its rule', () => {
      const unheard = findings.filter(
        ({ rule, severity, message }) => !said.has(`${rule} ${shapeOf(`${severity}: ${message}`)}`),
      );
      expect(unheard.map(({ rule, severity, message }) => `${rule} ${severity}: ${message}`)).toEqual([]);
      for (const { message } of findings) expect(message).not.toMatch(/ [;:?!»]|« /);
    });
  },
);

test('121 faults were put into the dirty workbooks', () => {
  expect(faults.filter(({ injected }) => injected)).toHaveLength(121);
});

describe('clean workbooks', () => {
  test.each([
    ['dialogue-2016.xlsx', { R39: 1 }],
    ['dialogue-2023.xlsx', { R39: 2, R43: 20 }],
    ['bebe-2016.xlsx', {}],
    ['bebe-2023.xlsx', {}],
    ['medical-2016.xlsx', {}],
    ['medical-2023.xlsx', {}],
  ])('%s has no error, and few warnings', (file, expected) => {
    const findings = findingsOf(file);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    const counts: Record<string, number> = {};
    for (const { rule } of findings) counts[rule] = (counts[rule] ?? 0) + 1;
    expect(counts).toEqual(expected);
  });

  test('kept freely, they have no error either: only what was read in spite of its form', () => {
    for (const file of [
      'saisie-libre',
      'tout-melange',
      'titre-logo',
      'vides-total',
      '1904',
      'alias-reordre',
      'filtre-masque',
      'tableau-excel',
    ]) {
      const findings = findingsOf(`as-kept/dialogue-2016-${file}.xlsx`);
      expect([file, findings.filter(({ severity }) => severity === 'error')]).toEqual([file, []]);
    }
  });
});
