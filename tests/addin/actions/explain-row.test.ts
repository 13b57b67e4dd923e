import type { Computed, RowExplanation } from '@report/addin/actions';
import { buildRequest, deriveFacts, registerOf, type RegisterKey, tablesFor, tabulate } from '../../fixtures/alupse';
import { explainRow } from '../../fixtures/alupse-addin';
import { buildRegisters } from '../../fixtures/build-registers';

/** Each row stands in the sheet of its register, from row 2 on. */
const registers = buildRegisters({
  dialogueCases: [
    { caseId: 'a', requestDate: '2016-01-04', openingDate: '2016-02-01', mainMotive: 'violence-sexuelle' },
    { caseId: 'b', requestDate: '2015-01-04', openingDate: '2015-02-01', mainMotive: 'violence-sexuelle' },
    { caseId: 'c', requestDate: '2012-01-04', openingDate: '2012-02-01', closingDate: '2013-06-01' },
    { caseId: 'd', requestDate: '2016-01-04', openingDate: null },
    { caseId: 'e', requestDate: '2016-03-04', openingDate: '2016-04-01', mainMotive: null },
  ],
  dialogueChildren: [
    { caseId: 'a', birthDate: '2009-05-01', sex: 'f', symptomatic: true },
    { caseId: 'a', birthDate: '2008-05-01', sex: 'm', symptomatic: false },
  ],
  dialogueActs: [
    { caseId: 'a', date: '2016-05-01', axis: 'reseau' },
    { caseId: 'a', date: '2014-05-01', axis: 'reseau' },
  ],
});

function compute(): Computed {
  const facts = deriveFacts(registers, 2016);
  const { ready: tables } = tablesFor('2016', registers.keys());
  const answer = tabulate(buildRequest(facts, { edition: '2016', rounding: 'plain', tables }));
  return { answer, facts, registers };
}
const computed = compute();

const explain = (register: RegisterKey, row: number): RowExplanation => {
  const found = explainRow(computed, registerOf(register).sheet, row);
  if (found === null) throw new Error('no row');
  return found;
};
const countedIn = ({ counted }: RowExplanation, table: string): string[] =>
  counted.find((one) => one.table.id === table)?.figures.map(({ label }) => label) ?? [];
const reasonOf = ({ notCounted }: RowExplanation, table: string): string | undefined =>
  notCounted.find(({ tables }) => tables.some(({ id }) => id === table))?.reason;

test('a new file is counted in its line and in the total', () => {
  const row = explain('dialogueCases', 2);
  expect(row).toMatchObject({ register: 'Dossiers Dialogue', row: 2, period: 'de 2016' });
  expect(countedIn(row, 'dialogue-motif')).toEqual(['Violence sexuelle', 'Total']);
});

test('a file of the year before is no new file', () => {
  const row = explain('dialogueCases', 3);
  expect(countedIn(row, 'dialogue-motif')).toEqual([]);
  expect(reasonOf(row, 'dialogue-motif')).toBe(
    'Date d’ouverture en 2015\u00a0: «\u00a0Ancienneté dans l’année\u00a0» n’est pas «\u00a0Nouveau dossier\u00a0» en 2016.',
  );
  expect(countedIn(row, 'dialogue-etat-fin-annee')).toContain('Total');
});

test('a file that was closed before is in no table', () => {
  const row = explain('dialogueCases', 4);
  expect(row.counted).toEqual([]);
  expect(reasonOf(row, 'dialogue-motif')).toBe(
    'Date de la demande en 2012, date d’ouverture en 2012, date de clôture en 2013\u00a0: pas comptée en 2016. Ce tableau compte\u00a0: dossier actif dans l’année, ou signalé dans l’année.',
  );
});

test('a file without opening is in no table; its request says when it came', () => {
  expect(reasonOf(explain('dialogueCases', 5), 'dialogue-motif')).toMatch(
    /^Date de la demande en 2016\u00a0: pas comptée/,
  );
});

test('a file without motive is counted as such', () => {
  expect(countedIn(explain('dialogueCases', 6), 'dialogue-motif')).toEqual(['Non renseigné', 'Total']);
});

test('a child without symptoms is no unit; a birth is never said, not even its year', () => {
  const row = explain('dialogueChildren', 3);
  expect(countedIn(explain('dialogueChildren', 2), 'dialogue-sexe')).not.toEqual([]);
  expect(reasonOf(row, 'dialogue-sexe')).toMatch(
    /^Pas comptée en 2016\. Ce tableau compte\u00a0: enfant porteur de symptômes/,
  );
  expect(JSON.stringify(row)).not.toMatch(/200[89]/);
});

test('an act counts with its file in the year it was done', () => {
  expect(countedIn(explain('dialogueActs', 2), 'dialogue-prise-en-charge')).toContain(
    'Collaboration avec le réseau, Total',
  );
  expect(reasonOf(explain('dialogueActs', 3), 'dialogue-prise-en-charge')).toMatch(/^Date en 2014\u00a0: pas comptée/);
});

test.each([
  [registerOf('dialogueCases').sheet, 1],
  [registerOf('dialogueCases').sheet, 7],
  ['Notes', 2],
])('%s, row %d: nothing a register holds', (sheet, row) => {
  expect(explainRow(computed, sheet, row)).toBeNull();
});
