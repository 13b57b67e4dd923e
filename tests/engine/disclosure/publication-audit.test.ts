import { auditPublication, publish, type Statement } from '@report/engine/disclosure';
import { PUBLICATION } from '@report/profiles/alupse/publication';
import { PROFILE } from '../../fixtures/alupse';
import { requestOf } from './children';

type Where = Readonly<Record<string, readonly string[]>>;
const says = (table: string, where: Where, count: number): Statement => ({
  table,
  line: Object.values(where).flat().join('+'),
  column: null,
  unit: 'child',
  where: new Map(Object.entries(where).map(([variable, codes]) => [variable, new Set(codes)])),
  count,
});

describe('two groupings of one variable', () => {
  // Boys of 2016: under 4: 9, 4-5: 10, 6-11: 29, 12-16: 10, over 17: 2.
  const boys = { sex: ['m'] };
  const first = [
    says('a', boys, 60),
    says('a', { ...boys, age: ['0-3'] }, 9),
    says('a', { ...boys, age: ['4-5', '6-11'] }, 39),
    says('a', { ...boys, age: ['12-16', '17-plus'] }, 12),
  ];
  const second = [says('b', { ...boys, age: ['0-3', '4-5'] }, 19), says('b', { ...boys, age: ['12-16'] }, 10)];
  const protectedCells = [says('age', { ...boys, age: ['17-plus'] }, 2)];

  test('give the two boys of over 17, and the audit says which tables do it together', () => {
    const [breach] = auditPublication({ printed: [...first, ...second], protectedCells });
    expect(breach).toMatchObject({ table: 'age', line: 'm+17-plus', count: 2, interval: [2, 2], by: ['a', 'b'] });
  });

  test('each alone gives nothing', () => {
    expect(auditPublication({ printed: first, protectedCells })).toEqual([]);
    expect(auditPublication({ printed: second, protectedCells })).toEqual([]);
  });
});

test('a part and its whole: eight, of which four are new, are four that are not', () => {
  const west = { region: ['ouest'] };
  const printed = [says('all', west, 8), says('new', { ...west, caseYear: ['new'] }, 4)];
  const protectedCells = [says('old', { ...west, caseYear: ['old', 'reopened'] }, 4)];
  // Somebody of no year at all may be among the eight.
  expect(auditPublication({ printed, protectedCells })).toEqual([]);
  const [breach] = auditPublication({
    printed: [...printed, says('all', { ...west, caseYear: ['new', 'old', 'reopened'] }, 8)],
    protectedCells,
  });
  expect(breach).toMatchObject({ interval: [4, 4] });
});

test('three printed counts that only together leave one', () => {
  const printed = [
    says('a', { region: ['sud'] }, 30),
    says('b', { region: ['sud'], sex: ['f'] }, 16),
    says('c', { region: ['sud'], sex: ['m'], age: ['0-3', '4-5', '6-11'] }, 11),
    says('a', { region: ['sud'], sex: ['f', 'm'] }, 30),
  ];
  const protectedCells = [says('d', { region: ['sud'], sex: ['m'], age: ['12-16', '17-plus', ''] }, 3)];
  // Some child may have an age in no band.
  expect(auditPublication({ printed, protectedCells })).toEqual([]);
  const all = [
    ...printed,
    says('c', { region: ['sud'], sex: ['m'], age: ['0-3', '4-5', '6-11', '12-16', '17-plus', ''] }, 14),
  ];
  expect(auditPublication({ printed: all, protectedCells })).toMatchObject([{ count: 3, interval: [3, 3] }]);
});

test('tables that contradict each other are said, not passed over', () => {
  const printed = [says('a', { sex: ['f'] }, 10), says('b', { sex: ['f'] }, 12)];
  const found = auditPublication({ printed, protectedCells: [says('a', { sex: ['m'] }, 3)] });
  expect(found).toMatchObject([{ interval: null, by: ['a', 'b'] }]);
});

describe('a publication', () => {
  const AGES = { '0-3,f': 9, '0-3,m': 9, '4-5,f': 14, '4-5,m': 10, '6-11,f': 34, '6-11,m': 29, '12-16,f': 18 };
  const children = { 'age,sex': { ...AGES, '12-16,m': 10, '17-plus,f': 10, '17-plus,m': 2 } };
  const request = requestOf(['dialogue-age-sexe'], children);

  test('is blocked where an earlier edition grouped its lines otherwise, with the table to take back', () => {
    expect(publish(PROFILE, PUBLICATION, request).blocking).toEqual([]);
    const where = { caseYear: ['new'], sex: ['m'], age: ['12-16'] };
    const before = [{ ...says('edition 2016', where, 10), unit: 'child' }];
    const { blocking } = publish(PROFILE, PUBLICATION, request, { before });
    expect(blocking).toMatchObject([
      {
        table: 'dialogue-age-sexe',
        line: '17-plus',
        column: 'm',
        interval: [2, 2],
        mend: { table: 'dialogue-age-sexe' },
      },
    ]);
    const withheld = publish(PROFILE, PUBLICATION, request, { before, withheld: ['dialogue-age-sexe'] });
    expect([withheld.blocking, withheld.answer.tables]).toEqual([[], []]);
  });

  test('prints an exempted table as it is, and says why', () => {
    const policy = { ...PUBLICATION, exemptions: { 'dialogue-age-sexe': 'Demandé par le ministère.' } };
    const { answer, exempt, blocking } = publish(PROFILE, policy, request);
    expect(answer.tables[0]?.rows.map(({ cells }) => cells[1]?.count)).toEqual([9, 10, 29, 10, 2, 0]);
    expect(exempt).toMatchObject([{ id: 'dialogue-age-sexe', motive: 'Demandé par le ministère.' }]);
    expect(blocking).toEqual([]);
  });

  test('leaves nothing of the counts behind its cells', () => {
    const [table] = publish(PROFILE, PUBLICATION, request).answer.tables;
    expect(table?.rows.flatMap(({ cells }) => cells.flatMap(({ origin }) => origin))).toEqual([]);
  });
});
