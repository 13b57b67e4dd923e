import { MOST_ITEMS, parseItems } from '../../../addin/custom';
import { seriesItem, tableItem } from './composed-items';

const through = (items: unknown): unknown => parseItems(JSON.parse(JSON.stringify(items)));

test('what was kept comes back as it was', () => {
  const items = [tableItem({}, { name: 'Motifs', order: 'count' }), seriesItem()];
  expect(through(items)).toEqual(items);
});

test.each([
  ['no list', { kind: 'table' }],
  ['no item', [null, 3, 'x', []]],
  ['no request', [{ kind: 'table', id: 'a', name: '' }]],
  ['a list for a request', [{ kind: 'table', id: 'a', name: '', request: [] }]],
  ['an identifier that is a path', [{ kind: 'table', id: '../a', name: '', request: {} }]],
  ['a kind nobody knows', [{ kind: 'pivot', id: 'a', name: '', request: {} }]],
])('%s is left out', (_, kept) => {
  expect(parseItems(kept)).toEqual([]);
});

test('an identifier that stands twice, and more than are kept, are left out; a long name is cut', () => {
  const same = [tableItem(), tableItem({}, { name: 'autre' })];
  expect(through(same)).toEqual([tableItem()]);
  const many = Array.from({ length: MOST_ITEMS + 5 }, (_, index) =>
    tableItem({}, { id: `a${index}`, name: 'x'.repeat(500) }),
  );
  const kept = parseItems(many);
  expect(kept).toHaveLength(MOST_ITEMS);
  expect(kept[0]?.name).toHaveLength(80);
});
