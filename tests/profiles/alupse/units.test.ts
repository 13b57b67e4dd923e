import { wholeYear } from '@report/engine/calendar';
import type { FactUnit, Variable } from '@report/engine/facts';
import type { ColumnSpec } from '@report/engine/registers';
import { typesetTexts } from '@report/engine/text';
import {
  deriveFacts,
  levelsOf,
  UNITS,
  variableOf,
  type QuantityOf,
  type UnitKey,
  type VariableOf,
  REGISTERS,
} from '../../fixtures/alupse';
import { buildRegisters } from '../../fixtures/build-registers';
import { exportsOf } from './exports-of';

const units = Object.entries(UNITS).map(([key, unit]): [UnitKey, FactUnit] => [key as UnitKey, unit]);
const variables = units.flatMap(([unit, { variables }]) =>
  Object.entries(variables).map(([key, variable]): [UnitKey, string, Variable] => [unit, key, variable]),
);

function columnOf(path: string): ColumnSpec {
  const [register, field] = path.split('.');
  const spec = Object.values(REGISTERS).find(({ key }) => key === register);
  const column = spec?.columns.find(({ key }) => key === field);
  if (!column) throw new Error(`No column ${path}.`);
  return column;
}

test('every file of a unit is a unit of the profile, and each unit has one', async () => {
  // The profile holds units with their words typeset: they are known by what one fact stands for.
  const nameOf = (unit: unknown): string => typesetTexts(unit as FactUnit).oneFactPer;
  const written = new Set((await exportsOf('units')).flatMap(([, exported]) => exported.map(nameOf)));
  const known = new Set(Object.values(UNITS).map(nameOf));
  expect({
    'units of no file': [...known].filter((unit) => !written.has(unit)),
    'units that are not in the profile': [...written].filter((unit) => !known.has(unit)),
  }).toEqual({ 'units of no file': [], 'units that are not in the profile': [] });
});

test.each(units)('%s: every declared variable and quantity is derived, one value per fact', (key, unit) => {
  const table = deriveFacts(buildRegisters({}), 2016).of(key);
  expect(table).toMatchObject({ unit: key, period: wholeYear(2016), count: 0 });
  expect([...table.variables.keys()].sort()).toEqual(Object.keys(unit.variables).sort());
  expect([...table.quantities.keys()].sort()).toEqual(Object.keys(unit.quantities).sort());
  for (const { offsets, rows } of table.sources) expect([offsets.length, rows.length]).toEqual([1, 0]);
});

test.each(units)('%s: every column it is derived from is in one of its registers', (_, unit) => {
  const described = [...Object.values(unit.variables), ...Object.values(unit.quantities)];
  for (const path of described.flatMap(({ derivedFrom }) => derivedFrom)) {
    expect(unit.registers).toContain(path.split('.')[0]);
    expect(columnOf(path).key).toBe(path.split('.')[1]);
  }
});

test.each(units)('%s: none is derived from a text', (_, unit) => {
  const described = [...Object.values(unit.variables), ...Object.values(unit.quantities)];
  const types = described.flatMap(({ derivedFrom }) => derivedFrom).map((path) => columnOf(path).type);
  expect(types).not.toContain('text');
});

test.each(
  variables.filter(([, , { rule }]) => rule.startsWith('code de la liste') || rule.startsWith('tous les codes')),
)('%s.%s repeats the list of its column', (_, __, variable) => {
  const columns = variable.derivedFrom.map(columnOf);
  expect(columns.length).toBeGreaterThan(0);
  for (const column of columns) {
    expect(column).toMatchObject({
      type: variable.kind,
      vocabulary: 'vocabulary' in variable ? variable.vocabulary : '',
    });
  }
});

test.each(variables)(
  '%s.%s: levels begin with missing and off-list, differ, and fit the fact table',
  (unit, key, variable) => {
    const levels = levelsOf(unit, key);
    expect(levels.slice(0, 2)).toEqual(['', '?']);
    expect(new Set(levels).size).toBe(levels.length);
    expect(levels.length).toBeGreaterThan(2);
    expect(levels.length).toBeLessThanOrEqual(variable.kind === 'codes' ? 32 : 256);
    expect(levelsOf(unit, key)).toBe(levels);
  },
);

test('the codes of a boolean are yes and no, those of a band are its bands', () => {
  expect(levelsOf('case', 'reportedInYear')).toEqual(['', '?', 'yes', 'no']);
  expect(levelsOf('child', 'age12')).toEqual(['', '?', 'moins-12', '12-plus']);
});

test('a name that is no variable is a bug', () => {
  expect(() => variableOf('case', 'age')).toThrow('no variable age');
  expect(() => levelsOf('consultedSubject', 'toString')).toThrow('no variable');
});

test('names are known to the compiler', () => {
  const variable: VariableOf<'case'> = 'motive';
  const quantity: QuantityOf<'action'> = 'days';
  // @ts-expect-error a child has no motive of its own
  const wrongVariable: VariableOf<'child'> = 'motive';
  // @ts-expect-error nothing can be added up over children
  const wrongQuantity: QuantityOf<'child'> = 'days';
  expect([variable, quantity, wrongVariable, wrongQuantity]).toHaveLength(4);
});

test.each(variables)('%s.%s: French texts have their no-break spaces', (_, __, { label, rule }) => {
  expect(`${label} ${rule}`).not.toMatch(/ [:;?!»%]|« |'/u);
});
