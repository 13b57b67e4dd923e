import { addTo } from './edit-source';
import { camel } from './names';
import { servicesOf } from './place';
import { Refusal } from './refusal';
import type { Workspace } from './workspace';

/** What a column of each type states besides its header. */
const TYPES: Readonly<Record<string, string>> = {
  text: '',
  date: '',
  boolean: '',
  id: '',
  ref: `registers: ['à écrire'], `,
  code: `vocabulary: 'à écrire', `,
  codes: `vocabulary: 'à écrire', `,
  integer: 'minimum: 0, maximum: 1000, ',
  number: 'minimum: 0, maximum: 1000, ',
};

/** What a variable that repeats its column says beside it, and the words of the engine it says it with. */
const VARIABLES: Readonly<Record<string, { readonly more: string; readonly word: string }>> = {
  code: { more: `vocabulary: 'à écrire', rule: LISTED,`, word: 'LISTED' },
  codes: { more: `vocabulary: 'à écrire', rule: SEVERAL_LISTED,`, word: 'SEVERAL_LISTED' },
  boolean: { more: `blank: 'missing', rule: 'à écrire',`, word: '' },
};

export interface ColumnOptions {
  readonly register: string | undefined;
  readonly type: string | undefined;
  readonly unit: string | undefined;
}

/** Files of a kind in every service of a profile. */
const filesOf = (files: Workspace, profile: string, kind: string): string[] =>
  servicesOf(files, profile).flatMap(([folder]) =>
    files.list(`profiles/${profile}/${folder}/${kind}`).map((file) => `profiles/${profile}/${folder}/${kind}/${file}`),
  );

/** A column of a register and, when a unit is named, the variable of it. */
export function newColumn(
  files: Workspace,
  profile: string,
  name: string,
  { register, type = 'text', unit }: ColumnOptions,
): readonly string[] {
  const registers = filesOf(files, profile, 'registers').map((file) => [file, keyOf(files.read(file))] as const);
  const file = registers.find(([, key]) => key === register)?.[0];
  if (file === undefined)
    throw new Refusal(
      `Say which register of ${profile} with --register: ${registers.flatMap(([, key]) => key ?? []).join(', ')}.`,
    );
  const more = TYPES[type];
  if (more === undefined) throw new Refusal(`No type «${type}». With --type: ${Object.keys(TYPES).join(', ')}.`);
  const field = camel(name);
  if (files.read(file).includes(`{ key: '${field}',`))
    throw new Refusal(`${String(register)} has a column ${field} already.`);
  const ofUnit =
    unit === undefined
      ? ['Nothing is counted of it: for that, say a unit with --unit (docs/add-a-column.md).']
      : newVariable(files, profile, { unit, field, type, register: String(register) });
  files.edit(file, (text) =>
    addTo(text, /^columns$/, `{ key: '${field}', header: 'à écrire', type: '${type}', ${more}aliases: ['à écrire'] }`),
  );
  return [`${file}: its header, the other headers people write, and its list or its least value.`, ...ofUnit];
}

/** The variable that repeats a column in a unit. Its derivation is left to the compiler to ask for. */
function newVariable(
  files: Workspace,
  profile: string,
  { unit, field, type, register }: { unit: string; field: string; type: string; register: string },
): readonly string[] {
  const variable = VARIABLES[type];
  if (variable === undefined)
    throw new Refusal(
      `A column of type ${type} is no variable as it stands: ages, delays and sums are derived by hand (docs/add-a-column.md). Leave --unit out.`,
    );
  const units = servicesOf(files, profile).flatMap(([folder]) => {
    const text = files.read(`profiles/${profile}/${folder}/definitions.ts`);
    const named = /_UNITS = \{([^}]*)\}/.exec(text)?.[1] ?? '';
    return Array.from(named.matchAll(/(\w+): (\w+)/g), ([, key = '', value = '']) => {
      const path = new RegExp(`\\b${value}\\b[^;]*from '\\./([^']+)'`).exec(text)?.[1] ?? '';
      return { key, file: `profiles/${profile}/${folder}/${path}.ts` };
    });
  });
  const found = units.find(({ key }) => key === unit);
  if (!found) throw new Refusal(`${profile} has no unit «${unit}». It has: ${units.map(({ key }) => key).join(', ')}.`);
  // The strictest until someone judged: the tests then ask before it is crossed with another.
  const sensitivity = `sensitivity: 'identifying', // à écrire: 'none', 'identifying' or 'sensitive'\n`;
  files.edit(found.file, (text) =>
    addTo(
      addWord(text, variable.word),
      /^variables$/,
      `${field}: { kind: '${type}', label: 'à écrire', ${variable.more} derivedFrom: ['${register}.${field}'], ${sensitivity} }`,
    ),
  );
  return [
    `${found.file}: what the variable is called, its list, and how sensitive it is.`,
    `${found.file.replace('/units/', '/derive/')}: ${field}, one value per fact; the compiler asks for it.`,
  ];
}

/** A source of a unit that also imports a word of the engine. */
const addWord = (text: string, word: string): string =>
  word === '' || new RegExp(`\\b${word}\\b`).test(text)
    ? text
    : text
        .replace(/import type \{ FactUnit \}/, 'import { type FactUnit }')
        .replace(/import \{ (type FactUnit[^}]*) \}/, `import { $1, ${word} }`);

const keyOf = (text: string): string | undefined => /\bkey: '([^']+)'/.exec(text)?.[1];
