import { addImport, addTo } from './edit-source';
import { camel, constant, pascal, singular } from './names';
import type { Place } from './place';
import { Refusal } from './refusal';
import type { Workspace } from './workspace';

/** A register with its first column, the unit that counts its rows of the year, and a test that it is read and counted. */
export function newRegister(files: Workspace, place: Place, name: string): readonly string[] {
  const { profile, service, folder, sources, tests } = place;
  if (singular(name) === name)
    throw new Refusal(
      `Call a register by what its rows are, with an s: ${name}s? The unit of one row takes the name without it.`,
    );
  const one = singular(name);
  const [register, unit] = [camel(`${folder}-${name}`), camel(`${folder}-${one}`)];
  const [spec, counted] = [constant(`${folder}-${name}`), constant(`${folder}-${one}`)];
  const derive = `derive${pascal(`${folder}-${one}`)}`;
  files.create(
    `${sources}/registers/${name}.ts`,
    `import type { RegisterSpec } from '@report/engine/registers';
import type { ListKey } from '../../lists';

/** à écrire: one row per … */
export const ${spec} = {
  key: '${register}',
  sheet: 'à écrire',
  service: '${service}',
  sheetAliases: ['à écrire'],
  mainDate: 'date',
  essential: [['date']],
  // One line per column.
  // prettier-ignore
  columns: [
    { key: 'date', header: 'Date', type: 'date', required: true, aliases: ['Le', 'Jour'] },
  ],
} as const satisfies RegisterSpec<ListKey>;
`,
  );
  files.create(
    `${sources}/facts/units/${one}.ts`,
    `import type { FactUnit } from '@report/engine/facts';
import type { BandKey, ListKey } from '../../../lists';

export const ${counted} = {
  label: 'à écrire',
  oneFactPer: 'à écrire de l’année',
  registers: ['${register}'],
  rowsFrom: ['${register}.date'],
  populations: { toutes: { label: 'à écrire', where: {} } },
  variables: {
  },
  quantities: {},
} as const satisfies FactUnit<ListKey, BandKey>;
`,
  );
  files.create(
    `${sources}/facts/derive/${one}.ts`,
    `import { type FactTable, oneRowEach, rowsOfYear } from '@report/engine/facts';
import { factTableOf, type Year } from '../../../kit';

/** One fact per row of the year. */
export function ${derive}(of: Year): FactTable {
  const rows = rowsOfYear(of, of.columns('${register}'), 'date');
  return factTableOf('${unit}', of, {
    count: rows.length,
    variables: {},
    quantities: {},
    sources: () => [oneRowEach('${register}', rows)],
  });
}
`,
  );
  files.edit(`${sources}/definitions.ts`, (text) => {
    const imported = addImport(
      addImport(text, `{ ${counted} }`, `./facts/units/${one}`),
      `{ ${spec} }`,
      `./registers/${name}`,
    );
    return addTo(addTo(imported, /_REGISTERS$/, spec), /_UNITS$/, `${unit}: ${counted}`);
  });
  files.edit(`${sources}/service.ts`, (text) =>
    addTo(addImport(text, `{ ${derive} }`, `./facts/derive/${one}`), /^derive$/, `${unit}: ${derive}`),
  );
  files.create(
    `${tests}/facts/${one}.test.ts`,
    `import { PROFILE } from '@report/profiles/${profile}/profile';
import { factsIn } from '../../../../fixtures/table-of';

test('one fact per row of the year, with what its cells say', () => {
  const rows = [{ date: '01.03.2016' }, { date: '01.03.2015' }];
  expect(factsIn(PROFILE, '${unit}', 2016, { ${register}: rows })).toEqual([{ 'à écrire': '' }]);
});
`,
  );
  return [
    `${sources}/registers/${name}.ts: what its sheet is called, and its columns (npm run new -- column NAME --register ${register} --unit ${unit} --type code).`,
    `${sources}/facts/units/${one}.ts: what one row is called.`,
    `${tests}/facts/${one}.test.ts: the facts of rows typed by hand.`,
    ...rowsElsewhere(files, profile, register),
  ];
}

/** Lists of one row for each register that the tests and samples of a profile keep: where, under which name, and a row. */
const ROWS = [
  {
    file: 'tests/fixtures/coherent-rows.ts',
    list: /^COHERENT$/,
    row: `{ date: d('05.01.2016') }`,
    says: 'a row of the register that no rule flags',
  },
  {
    file: 'samples/random-registers/random-registers.ts',
    list: /^REGISTER_LINES$/,
    row: '[0.01, (chance) => ({ date: chance.date(-1, 1) })]',
    says: 'its share of the random rows, and such a row',
  },
];

function rowsElsewhere(files: Workspace, profile: string, register: string): readonly string[] {
  const ofProfile = new RegExp(`from '(\\./|@report/profiles/)${profile}'`);
  return ROWS.filter(({ file }) => files.has(file) && ofProfile.test(files.read(file))).map(
    ({ file, list, row, says }) => {
      files.edit(file, (text) => addTo(text, list, `${register}: ${row}`));
      return `${file}: the other cells of ${says}.`;
    },
  );
}
