import { CATALOGUE } from '@alupse/domain/catalogue';
import { touchedText } from '../../../addin/pane/derive/touched-text';
import { finding, summary } from './fake-ports';

const ids = CATALOGUE.slice(0, 6).map(({ id }) => id);

test('names the tables, and bounds the error by the rows at fault', () => {
  const one = finding({ address: 'Q135', tables: ['dialogue-motif'] });
  const same = finding({ address: 'R135', tables: ['dialogue-motif'] });
  const other = finding({ address: 'Q160', tables: ['dialogue-motif'] });
  expect(touchedText([one, same, other], [summary({ rows: 263 })], '2016')).toBe(
    'Tableau touché\u00a0: C.3.1 Motif principal des nouveaux dossiers. Écart possible\u00a0: au plus 2 lignes sur 263.',
  );
});

test('names three of many', () => {
  const text = touchedText([finding({ tables: ids })], [summary({ rows: 263 }), summary({ rows: 37 })], 'complete');
  expect(text).toContain(' et 3 autres. Écart possible\u00a0: au plus 1 ligne sur 300.');
});

test('says nothing of findings that touch no table', () => {
  expect(touchedText([finding({ tables: [] }), finding({ tables: ['unknown'] })], [], 'complete')).toBeNull();
});
