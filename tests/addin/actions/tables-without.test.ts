import { CATALOGUE, registersOf } from '../../fixtures/alupse';
import { tablesWithout } from '../../fixtures/alupse-addin';

test('without a register, or a field that is essential to it, none of its tables can be computed', () => {
  const tables = CATALOGUE.filter((entry) => registersOf(entry).includes('dialogueCases')).length;
  expect(tables).toBeGreaterThan(10);
  expect(tablesWithout('dialogueCases', null)).toEqual({ tables, computed: false });
  expect(tablesWithout('dialogueCases', 'openingDate')).toEqual({ tables, computed: false });
});

test('without another field its tables are computed, and only those that read it lack something', () => {
  const motive = tablesWithout('dialogueCases', 'mainMotive');
  expect(motive.computed).toBe(true);
  expect(motive.tables).toBeGreaterThan(0);
  expect(motive.tables).toBeLessThan(tablesWithout('dialogueCases', null).tables);
  expect(tablesWithout('dialogueCases', 'email')).toEqual({ tables: 0, computed: true });
});
