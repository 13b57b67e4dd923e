import { tablesReading } from '@report/engine/catalogue';
import { PROFILE } from '@report/profiles/alupse';

const reading = (register: string, field: string | null = null): readonly string[] =>
  tablesReading(PROFILE, register, field);

test('a register is read by the tables that need it, in the order of the report', () => {
  const found = reading('dialogueContacts');
  expect(found).toContain('dialogue-sans-dossier-suite');
  expect(found).not.toContain('dialogue-motif');
  expect(found).toEqual(PROFILE.tables.map(({ id }) => id).filter((id) => found.includes(id)));
});

test('a column is read by the tables that count by it or choose facts by it', () => {
  expect(reading('dialogueCases', 'mainMotive')).toContain('dialogue-motif');
  expect(reading('dialogueCases', 'mainMotive')).not.toContain('dialogue-cadre');
  expect(reading('dialogueCases', 'sexualViolenceType').length).toBeGreaterThan(0);
});

test('a list reads the columns it prints', () => {
  const lists = PROFILE.tables.filter((entry) => entry.kind === 'list');
  expect(lists).not.toEqual([]);
  for (const { id, register, fields } of lists)
    for (const field of fields)
      expect([field, reading(register, field)]).toEqual([field, expect.arrayContaining([id])]);
});

test('the date a row belongs to a year by touches every table that counts by it', () => {
  // A report to justice is of its own year, whenever its file was opened.
  expect(reading('dialogueCases').filter((id) => !reading('dialogueCases', 'openingDate').includes(id))).toEqual([
    'dialogue-signalements',
  ]);
  // The request of a file dates ages and delays, not the file.
  expect(reading('dialogueCases', 'requestDate')).not.toContain('dialogue-motif');
});

test('a column touches no table that does not read its register', () => {
  for (const { key, columns } of Object.values(PROFILE.registers)) {
    const all = reading(key);
    for (const { key: field } of columns)
      expect([key, field, reading(key, field).filter((id) => !all.includes(id))]).toEqual([key, field, []]);
  }
});

test('what nobody reads, or nobody knows, touches no table', () => {
  expect(reading('dialogueCases', 'lastName')).toEqual([]);
  expect(reading('dialogueCases', 'nothing')).toEqual([]);
  expect(reading('nothing')).toEqual([]);
  expect(reading('nothing', 'mainMotive')).toEqual([]);
});
