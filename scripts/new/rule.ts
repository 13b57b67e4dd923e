import { addImport, addTo, hasList, setProperty } from './edit-source';
import { camel, constant } from './names';
import type { Place } from './place';
import type { Workspace } from './workspace';

/** Numbers below are kept for the rules the engine has for every register. */
const FIRST_OWN = 19;

/** The next number that no rule of the profile bears. */
function nextId(files: Workspace, profile: string): string {
  const folders = files.list(`profiles/${profile}`).map((folder) => `profiles/${profile}/${folder}/rules`);
  const sources = folders.flatMap((folder) => files.list(folder).map((file) => files.read(`${folder}/${file}`)));
  const used = sources.flatMap((text) => Array.from(text.matchAll(/\bid: 'R(\d+)'/g), ([, number]) => Number(number)));
  return `R${Math.max(FIRST_OWN - 1, ...used) + 1}`;
}

/** A rule about each row of a register: its source, its line in the index, and a case that it flags and one it does not. */
export function newRule(files: Workspace, place: Place, name: string): readonly string[] {
  const { profile, sources, tests } = place;
  const id = nextId(files, profile);
  const source = `${sources}/rules/${name}.ts`;
  files.create(
    source,
    `import { NO_DATE } from '@report/engine/registers';
import { rowRule } from '../../kit';

/** ${id}: à écrire. */
export const ${constant(name)} = rowRule('à écrire', {
  id: '${id}',
  title: 'à écrire',
  severity: 'warning',
  // Ids of the tables whose figures the fault touches.
  tables: ['à écrire'],
  remedy: 'à écrire.',
  // The field whose cell is named.
  at: 'à écrire',
  check: (rows) => {
    const date = rows.date('à écrire');
    // What is said of a row; null where there is nothing to say.
    return (row) => (date(row) === NO_DATE ? 'à écrire.' : null);
  },
});
`,
  );
  const index = `${sources}/rules/index.ts`;
  if (!files.has(index)) firstRule(files, place);
  files.edit(index, (text) =>
    addTo(addImport(text, `* as ${camel(name)}`, `./${name}`), /_RULES$/, `...Object.values(${camel(name)}).flat()`),
  );
  const cases = `${tests}/rules/cases.ts`;
  const line = `{ rule: '${id}', because: 'à écrire', in: 'à écrire', wrong: {}, right: {}, at: 'à écrire', says: 'à écrire' }`;
  if (files.has(cases)) files.edit(cases, (text) => addTo(text, /_CASES$/, line));
  else if (hasCases(files, profile)) firstCase(files, place, line);
  else ownTest(files, place, name, id);
  return [
    `${source}: the register, the fields, when it speaks and what it says.`,
    files.has(cases)
      ? `${cases}: the row that ${id} must flag, and its neighbour that it must not.`
      : `${tests}/rules/${name}.test.ts: the row that ${id} must flag, and its neighbour that it must not.`,
  ];
}

/** Where the cases of all services of a profile stand together. */
const caseList = (profile: string): string => `tests/profiles/${profile}/rule-cases.ts`;

/** Whether the cases of all services of a profile go through one test. */
function hasCases(files: Workspace, profile: string): boolean {
  const list = caseList(profile);
  return files.has(list) && hasList(files.read(list), /^OWN_CASES$/);
}

/** The index of the rules of a service that had none. */
function firstRule(files: Workspace, { folder, sources }: Place): void {
  const list = `${constant(folder)}_RULES`;
  files.create(
    `${sources}/rules/index.ts`,
    `import type { Rule } from '@report/engine/rules';

/** Every rule of the service: what a file of this folder exports is one, or a list of them. */
export const ${list}: readonly Rule[] = [];
`,
  );
  files.edit(`${sources}/service.ts`, (text) => setProperty(addImport(text, `{ ${list} }`, './rules'), 'rules', list));
}

/** The cases of a service that had none, among those of the profile. */
function firstCase(files: Workspace, { profile, folder, tests }: Place, line: string): void {
  const list = `${constant(folder)}_CASES`;
  files.create(
    `${tests}/rules/cases.ts`,
    `import type { RuleCase } from '../../../../fixtures/rule-case';

// One line per case.
// prettier-ignore
export const ${list}: readonly RuleCase[] = [
  ${line},
];
`,
  );
  files.edit(caseList(profile), (text) =>
    addTo(addImport(text, `{ ${list} }`, `./${folder}/rules/cases`), /^OWN_CASES$/, `...${list}`),
  );
}

function ownTest(files: Workspace, { profile, tests }: Place, name: string, id: string): void {
  files.create(
    `${tests}/rules/${name}.test.ts`,
    `import { PROFILE } from '@report/profiles/${profile}/profile';
import { findingsOf } from '../../../../fixtures/table-of';

// Rows as the staff type them, by register: { register: [{ field: 'cell' }] }.
test('${id} flags à écrire, at its cell and in its words', () => {
  expect(findingsOf(PROFILE, '${id}', 2016, {})).toEqual(['warning à écrire']);
});

test('${id} says nothing of a row that is nearly the same', () => {
  expect(findingsOf(PROFILE, '${id}', 2016, {})).toEqual([]);
});
`,
  );
}
