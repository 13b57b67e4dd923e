import { typesetTexts } from '@report/engine/text';

test('every text of plain data gets the spaces that do not break, wherever it stands', () => {
  const entry = {
    id: 'a-b',
    title: 'Délais : tout',
    notes: ['« oui » ; 100 % ?', 'rien'],
    rows: { items: [{ code: 'x', label: 'Âge !' }] },
    top: 3,
    none: null,
  };
  expect(typesetTexts(entry)).toEqual({
    id: 'a-b',
    title: 'Délais\u00a0: tout',
    notes: ['«\u00a0oui\u00a0»\u00a0; 100\u00a0%\u00a0?', 'rien'],
    rows: { items: [{ code: 'x', label: 'Âge\u00a0!' }] },
    top: 3,
    none: null,
  });
});

test('what has nothing to typeset is given back itself, also inside what has', () => {
  const source = { unit: 'case', where: { caseYear: ['new'] } };
  const entry = { title: 'Délais : tout', source };
  expect(typesetTexts(source)).toBe(source);
  expect(typesetTexts(entry).source).toBe(source);
  expect(typesetTexts(['a', 'b : c'])).toEqual(['a', 'b\u00a0: c']);
});

test('the data that is given is not changed', () => {
  const entry = Object.freeze({ title: 'Délais : tout' });
  typesetTexts(entry);
  expect(entry.title).toBe('Délais : tout');
});
