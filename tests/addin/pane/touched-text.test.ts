import { touchedText } from '../../../addin/pane/derive/touched-text';
import { CATALOGUE, PROFILE } from '../../fixtures/alupse';
import { finding, summary } from './fake-ports';

const ids = CATALOGUE.slice(0, 6).map(({ id }) => id);

test('names the tables, and bounds the error by the rows at fault', () => {
  const one = finding({ address: 'Q135', tables: ['dialogue-motif'] });
  const same = finding({ address: 'R135', tables: ['dialogue-motif'] });
  const other = finding({ address: 'Q160', tables: ['dialogue-motif'] });
  expect(touchedText(PROFILE, [one, same, other], [summary({ rows: 263 })], '2016')).toBe(
    'Tableau touché\u00a0: C.3.1 Motif principal des nouveaux dossiers. Lignes en cause\u00a0: 2 sur 263\u00a0; un chiffre qui compte ces lignes ne peut s’écarter davantage.',
  );
});

test('names three of many', () => {
  const text = touchedText(PROFILE, [finding({ tables: ids })], [summary({ rows: 263 }), summary({ rows: 37 })], 'complete');
  expect(text).toContain(' et 3 autres. Ligne en cause\u00a0: 1 sur 300\u00a0;');
});

test('says nothing of findings that touch no table', () => {
  expect(touchedText(PROFILE, [finding({ tables: [] }), finding({ tables: ['unknown'] })], [], 'complete')).toBeNull();
});
