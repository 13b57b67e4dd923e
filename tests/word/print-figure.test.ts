import { printFigure, reasonsToReread } from '@report/word/update';
import { figuresIn } from '@report/word/text';

describe('a value in the manner of the one it replaces', () => {
  test.each([
    [2.75, '3 ½', '2 ¾'],
    [3.5, '2 ¾', '3 ½'],
    [0.25, '½', '¼'],
    [3, '2\u00a0½', '3'],
    [1.875, '3 ½', '1,875'],
    [1240, '1.228', '1.240'],
  ])('%d instead of «%s» is «%s»', (value, old, expected) => {
    expect(printFigure(value, old, null)).toBe(expected);
    expect(figuresIn(`Il y a ${expected} postes.`)[0]?.value).toBe(value);
  });

  test('«un quart» is written as a share, and its sentence is to be read again', () => {
    expect(printFigure(23, 'un quart', null)).toBe('23 %');
    expect(reasonsToReread('qu’un quart des pères', 3, 11, { old: 25, new: 23 })).toContain('un chiffre en lettres');
  });
});
