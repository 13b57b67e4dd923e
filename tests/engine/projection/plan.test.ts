import { AppError } from '@report/engine/contract';
import { keyOf, narrow, projectionOf, projectionsOf } from '@report/engine/projection';
import { CATALOGUE, entryOf, plan } from '../../fixtures/alupse';

test('canonical texts', () => {
  expect([
    ...plan(['dialogue-motif', 'dialogue-age-sexe', 'dialogue-nombre-entretiens', 'dialogue-sans-dossier']).keys(),
  ]).toEqual([
    'case|caseYear=new|motive|',
    'case|caseYear=new||',
    'child|caseYear=new|age,sex|',
    'child|caseYear=new||',
    'child|caseYear=new|sex|',
    'caseAxis||axis|sessions',
    'contact|caller=professionnel;form=telephone||',
    'contact|caller=prive;form=telephone||',
    'action|category=supervision-donnee;services=dialogue||',
    'contact|caller=famille-elargie||',
    'contact|caller=prive,professionnel;form=entretien||',
    'contact|||',
  ]);
  expect([...plan(['bebe-demandes-prenatales']).keys()]).toEqual([
    'request|outcome=acceptee;period=prenatale||',
    'request@-1|outcome=acceptee;period=prenatale||',
  ]);
});

test('the text does not depend on the order in which an entry names things', () => {
  const one = projectionOf(
    { unit: 'case', where: { motive: ['b', 'a'], caseYear: ['new'] } },
    ['setting', 'motive'],
    ['b', 'a'],
  );
  const other = projectionOf(
    { unit: 'case', where: { caseYear: ['new'], motive: ['a', 'b'] } },
    ['motive', 'setting'],
    ['a', 'b'],
  );
  expect(keyOf(one)).toBe('case|caseYear=new;motive=a,b|motive,setting|a,b');
  expect(keyOf(other)).toBe(keyOf(one));
});

test('a projection that several tables need is planned once', () => {
  const ids = CATALOGUE.map(({ id }) => id);
  const needed = ids.flatMap((id) => {
    const entry = entryOf(id);
    return entry ? projectionsOf(entry).map(keyOf) : [];
  });
  const planned = [...plan(ids).keys()];
  expect(planned).toEqual([...new Set(needed)]);
  expect(needed.length).toBeGreaterThan(planned.length + 50);
  expect(planned.length).toBeLessThan(160);
});

test('two filters on a variable leave the codes both allow', () => {
  const source = { unit: 'case', where: { caseYear: ['new', 'old', 'reopened'] } } as const;
  expect(narrow(source, { caseYear: ['reopened', 'outside'], motive: ['negligence'] })).toEqual({
    unit: 'case',
    where: { caseYear: ['reopened'], motive: ['negligence'] },
  });
});

test('an unknown table is refused', () => {
  expect(() => plan(['dialogue-motif', 'nothing'])).toThrow(new AppError('WRONG_PROJECTIONS'));
});

test('nothing is counted by more than two variables', () => {
  for (const { by } of plan(CATALOGUE.map(({ id }) => id)).values()) expect(by.length).toBeLessThanOrEqual(2);
});
