import { touchedText } from '../../../addin/pane/derive/touched-text';
import { CATALOGUE, PROFILE } from '../../fixtures/alupse';
import { finding, summary } from './fake-ports';

const ids = CATALOGUE.slice(0, 6).map(({ id }) => id);

test('names the tables, and bounds the error by the rows at fault', () => {
  const one = finding({ address: 'Q135', tables: ['dialogue-motif'] });
  const same = finding({ address: 'R135', tables: ['dialogue-motif'] });
  const other = finding({ address: 'Q160', tables: ['dialogue-motif'] });
  expect(touchedText(PROFILE, [one, same, other], [summary({ rows: 263 })], '2016')).toEqual({
    title: '1\u00a0tableau touché',
    text: 'C.3.1 Motif principal des nouveaux dossiers. Au pire, un effectif change de 2 (2\u00a0lignes en cause sur 263).',
  });
});

test('names three of many', () => {
  const touched = touchedText(
    PROFILE,
    [finding({ tables: ids })],
    [summary({ rows: 263 }), summary({ rows: 37 })],
    'complete',
  );
  expect(touched?.title).toBe('6\u00a0tableaux touchés');
  expect(touched?.text).toContain(' et 3 autres. Au pire, un effectif change de 1 (1\u00a0ligne en cause sur 300).');
});

test('says nothing of findings that touch no table', () => {
  expect(touchedText(PROFILE, [finding({ tables: [] }), finding({ tables: ['unknown'] })], [], 'complete')).toBeNull();
});
