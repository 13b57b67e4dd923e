import { tablesFor } from '../../fixtures/alupse';
import { readiness, registersStateOf } from '../../fixtures/alupse-addin';
import { registerSheet, workbookOf } from '../../fixtures/register-sheet';

/** 42370 is 1 January 2016. */
const cases = [
  { caseId: 'D-1', requestDate: 42370, openingDate: 42380, mainMotive: 'Violence sexuelle' },
  { caseId: 'D-2', requestDate: 42371, openingDate: 42381, mainMotive: 'Négligence' },
  { caseId: 'D-3', requestDate: 42372, openingDate: 42382, mainMotive: '' },
  { caseId: 'D-4', requestDate: 42373, openingDate: 42383, mainMotive: 'rien de connu' },
  { caseId: 'D-5', requestDate: 42000, openingDate: 42001, mainMotive: '' },
];

test('every table of the edition: those that can be computed with what is missing in them, and the others', () => {
  const state = registersStateOf([workbookOf([registerSheet('dialogueCases', cases)])]);
  const tables = readiness(state, 2016, '2016');
  const { ready, absent } = tablesFor('2016', ['dialogueCases']);
  expect(tables.map(({ id }) => id)).toEqual([...ready, ...absent.map(({ id }) => id)]);
  expect(tables.find(({ id }) => id === 'dialogue-motif')).toEqual({
    id: 'dialogue-motif',
    number: 'C.3.1',
    title: 'Motif principal des nouveaux dossiers',
    service: 'dialogue',
    unit: 'dossiers',
    population: 4,
    missing: 1,
    offList: 1,
    absentRegisters: [],
    absentColumns: [],
  });
  expect(tables.find(({ id }) => id === 'dialogue-sexe')).toMatchObject({
    number: 'C.3.4',
    population: 0,
    absentRegisters: ['Enfants Dialogue'],
    absentColumns: [],
  });
});

test('without a register, all of them are absent', () => {
  const tables = readiness(registersStateOf([workbookOf([])]), 2016, '2023');
  expect(tables.length).toBeGreaterThan(30);
  expect(tables.every(({ absentRegisters }) => absentRegisters.length > 0)).toBe(true);
});
