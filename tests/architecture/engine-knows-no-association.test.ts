import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import ts from 'typescript';
import { PROFILE } from '../fixtures/alupse';

const ROOT = join(import.meta.dirname, '../..');
/** Everything that serves any association. Only the three entry files name the one that was chosen. */
const FOLDERS = ['engine', 'ooxml', 'word', 'addin', 'functions', 'cli', 'excel-host', 'preview', 'infra', 'scripts'];
const ENTRIES = ['addin/main.tsx', 'functions/main.ts', 'cli/load-profile.ts'];

/** Files that say something of one association all the same, each with its reason. */
const ALLOWED: Readonly<Record<string, string>> = {
  'addin/workbook/product-names.ts':
    'what workbooks hold since the first version: read for ever, whoever uses the product',
  'functions/build.ts': 'the association that is built when none is named',
  'scripts/new/prepare.ts': 'the association that is added to when none is named',
  'addin/pane/words/unit-text.ts': 'a list of French feminine nouns: «actions» is a word before it is a register',
};

const REGISTER_KEYS = new Set(Object.keys(PROFILE.registers));
const TABLE_IDS = new Set(PROFILE.tables.map(({ id }) => id));
const EDITION_KEYS = new Set(PROFILE.editions.map(({ key }) => key));
const NAMES = /alupse|dialogue|b[ée]b[ée]/i;

const filesOf = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file.split(sep).join('/')}`)
    .filter((file) => /\.tsx?$/.test(file) && !/\/(node_modules|dist)\/|\.d\.ts$/.test(file));
const files = FOLDERS.flatMap(filesOf).filter((file) => !ENTRIES.includes(file));

/** What a piece of text or a name says of the association, in words; null when nothing. */
function faultOf(node: ts.Node): string | null {
  const isText = ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node) || ts.isJsxText(node);
  if (!isText && !ts.isIdentifier(node)) return null;
  const { text } = node;
  if (isText && text.startsWith('@report/profiles')) return `imports ${text}`;
  if (NAMES.test(text)) return `says «${text.trim()}»`;
  if (!isText) return null;
  if (TABLE_IDS.has(text)) return `names the table ${text}`;
  if (EDITION_KEYS.has(text)) return `names the edition ${text}`;
  return REGISTER_KEYS.has(text) ? `names the register ${text}` : null;
}

/** Every fault of a source, as «line 12 says «ALUPSE»»; comments may give examples. */
function faultsOf(file: string, source: string): string[] {
  const parsed = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const faults: string[] = [];
  const visit = (node: ts.Node): void => {
    const fault = faultOf(node);
    if (fault !== null) faults.push(`line ${parsed.getLineAndCharacterOfPosition(node.getStart()).line + 1} ${fault}`);
    node.forEachChild(visit);
  };
  visit(parsed);
  return faults;
}
const found = new Map(files.map((file) => [file, faultsOf(file, readFileSync(join(ROOT, file), 'utf8'))]));

test('no source that serves any association knows one of them', () => {
  const faults = files
    .filter((file) => !(file in ALLOWED))
    .flatMap((file) => (found.get(file) ?? []).map((fault) => `${file}: ${fault}`));
  expect(faults).toEqual([]);
});

test('the list of exceptions is short, and no longer than it must be', () => {
  expect(Object.keys(ALLOWED).length).toBeLessThanOrEqual(10);
  expect({
    'files allowed for nothing': Object.keys(ALLOWED).filter((file) => (found.get(file) ?? []).length === 0),
  }).toEqual({ 'files allowed for nothing': [] });
});

test('every folder is walked', () => {
  const walked = new Set(files.map((file) => relative(ROOT, join(ROOT, file)).split(sep)[0]));
  expect(FOLDERS.filter((folder) => !walked.has(folder))).toEqual([]);
});

test.each([
  ["import { PROFILE } from '@report/profiles/alupse';", ['line 1 imports @report/profiles/alupse']],
  ["const title = 'ALUPSE Statistiques';", ['line 1 says «ALUPSE Statistiques»']],
  ['const text = `Bébé ${year}`;', ['line 1 says «Bébé»']],
  ['\nconst dialogueCases = 1;', ['line 2 says «dialogueCases»']],
  ["if (edition === '2016') return;", ['line 1 names the edition 2016']],
  ["columns('staff');", ['line 1 names the register staff']],
  ["entryOf('asbl-personnel');", ['line 1 names the table asbl-personnel']],
  ['// «ALUPSE», as an example\nconst year = 2016;', []],
])('%j', (source, faults) => {
  expect(faultsOf('example.ts', source)).toEqual(faults);
});
