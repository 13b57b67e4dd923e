import { keyTarget } from '../../../preview/page/key-target';

const anywhere = (): boolean => true;
const from = { row: 4, column: 2 };

test.each([
  ['ArrowDown', { row: 5, column: 2 }],
  ['ArrowUp', { row: 3, column: 2 }],
  ['ArrowRight', { row: 4, column: 3 }],
  ['ArrowLeft', { row: 4, column: 1 }],
  ['PageDown', { row: 24, column: 2 }],
  ['PageUp', { row: 0, column: 2 }],
  ['Home', { row: 4, column: 0 }],
  ['Enter', from],
  ['a', null],
  ['Tab', null],
])('%s leads where it does in a sheet', (key, place) => {
  expect(keyTarget(key, from, anywhere)).toEqual(place);
});

test('a step goes over the cells that a merged one covers, and stops at the edge', () => {
  const exists = ({ row }: { readonly row: number }): boolean => row < 5 || row > 7;
  expect(keyTarget('ArrowDown', from, exists)).toEqual({ row: 8, column: 2 });
  expect(keyTarget('ArrowUp', { row: 0, column: 0 }, anywhere)).toBeNull();
  expect(keyTarget('ArrowLeft', { row: 3, column: 0 }, anywhere)).toBeNull();
  expect(keyTarget('ArrowDown', from, () => false)).toBeNull();
});

test('where a page further nothing is drawn, the next cell is taken', () => {
  expect(keyTarget('PageDown', from, ({ row }) => row < 10)).toEqual({ row: 5, column: 2 });
});
