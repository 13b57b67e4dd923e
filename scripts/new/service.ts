import { addImport, addTo } from './edit-source';
import { constant } from './names';
import { checkProfile } from './place';
import { Refusal } from './refusal';
import type { Workspace } from './workspace';

/** A service that has nothing yet: no register, list, table or rule. */
export function newService(files: Workspace, profile: string, name: string): readonly string[] {
  const root = `profiles/${checkProfile(files, profile)}`;
  const sources = `${root}/${name}`;
  if (!/^[a-z]+$/.test(name)) throw new Refusal(`«${name}»: the key of a service is lower-case letters alone.`);
  if (files.list(root).includes(name)) throw new Refusal(`${sources} is there already: choose another name.`);
  const own = constant(name);
  files.create(
    `${sources}/service.ts`,
    `import type { ServiceParts } from '@report/engine/profile';
import type { DEFINITIONS } from '../definitions';
import { ${own}_TABLES } from './tables';

export const ${own} = {
  key: '${name}',
  // Its name in the pane, at the tab of its sheet, and in full.
  tab: 'à écrire',
  title: 'à écrire',
  firstHeading: 'à écrire',
  // Headings of the report, by the numbers of its tables: ['C.2', 'Situations'].
  chapters: [],
  derive: {},
  tables: ${own}_TABLES,
  checks: [],
  rules: [],
} satisfies ServiceParts<(typeof DEFINITIONS)['registers']>;
`,
  );
  files.create(
    `${sources}/definitions.ts`,
    `export const ${own}_REGISTERS = [] as const;

/** What is counted, with every variable and quantity known of it. */
export const ${own}_UNITS = {} as const;
`,
  );
  files.create(
    `${sources}/lists.ts`,
    `import type { Vocabulary } from '@report/engine/vocabularies';

/** Code lists of the registers of the service, and those its facts derive. */
export const ${own}_LISTS = {} satisfies Readonly<Record<string, Vocabulary>>;
`,
  );
  files.create(
    `${sources}/tables/index.ts`,
    `import type { Entry } from '@report/engine/catalogue';

/** Tables of the service, in the order of the report. */
export const ${own}_TABLES: readonly Entry[] = [];
`,
  );
  files.edit(`${root}/profile.ts`, (text) =>
    addTo(addImport(text, `{ ${own} }`, `./${name}/service`), /^services$/, own),
  );
  files.edit(`${root}/definitions.ts`, (text) => {
    const imported = addImport(text, `{ ${own}_REGISTERS, ${own}_UNITS }`, `./${name}/definitions`);
    return addTo(addTo(imported, /^registers$/, `...${own}_REGISTERS`), /^units$/, `...${own}_UNITS`);
  });
  files.edit(`${root}/lists.ts`, (text) =>
    addTo(addImport(text, `{ ${own}_LISTS }`, `./${name}/lists`), /^LISTS$/, `...${own}_LISTS`),
  );
  return [
    `${sources}/service.ts: how it is called.`,
    `${root}/profile.ts: move ${own} to its place in the report.`,
    `Then its registers: npm run new -- register NAME --profile ${profile} --service ${name}`,
  ];
}
