import { join } from 'node:path';
import { prepare } from '../../scripts/new/prepare';
import { Workspace } from '../../scripts/new/workspace';
import { compile } from './compile';

const ROOT = join(import.meta.dirname, '../..');
/** What a line of the command changes, in memory: files of the project are read, none is written. */
function prepared(...lines: readonly string[]): Workspace {
  const files = new Workspace(ROOT);
  for (const line of lines) prepare(files, line.split(' '));
  return files;
}

describe('what is refused, in plain words and before anything is written', () => {
  test.each([
    ['', /What is new, and its name/],
    ['table', /What is new, and its name/],
    ['table one two', /What is new, and its name/],
    ['gadget essai', /«gadget» is nothing that can be added/],
    ['table essai --color red', /option is unknown/],
    ['table Essai --service dialogue', /cannot be a name/],
    ['table été --service dialogue', /cannot be a name/],
    ['table ../essai --service dialogue', /cannot be a name/],
    ['table essai- --service dialogue', /cannot be a name/],
    [`table ${'a'.repeat(41)} --service dialogue`, /cannot be a name/],
    ['table motif --service dialogue', /motif\.ts is there already/],
    ['table essai', /Say which service of alupse with --service: .*dialogue/],
    ['table essai --service cuisine', /no service «cuisine».*dialogue.*npm run new -- service cuisine/],
    ['table essai --profile personne', /no profile «personne».*alupse/],
    ['rule contacts --service dialogue', /contacts\.ts is there already/],
    ['column essai', /--register: .*dialogueCases/],
    ['column essai --register rien', /--register: .*dialogueCases/],
    ['column case-id --register dialogueCases', /has a column caseId already/],
    ['column essai --register dialogueCases --type name', /No type «name».*boolean/],
    ['column essai --register dialogueCases --type code --unit rien', /no unit «rien».*case/],
    ['column essai --register dialogueCases --type date --unit case', /no variable as it stands/],
    ['register essais --service cuisine', /no service «cuisine»/],
    ['register essai --service dialogue', /with an s: essais\?/],
    ['service dialogue', /profiles\/alupse\/dialogue is there already/],
    ['service deux-mots', /lower-case letters alone/],
  ])('npm run new -- %s', (line, message) => {
    const files = new Workspace(ROOT);
    expect(() => prepare(files, line.split(' ').filter(Boolean))).toThrow(message);
    expect([...files.changed.keys()]).toEqual([]);
  });
});

test('a table is its entry, a line in the index and a test', () => {
  const files = prepared('table domicile-justice --service dialogue');
  expect([...files.changed.keys()]).toEqual([
    'profiles/alupse/dialogue/tables/domicile-justice.ts',
    'profiles/alupse/dialogue/tables/index.ts',
    'tests/profiles/alupse/dialogue/tables/domicile-justice.test.ts',
  ]);
  const index = files.read('profiles/alupse/dialogue/tables/index.ts');
  const imported = Array.from(index.matchAll(/from '(\.\/[^']+)'/g), ([, path]) => path);
  expect(imported).toEqual([...imported].sort());
  expect(index).toMatch(/\n {2}DIALOGUE_DOMICILE_JUSTICE,\n\];\n$/);
});

test('a service is found by its key or by its folder, and alone without being named', () => {
  const entry = 'profiles/alupse/association/tables/essai.ts';
  expect(prepared('table essai --service asbl').read(entry)).toContain("id: 'asbl-essai'");
  expect(prepared('table essai --service association').read(entry)).toContain("id: 'asbl-essai'");
  expect(prepared('table essai --profile exemple').has('profiles/exemple/accueil/tables/essai.ts')).toBe(true);
});

test('a rule gets the next number of its profile, each time', () => {
  const idOf = (files: Workspace, file: string): number => Number(/id: 'R(\d+)'/.exec(files.read(file))?.[1]);
  const files = prepared('rule un --service dialogue', 'rule deux --service medical');
  const first = idOf(files, 'profiles/alupse/dialogue/rules/un.ts');
  expect(idOf(files, 'profiles/alupse/medical/rules/deux.ts')).toBe(first + 1);
  expect(idOf(prepared('rule un --profile exemple'), 'profiles/exemple/accueil/rules/un.ts')).toBeLessThan(first);
});

test('the first rule of a service makes its index, and the service reads it', () => {
  const files = prepared('rule essai --service medical');
  expect(files.read('profiles/alupse/medical/service.ts')).toMatch(/rules: MEDICAL_RULES/);
  expect(files.read('profiles/alupse/medical/rules/index.ts')).toContain('...Object.values(essai).flat()');
});

test('the first rule of a service has its case among those of its profile', () => {
  const files = prepared('rule essai --service medical');
  expect(files.read('tests/profiles/alupse/medical/rules/cases.ts')).toMatch(/MEDICAL_CASES.*\n {2}\{ rule: 'R\d+'/);
  const together = files.read('tests/profiles/alupse/rule-cases.ts');
  expect(together).toContain("import { MEDICAL_CASES } from './medical/rules/cases';");
  expect(together).toMatch(/OWN_CASES.*\.\.\.MEDICAL_CASES\]/);
  expect(files.has('tests/profiles/alupse/medical/rules/essai.test.ts')).toBe(false);
});

test('a register is known to what keeps a row of each, for its own profile alone', () => {
  const rows = ['tests/fixtures/coherent-rows.ts', 'samples/random-registers/random-registers.ts'];
  const files = prepared('register essais --service dialogue');
  for (const file of rows) expect(files.read(file)).toMatch(/\n {2}dialogueEssais: .*date.*,\n\}/);
  expect(rows.filter((file) => prepared('register essais --profile exemple').changed.has(file))).toEqual([]);
});

/** One of everything, as another would add a service with its register, column, table and rule. */
const SERVICE = [
  'service atelier',
  'register seances --service atelier',
  'column theme --register atelierSeances --unit atelierSeance --type code',
  'column lieux --register atelierSeances --unit atelierSeance --type codes',
  'column ouverte --register atelierSeances --unit atelierSeance --type boolean',
  'table themes --service atelier',
  'rule theme-vide --service atelier',
];

test('what is not filled in does not compile, and only that', () => {
  const profile = 'exemple';
  const files = prepared(...SERVICE.map((line) => `${line} --profile ${profile}`));
  const faults = compile(ROOT, profile, files.changed);
  const [asked, others] = [true, false].map((open) => faults.filter(({ text }) => text.includes('à écrire') === open));
  // The derivation lacks the variables that were declared: that is said by their names.
  expect(others?.map(({ file, message }) => [file, /(?:theme|lieux|ouverte)/.test(message)])).toEqual([
    [`profiles/${profile}/atelier/facts/derive/seance.ts`, true],
  ]);
  expect(new Set(asked?.map(({ file }) => file))).toEqual(
    new Set(
      ['registers/seances', 'facts/units/seance', 'tables/themes', 'rules/theme-vide'].map(
        (file) => `profiles/${profile}/atelier/${file}.ts`,
      ),
    ),
  );
});

test('what is filled in compiles', () => {
  const files = prepared(...SERVICE);
  const fill = (file: string, ...changes: readonly (readonly [string | RegExp, string])[]): void => {
    files.edit(`profiles/alupse/atelier/${file}.ts`, (text) =>
      changes.reduce((filled, [what, by]) => filled.replaceAll(what, by), text),
    );
  };
  fill('registers/seances', ["vocabulary: 'à écrire'", "vocabulary: 'pays'"]);
  fill('facts/units/seance', ["vocabulary: 'à écrire'", "vocabulary: 'pays'"]);
  fill(
    'facts/derive/seance',
    ['oneRowEach,', 'oneRowEach, pickCodes, pickSets, pickAnswers,'],
    ['const rows', "const sessions = of.columns('atelierSeances'); const rows"],
    [
      'variables: {}',
      "variables: { theme: pickCodes(sessions.codes('theme'), rows), lieux: pickSets(sessions.sets('lieux'), rows), ouverte: pickAnswers(sessions.answers('ouverte'), rows) }",
    ],
  );
  fill('tables/themes', ["unit: 'à écrire'", "unit: 'atelierSeance'"], ["variable: 'à écrire'", "variable: 'theme'"]);
  fill(
    'rules/theme-vide',
    ["rowRule('à écrire'", "rowRule('atelierSeances'"],
    ["at: 'à écrire'", "at: 'theme'"],
    ["date('à écrire')", "date('date')"],
  );
  expect(compile(ROOT, 'alupse', files.changed)).toEqual([]);
});
