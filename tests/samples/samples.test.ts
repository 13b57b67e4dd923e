import { dialogueRegisters } from '@report/samples/dialogue';
import { PLAIN_TABLES, PlainYear } from '@report/samples/plain';
import { flatFigures, TARGETS_2016, TARGETS_2023 } from '@report/samples/targets';
import { recordGrid } from '@report/samples/workbook';
import { knownRegister } from '@report/engine/registers';
import { PROFILE, REGISTERS, type RegisterKey } from '../fixtures/alupse';
import { readFixture } from '../fixtures/read-workbook';
import { readPlainRows } from './read-plain-rows';

describe.each([TARGETS_2016, TARGETS_2023])('sample registers of $year', (targets) => {
  const workbook = readFixture(`../../samples/registres-dialogue-${targets.year}.xlsx`);
  const year = new PlainYear(readPlainRows(workbook), targets.year);

  test.each(Object.keys(targets.tables))('give the figures of the report: %s', (table) => {
    const plain = PLAIN_TABLES[table];
    expect(plain).toBeDefined();
    expect(flatFigures(plain?.(year) ?? {})).toEqual(flatFigures(targets.tables[table]?.figures ?? {}));
  });

  test('every figure of the report is counted', () => {
    // Lists are compared line by line in product.test.ts; no report crosses the motives with the requesters.
    const others = ['dialogue-actions', 'dialogue-projets', 'dialogue-motif-demandeur'];
    const counted = Object.keys(PLAIN_TABLES).filter((table) => table.startsWith('dialogue-'));
    expect([...Object.keys(targets.tables), ...others].sort()).toEqual(counted.sort());
  });

  test('are what the generator deals, cell for cell', () => {
    const dealt = dialogueRegisters(targets, targets.year);
    expect(workbook.sheets.map(({ name }) => name)).toEqual([...dealt.keys()].map((key) => knownRegister(PROFILE, key).sheet));
    [...dealt].forEach(([key, records], index) => {
      expect(workbook.sheets[index]?.values).toEqual(recordGrid(PROFILE, knownRegister(PROFILE, key), records));
    });
  });

  test('hold rows of the years beside, which the figures leave out', () => {
    const { cases, contacts, acts } = year.rows;
    for (const dates of [
      cases.map(({ openingDate }) => openingDate),
      contacts.map(({ date }) => date),
      acts.map(({ date }) => date),
    ]) {
      expect(dates.some((date) => date !== null && date < year.start)).toBe(true);
      expect(dates.some((date) => date !== null && date > year.end)).toBe(true);
    }
  });

  test('name nobody: no telephone, matricule, postal code or address that could exist', () => {
    const cells = (register: RegisterKey, field: string): string[] => {
      const { sheet, columns } = REGISTERS[register];
      const index = columns.findIndex(({ key }) => key === field);
      const values = workbook.sheets.find(({ name }) => name === sheet)?.values.slice(1) ?? [];
      return values.map((row) => String(row[index])).filter((text) => text !== '');
    };
    expect(cells('dialogueCases', 'phone').every((text) => text.startsWith('+352 000 '))).toBe(true);
    expect(cells('dialogueContacts', 'phone').every((text) => text.startsWith('+352 000 '))).toBe(true);
    expect(cells('dialogueCases', 'nationalId').every((text) => /^00001399\d{5}$/.test(text))).toBe(true);
    expect(cells('dialogueChildren', 'nationalId').every((text) => /^00001399\d{5}$/.test(text))).toBe(true);
    expect(cells('dialogueCases', 'locality').every((text) => /^(L-0\d{3}|[FD]-00000|B-0000) /.test(text))).toBe(true);
    expect(cells('dialogueCases', 'email').every((text) => text.endsWith('@example.org'))).toBe(true);
  });
});
