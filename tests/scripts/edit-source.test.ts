import fc from 'fast-check';
import { addImport, addTo, hasList, setProperty } from '../../scripts/new/edit-source';

const LINES = 'export const A_TABLES: readonly Entry[] = [\n  ONE,\n  TWO, // the second\n];\n';

test.each([
  ['an empty list', 'const LIST = [];', 'const LIST = [X];'],
  ['an empty record', 'const LIST = {};', 'const LIST = {X};'],
  ['a list on one line', 'const LIST = [A, B];', 'const LIST = [A, B, X];'],
  ['a record on one line, as const', 'const LIST = { a: 1 } as const;', 'const LIST = { a: 1, X } as const;'],
  ['a list over several lines', 'const LIST = [\n  A,\n];', 'const LIST = [\n  A,\n  X,\n];'],
  ['one without its last comma', 'const LIST = [\n  A\n];', 'const LIST = [\n  A,\n  X,\n];'],
  [
    'a list that satisfies a type',
    'const LIST = [\n  A,\n] satisfies T;',
    'const LIST = [\n  A,\n  X,\n] satisfies T;',
  ],
  ['a property of a call', 'define({ LIST: [A] });', 'define({ LIST: [A, X] });'],
])('%s gets one more at its end', (_, text, expected) => {
  expect(addTo(text, /^LIST$/, 'X')).toBe(expected);
});

test('a comment behind the last element stays with it', () => {
  expect(addTo(LINES, /_TABLES$/, 'THREE')).toBe(LINES.replace('// the second\n', '// the second\n  THREE,\n'));
});

test('signs and comments inside the elements are not taken for the end of the list', () => {
  const text = "const LIST = [\n  { a: ']', b: [1, 2] }, /* ] */\n  '],',\n];\n";
  expect(addTo(text, /^LIST$/, 'X')).toBe("const LIST = [\n  { a: ']', b: [1, 2] }, /* ] */\n  '],',\n  X,\n];\n");
});

test('however many there are, the order of the others stays', () => {
  const names = fc.array(fc.stringMatching(/^[A-Z]{1,6}$/), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(names, fc.boolean(), (all, wide) => {
      const text = wide ? `const L = [\n  ${all.join(',\n  ')},\n];` : `const L = [${all.join(', ')}];`;
      const [, inside = ''] = /\[([^]*)\]/.exec(addTo(text, /^L$/, 'X')) ?? [];
      expect(inside.split(',').flatMap((part) => part.trim() || [])).toEqual([...all, 'X']);
    }),
  );
});

test('a list that is not there is said', () => {
  expect(() => addTo('const OTHER = [];', /^LIST$/, 'X')).toThrow('No list named ^LIST$');
  expect([hasList('const A = [];', /^A$/), hasList('const A = [];', /^B$/)]).toEqual([true, false]);
});

test.each([
  ['./a', "import { N } from './a';\nimport { B } from './b';\nimport { D } from './d';"],
  ['./c', "import { B } from './b';\nimport { N } from './c';\nimport { D } from './d';"],
  ['./e', "import { B } from './b';\nimport { D } from './d';\nimport { N } from './e';"],
])('an import of %s goes to its place among the others', (from, expected) => {
  const text = "import { B } from './b';\nimport { D } from './d';\n\nrest();\n";
  expect(addImport(text, '{ N }', from)).toBe(`${expected}\n\nrest();\n`);
});

test('an import of the project stands behind those of packages and those from above', () => {
  const text = "import type { T } from '@report/engine/rules';\nimport { K } from '../../kit';\nrest();\n";
  expect(addImport(text, '* as n', './n').split('\n')[2]).toBe("import * as n from './n';");
  expect(addImport('rest();\n', '{ N }', './n')).toBe("import { N } from './n';\n\nrest();\n");
});

test('a property gets another value, and nothing else changes', () => {
  expect(setProperty('const a = { rules: [], checks: [] };', 'rules', 'R')).toBe('const a = { rules: R, checks: [] };');
  expect(() => setProperty('const a = {};', 'rules', 'R')).toThrow('No property rules');
});
