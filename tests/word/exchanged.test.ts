import type { Figure } from '@report/word/text';
import { exchanged } from '../../word/phrases/exchanged';
import { figuresOf } from './invented-report';

const cells = figuresOf(2024, 57, 83);
const figure = (value: number, start: number): Figure => ({
  start,
  end: start + 2,
  raw: String(value),
  value,
  unit: 'count',
  quiet: false,
});
const after = (...pairs: readonly [value: number, ref: string][]) =>
  exchanged(
    pairs.map(([value, ref], index) => ({ figure: figure(value, 10 * index), ref })),
    cells,
  ).map(({ figure: { value }, ref }) => [value, ref]);

test('two figures that took each other’s cell are one wrong figure, where that makes the other right', () => {
  expect(after([57, 'accueil/prevu'], [38, 'accueil/urgence'])).toEqual([
    [57, 'accueil/urgence'],
    [38, 'accueil/prevu'],
  ]);
});

test('figures that are right, or that are wrong either way, stay', () => {
  const right = [
    [57, 'accueil/urgence'],
    [83, 'accueil/prevu'],
  ] as const;
  expect(after([...right[0]], [...right[1]])).toEqual(right);
  const wrong = [
    [11, 'accueil/urgence'],
    [12, 'accueil/prevu'],
  ] as const;
  expect(after([...wrong[0]], [...wrong[1]])).toEqual(wrong);
});
