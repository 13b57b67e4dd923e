import { checkSides } from '@report/addin/layout';
import { PROFILE } from '../../fixtures/alupse';
import { layoutSheets } from '../../fixtures/alupse-addin';
import { readFixture } from '../../fixtures/read-workbook';
import { computedOf } from '../actions/computed';

test('every check between tables says in the sheet where its two figures are printed', async () => {
  const { answer } = await computedOf([readFixture('registers/dialogue-2016.xlsx')], 2016);
  const sheets = layoutSheets(answer, new Map(), { computedOn: new Date(2017, 2, 12), absent: [] });
  const texts = sheets
    .filter(({ name }) => name === 'Contrôles 2016')
    .flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(({ value }) => String(value))));
  const motive = texts.find((text) => text.startsWith('Dossiers par motif = nouveaux dossiers\n'));
  expect(motive?.replace(/\s+/g, ' ')).toBe(
    'Dossiers par motif = nouveaux dossiers Attendu : Dialogue §2 a Dossiers traités, « Nouveaux dossiers ». Trouvé : Dialogue §3 a Motif principal des nouveaux dossiers, « Total ».',
  );
  expect(texts.filter((text) => text.includes('\nAttendu\u00a0: '))).toHaveLength(answer.checks.length);
  for (const { code } of answer.checks) {
    const sides = checkSides(PROFILE, code, answer.tables);
    expect([code, sides?.expected.length, sides?.found.length]).not.toContain(0);
  }
});
