import { AppError } from '@report/engine/contract';
import { CATALOGUE_HASH, buildRequest, tabulate } from '../../fixtures/alupse';
import { factsFromRows } from '../../fixtures/facts-from-rows';
import { newCases, repeat } from './compute-table';

describe('origins and checks', () => {
  test('a cell names the tuples it counted', () => {
    const request = buildRequest(factsFromRows(2016, newCases('motive', { negligence: 2, '': 1 })), {
      edition: '2016',
      rounding: 'plain',
      tables: ['dialogue-motif'],
    });
    const [table] = tabulate(request).tables;
    for (const row of table?.rows ?? [])
      for (const { count, origin } of row.cells) {
        const counted = origin.flatMap(({ projection, tuples }) =>
          tuples.map((index) => request.projections[0]?.[projection]?.[index]?.[1] ?? NaN),
        );
        expect(counted.reduce((sum, n) => sum + n, 0)).toBe(count);
      }
  });

  test('tables of one population agree; a register in which they cannot is told', () => {
    const tables = ['dialogue-dossiers', 'dialogue-motif', 'dialogue-enfants-nouveaux'];
    const checksOf = (childrenCount: number) =>
      tabulate(
        buildRequest(
          factsFromRows(2016, {
            case: [{ codes: { caseYear: 'new', motive: 'negligence' }, quantities: { childrenCount } }],
            child: repeat(2, { caseYear: 'new' }),
          }),
          { edition: 'complete', rounding: 'plain', tables },
        ),
      ).checks;
    expect(checksOf(2).map(({ ok }) => ok)).not.toContain(false);
    expect(checksOf(2).map(({ code }) => code)).toContain('dialogue-motif-dossiers');
    expect(checksOf(2).map(({ code }) => code)).not.toContain('dialogue-cadre-dossiers');
    expect(checksOf(1).filter(({ ok }) => !ok)).toEqual([
      expect.objectContaining({ code: 'dialogue-porteurs-nouveaux', expected: 1, found: 2 }),
    ]);
  });
});

describe('what is refused', () => {
  const request = buildRequest(factsFromRows(2016, {}), {
    edition: '2016',
    rounding: 'plain',
    tables: ['dialogue-motif'],
  });

  test('other definitions', () => {
    const other = CATALOGUE_HASH.replace(/^./, (digit) => (digit === '0' ? '1' : '0'));
    expect(() => tabulate({ ...request, catalogue: other })).toThrow(new AppError('CATALOGUE_MISMATCH'));
  });

  test('an edition the association never printed', () => {
    expect(() => tabulate({ ...request, edition: '1999' })).toThrow(new AppError('WRONG_SHAPE'));
    expect(tabulate({ ...request, edition: '2023' }).edition).toBe('2023');
  });

  test('other counts', () => {
    expect(() => tabulate({ ...request, projections: [{}] })).toThrow(new AppError('WRONG_PROJECTIONS'));
  });

  test('codes of no list', () => {
    const lied = {
      ...request,
      projections: [
        { ...request.projections[0], 'case|caseYear=new|motive|': [[['Dupont'], 3]] as [[string[], number]] },
      ],
    };
    expect(() => tabulate(lied)).toThrow(new AppError('WRONG_PROJECTIONS'));
  });

  test('counts of a table and of its population that disagree are told', () => {
    const lied = {
      ...request,
      projections: [
        { ...request.projections[0], 'case|caseYear=new|motive|': [[['negligence'], 3]] as [[string[], number]] },
      ],
    };
    const [table] = tabulate(lied).tables;
    expect(table?.checks).toEqual([
      { code: 'lignes-population', label: 'Somme des lignes = population', ok: false, expected: 0, found: 3 },
    ]);
  });
});
