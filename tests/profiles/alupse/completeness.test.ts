import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { usesOf, type Axis, type Entry, type Item, type Source, type Statistic } from '@report/engine/catalogue';
import { keyOf, projectionsOf } from '@report/engine/projection';
import { placeholdersOf } from '../../../engine/tabulate/sentence-of';
import {
  CATALOGUE,
  REVIEWED_PAIRS,
  TABLE_CHECKS,
  levelsOf,
  listOf,
  unitOf,
  variableOf,
  plan,
  REGISTERS,
  VOCABULARIES,
} from '../../fixtures/alupse';
import { exportsOf } from './exports-of';
import expected2016 from '../../fixtures/registers/expected-2016.json';
import expected2023 from '../../fixtures/registers/expected-2023.json';

const statistics = CATALOGUE.filter((entry): entry is Statistic => entry.kind === 'statistic');
const itemsOf = (axis: Axis | undefined): readonly Item[] => (axis?.kind === 'items' ? axis.items : []);

/** Everything wrong with an entry that types do not see. One line each; an empty list is a sound entry. */
function faultsOf(entry: Entry): string[] {
  const faults: string[] = [];
  const refuse = (wrong: boolean, fault: string): void => {
    if (wrong) faults.push(fault);
  };
  for (const { unit, variables, quantities } of usesOf(entry)) {
    const declared = unitOf(unit);
    for (const name of variables) refuse(!declared.variables[name], `unknown variable ${unit}.${name}`);
    for (const name of quantities) refuse(!declared.quantities[name], `unknown quantity ${unit}.${name}`);
  }
  for (const { unit, where } of sourcesOf(entry))
    for (const [variable, codes] of Object.entries(where ?? {}))
      for (const code of codes)
        refuse(!levelsOf(unit, variable).includes(code), `${unit}.${variable} has no code ${code}`);
  for (const projection of projectionsOf(entry)) {
    const key = keyOf(projection);
    refuse(projection.by.length > 2, `more than two counted variables: ${key}`);
    const several = projection.by.filter((name) => variableOf(projection.unit, name).kind === 'codes');
    refuse(several.length > 1, `counted by two variables of several answers: ${key}`);
    refuse(key.length > 400, `too long: ${key}`);
    refuse(
      Object.values(projection.where).some((codes) => codes.length === 0),
      `nothing passes: ${key}`,
    );
    for (const pair of pairsOf(projection.unit, [...projection.by, ...Object.keys(projection.where)]))
      refuse(
        !isReviewed(projection.unit, pair),
        `identifying × sensitive, not reviewed: ${projection.unit} ${pair.join(' × ')}`,
      );
  }
  refuse(entry.title === '' || entry.unitLabel === '' || !entry.definition.endsWith('.'), 'words are missing');
  for (const text of wordsOf(entry)) {
    refuse(
      /[^\u00a0] ?[:;?!»%](\s|$)/u.test(text.replace(/\{[^}]*\}/g, 'x')),
      `a sign without its hard space: ${text}`,
    );
    refuse(/['"]/.test(text), `a straight quote: ${text}`);
  }
  if (entry.kind === 'statistic') faults.push(...faultsOfStatistic(entry));
  return faults;
}

function faultsOfStatistic(entry: Statistic): string[] {
  const faults: string[] = [];
  const codes = itemsOf(entry.rows).map(({ code }) => code);
  if (new Set(codes).size !== codes.length) faults.push('a line twice');
  if (entry.columns && (entry.measures ?? []).length > 1) faults.push('several measures in a crossed table');
  if (itemsOf(entry.columns).some((item) => 'sumOf' in item || 'ratioOf' in item)) faults.push('a derived column');
  for (const item of itemsOf(entry.rows)) {
    const named = 'sumOf' in item ? item.sumOf : 'ratioOf' in item ? item.ratioOf : [];
    for (const code of named) if (!codes.includes(code)) faults.push(`${item.code} is made of an unknown line ${code}`);
  }
  if (entry.base.kind === 'item' && !codes.includes(entry.base.item)) faults.push('the base is an unknown line');
  if (entry.base.kind === 'none' && entry.share) faults.push('shares without a base');
  const given = new Set([...namesOf(entry), 'année', 'année+1', 'année-1', 'base', 'total', 'lignes']);
  for (const name of placeholdersOf(entry.sentence)) if (!given.has(bare(name))) faults.push(`nothing gives {${name}}`);
  const ofLine = new Set(['ligne', 'Ligne', 'n', 'pct', ...columnNames(entry)]);
  for (const name of placeholdersOf(entry.line ?? ''))
    if (!ofLine.has(bare(name))) faults.push(`no column gives {${name}}`);
  return faults;
}

const bare = (name: string): string => name.replace(/\.(pct|n)$/, '');
const codesOfAxis = (entry: Statistic, axis: Axis): string[] => {
  if (axis.kind === 'items') return axis.items.map(({ code }) => code);
  const described = variableOf(entry.source.unit, axis.variable);
  const vocabulary =
    described.kind === 'boolean' ? null : listOf(described.kind === 'band' ? described.bands : described.vocabulary);
  return [
    ...levelsOf(entry.source.unit, axis.variable),
    ...Object.keys(vocabulary?.groups ?? {}),
    ...(axis.levels ? ['levels'] : []),
    ...(axis.total ? ['total'] : []),
  ];
};
const columnNames = (entry: Statistic): string[] => [
  ...(entry.columns ? codesOfAxis(entry, entry.columns) : []),
  ...(entry.measures ?? []).map(({ kind }) => kind),
];
const namesOf = (entry: Statistic): string[] => [...codesOfAxis(entry, entry.rows), ...columnNames(entry)];

function sourcesOf(entry: Entry): Source[] {
  if (entry.kind === 'list') return entry.source ? [entry.source] : [];
  const items = [...itemsOf(entry.rows), ...itemsOf(entry.columns)];
  return [
    entry.source,
    ...items.flatMap((item): Source[] =>
      'from' in item ? [item.from] : 'where' in item ? [{ unit: entry.source.unit, where: item.where }] : [],
    ),
  ];
}

function pairsOf(unit: Source['unit'], variables: readonly string[]): [string, string][] {
  const of = (sensitivity: string): string[] =>
    variables.filter((name) => variableOf(unit, name).sensitivity === sensitivity);
  return of('identifying').flatMap((one) => of('sensitive').map((other): [string, string] => [one, other]));
}

const isReviewed = (unit: string, [one, other]: readonly [string, string]): boolean =>
  REVIEWED_PAIRS.some((known) => known.unit === unit && known.pair[0] === one && known.pair[1] === other);

const wordsOf = (entry: Entry): string[] => [
  entry.title,
  entry.unitLabel,
  entry.definition,
  ...(entry.notes ?? []),
  ...(entry.kind === 'statistic'
    ? [entry.stub, entry.sentence, entry.line ?? '', entry.base.label, ...itemsOf(entry.rows).map(({ label }) => label)]
    : []),
];

test.each(CATALOGUE.map((entry) => [entry.id, entry] as const))('%s', (_, entry) => {
  expect(faultsOf(entry)).toEqual([]);
});

test('every file of a table is a table of the catalogue, by the name of its service and its own', async () => {
  const files = (await exportsOf('tables')).map(([file, exported]) => {
    const entries = CATALOGUE.filter((entry) => exported.includes(entry));
    return [file, entries.map(({ id, service }) => id === `${service}-${basename(file, '.ts')}`)];
  });
  expect(files).toEqual(files.map(([file]) => [file, [true]]));
  const written = new Set((await exportsOf('tables')).flatMap(([, exported]) => exported));
  expect({ 'tables of no file': CATALOGUE.filter((entry) => !written.has(entry)).map(({ id }) => id) }).toEqual({
    'tables of no file': [],
  });
});

/** Ids of the tables that have a test of their own: «dialogue/tables/motif-demandeur.test.ts». */
const TESTED_APART = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }).flatMap((file) => {
  const [, service, name] = /^(\w+)[/\\]tables[/\\]([\w-]+)\.test\.ts$/.exec(file) ?? [];
  return name === undefined ? [] : [`${service === 'association' ? 'asbl' : String(service)}-${name}`];
});

test.each([
  ['2016', expected2016],
  ['2023', expected2023],
])('every table has figures of %s computed apart or a test of its own, and every figure a table', (_, expected) => {
  const ids = CATALOGUE.map(({ id }) => id);
  const covered = [...Object.keys(expected), ...TESTED_APART];
  expect({
    'tables without a figure computed apart': ids.filter((id) => !covered.includes(id)),
    'figures of no table': covered.filter((id) => !ids.includes(id)),
    'tables tested twice': covered.filter((id, at) => covered.indexOf(id) !== at),
  }).toEqual({ 'tables without a figure computed apart': [], 'figures of no table': [], 'tables tested twice': [] });
});

test('lists print columns of their register, none of them personal', () => {
  const printed = CATALOGUE.flatMap((entry) =>
    entry.kind === 'list' ? [...entry.fields, ...entry.sort].map((field) => [entry.register, field] as const) : [],
  );
  const columns = Object.entries(REGISTERS).flatMap(([register, spec]) =>
    spec.columns.filter(({ personal }) => !personal).map(({ key }) => `${register}.${key}`),
  );
  for (const [register, field] of printed) expect(columns).toContain(`${register}.${field}`);
  expect(printed.length).toBeGreaterThan(20);
});

test('checks name tables and lines that exist', () => {
  for (const { code, expected, found } of TABLE_CHECKS)
    for (const figure of [...expected, ...found]) {
      const entry = statistics.find(({ id }) => id === figure.table);
      const known = entry && (figure.of !== undefined || codesOfAxis(entry, entry.rows).includes(figure.row ?? '-'));
      expect([code, figure, Boolean(known)]).toEqual([code, figure, true]);
    }
  expect(new Set(TABLE_CHECKS.map(({ code }) => code)).size).toBe(TABLE_CHECKS.length);
});

test('every reviewed pair is used: the list does not outlive its reasons', () => {
  const used = [...plan(CATALOGUE.map(({ id }) => id)).values()].flatMap(({ unit, by, where }) =>
    pairsOf(unit, [...by, ...Object.keys(where)]).map((pair) => [unit, ...pair].join(' ')),
  );
  for (const { unit, pair } of REVIEWED_PAIRS) expect(used).toContain([unit, ...pair].join(' '));
});

test('no code could be taken for another part of a projection’s text', () => {
  for (const { entries } of Object.values(VOCABULARIES))
    for (const { code } of entries) expect(code).toMatch(/^[A-Za-z0-9-]{1,40}$/);
});

describe('what the completeness test refuses', () => {
  const [sound] = statistics;
  if (!sound) throw new Error('The catalogue is empty.');
  test.each<[string, Partial<Statistic>, RegExp]>([
    [
      'a variable',
      { rows: { kind: 'items', items: [{ code: 'a', label: 'A', where: { nothing: ['x'] } }] } },
      /unknown variable|has no variable/,
    ],
    [
      'a code',
      { source: { unit: 'case', where: { caseYear: ['newest'] } }, rows: { kind: 'variable', variable: 'motive' } },
      /no code newest/,
    ],
    ['a placeholder', { sentence: 'Il y a {rien}.' }, /nothing gives \{rien\}/],
    [
      'a pair',
      {
        source: { unit: 'child', where: { caseMotive: ['negligence'] } },
        rows: { kind: 'variable', variable: 'nationality' },
      },
      /not reviewed/,
    ],
    ['a base', { base: { kind: 'item', item: 'nothing', label: 'rien' } }, /unknown line/],
    ['a space', { title: 'Délais : tout' }, /hard space/],
  ])('%s', (_, change, fault) => {
    let faults: string[];
    try {
      faults = faultsOf({ ...sound, ...change });
    } catch (error) {
      faults = [String(error)];
    }
    expect(faults.join('\n')).toMatch(fault);
  });
});
