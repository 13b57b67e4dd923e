import { addImport, addTo } from './edit-source';
import { constant } from './names';
import type { Place } from './place';
import type { Workspace } from './workspace';

/** A table of figures: its entry, its line in the order of the report, and a test of rows counted by hand. */
export function newTable(
  files: Workspace,
  { profile, service, sources, tests }: Place,
  name: string,
): readonly string[] {
  const id = `${service}-${name}`;
  const entry = `${sources}/tables/${name}.ts`;
  files.create(
    entry,
    `import { population, statistic } from '../../kit';

export const ${constant(id)} = statistic({
  id: '${id}',
  title: 'à écrire',
  // Its number in the reports that print it, by edition. None: it is in the edition of all tables only.
  numbers: {},
  service: '${service}',
  unitLabel: 'à écrire',
  definition: 'à écrire.',
  // Who is counted. A population that another table counts too has a name in ../populations (a file of the service, where there is one).
  source: population({ unit: 'à écrire' }),
  stub: 'à écrire',
  rows: { kind: 'variable', variable: 'à écrire', missing: 'Non renseigné' },
  share: true,
  base: { kind: 'population', label: 'à écrire' },
  sentence: 'à écrire {base} : {lignes}.',
});
`,
  );
  const index = `${sources}/tables/index.ts`;
  files.edit(index, (text) => addTo(addImport(text, `{ ${constant(id)} }`, `./${name}`), /_TABLES$/, constant(id)));
  files.create(
    `${tests}/tables/${name}.test.ts`,
    `import { PROFILE } from '@report/profiles/${profile}/profile';
import { countsOf, tableOf } from '../../../../fixtures/table-of';

test('${id} counts what was counted by hand', () => {
  // Rows as the staff type them, by register: { register: [{ field: 'cell' }] }. Some that count in a line, one that does not.
  const table = tableOf(PROFILE, '${id}', 2016, {});
  // The figures of each line, by its code: those at 0 too, '' for «Non renseigné», total where there is one.
  expect(countsOf(table)).toEqual({ 'à écrire': [0] });
});
`,
  );
  return [
    `${entry}: title, who is counted (unit, variable), the base and the sentence.`,
    `${index}: move ${constant(id)} to its place in the report.`,
    `${tests}/tables/${name}.test.ts: a few rows, and the figures you count by hand.`,
    'docs/definitions.md: npm run definitions writes it again.',
  ];
}
