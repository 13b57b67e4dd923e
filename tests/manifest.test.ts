import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { validateXML } from 'xmllint-wasm';
import { PROFILE as EXEMPLE } from '@report/profiles/exemple';
import { drawIcon } from '../preview/manifest/draw-icon';
import { manifestFor } from '../preview/manifest/manifest-for';
import { PROFILE } from './fixtures/alupse';

const root = join(import.meta.dirname, '..');
const manifest = readFileSync(join(root, 'manifest.xml'), 'utf8');
const schema = (name: string): { fileName: string; contents: string } => ({
  fileName: name,
  contents: readFileSync(join(import.meta.dirname, 'manifest', name), 'utf8'),
});

/** What the schemas say against a manifest; nothing when it is valid. */
async function objections(contents: string): Promise<readonly string[]> {
  const { valid, errors } = await validateXML({
    xml: { fileName: 'manifest.xml', contents },
    schema: [schema('base.xsd')],
    preload: [schema('bt.xsd'), schema('ov.xsd')],
  });
  return valid ? [] : errors.map(({ message }) => message);
}
const edited = (from: string | RegExp, to: string): string => {
  const changed = manifest.replace(from, to);
  expect(changed).not.toBe(manifest);
  return changed;
};

test('the manifest is valid', async () => {
  expect(await objections(manifest)).toEqual([]);
});

test('so is the one written for another association, at another address', async () => {
  const other = manifestFor(EXEMPLE, 'https://phare.example');
  expect(await objections(other)).toEqual([]);
  expect(other).toContain(EXEMPLE.brand.addinId);
});

test.each<[string, string | RegExp, string]>([
  [
    'permissions before the settings',
    /(\s*<DefaultSettings>[\s\S]*?<\/DefaultSettings>)(\s*<Permissions>.*<\/Permissions>)/,
    '$2$1',
  ],
  ['a page over http', 'SourceLocation DefaultValue="https:', 'SourceLocation DefaultValue="http:'],
  ['an icon over http', 'id="Icon.16" DefaultValue="https:', 'id="Icon.16" DefaultValue="http:'],
  ['an id that is no id', /<Id>.*<\/Id>/, '<Id>alupse</Id>'],
  ['an unknown permission', 'ReadWriteDocument', 'ReadWriteEverything'],
  ['a runtime that lives as long as it likes', 'lifetime="long"', 'lifetime="forever"'],
  ['a button without an action', /<Action xsi:type="ShowTaskpane">[\s\S]*?<\/Action>/, ''],
])('refused: %s', async (_, from, to) => {
  expect(await objections(edited(from, to))).not.toEqual([]);
});

test('every resource that is named exists, once, and none is idle', () => {
  const named = [...manifest.matchAll(/resid="([^"]+)"/g)].map(([, id]) => id);
  const declared = [...manifest.matchAll(/<bt:\w+ id="([^"]+)"/g)].map(([, id]) => id);
  expect([...new Set(named)].sort()).toEqual([...declared].sort());
  expect(new Set(declared).size).toBe(declared.length);
});

test('the ribbon opens the pane', () => {
  expect(manifest).toContain('<bt:Url id="Pane.Url" DefaultValue="https://localhost:3000/taskpane.html"/>');
  expect(manifest).toContain('<TaskpaneId>AlupsePane</TaskpaneId>');
});

/** The newest set of functions of Excel that a file of these folders uses, by what the types of office.js say of each. */
function newestSetUsed(folders: readonly string[]): number {
  const config = ts.getParsedCommandLineOfConfigFile(
    join(root, 'addin/tsconfig.json'),
    {},
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined },
  );
  const ofFolders = (fileName: string): boolean => folders.some((folder) => fileName.startsWith(join(root, folder)));
  // The files of the folders, and no more than they import.
  const program = ts.createProgram(config?.fileNames.filter(ofFolders) ?? [], config?.options ?? {});
  const checker = program.getTypeChecker();
  let newest = 0;
  const visit = (node: ts.Node): void => {
    const declarations = ts.isIdentifier(node) ? (checker.getSymbolAtLocation(node)?.declarations ?? []) : [];
    for (const declaration of declarations) {
      if (!declaration.getSourceFile().fileName.includes('office-js') || ts.isModuleDeclaration(declaration)) continue;
      const [, minor = '0'] = /Api set: ExcelApi 1\.(\d+)/.exec(declaration.getFullText()) ?? [];
      newest = Math.max(newest, Number(minor));
    }
    ts.forEachChild(node, visit);
  };
  program
    .getSourceFiles()
    .filter(({ fileName }) => ofFolders(fileName))
    .forEach(visit);
  return newest;
}

test('the ribbon generates without opening the pane, in the page of the pane itself', () => {
  expect(manifest).toContain('<FunctionName>generateStatistics</FunctionName>');
  expect(manifest).toMatch(/<Runtime resid="Pane.Url" lifetime="long"\/>[\s\S]*<FunctionFile resid="Pane.Url"\/>/);
  expect(manifest).toContain('<Set Name="SharedRuntime" MinVersion="1.1"/>');
  expect(readFileSync(join(root, 'addin/main.tsx'), 'utf8')).toContain("'generateStatistics'");
});

test('the manifest asks for the Excel that the code needs', () => {
  const [, asked] = /<Set Name="ExcelApi" MinVersion="1\.(\d+)"/.exec(manifest) ?? [];
  expect(newestSetUsed(['addin/workbook'])).toBe(Number(asked));
});

test('labels are short enough for Excel', () => {
  for (const [, text = ''] of manifest.matchAll(/<bt:ShortStrings>[\s\S]*?<\/bt:ShortStrings>/g))
    for (const [, value = ''] of text.matchAll(/DefaultValue="([^"]*)"/g))
      expect(value.length).toBeLessThanOrEqual(125);
  for (const [, value = ''] of manifest.matchAll(/(?:String id="\w+\.Tip"|Description) DefaultValue="([^"]*)"/g))
    expect(value.length).toBeLessThanOrEqual(250);
});

const site = JSON.parse(readFileSync(join(root, 'addin/assets/staticwebapp.config.json'), 'utf8')) as {
  readonly globalHeaders: Readonly<Record<string, string>>;
  readonly routes: readonly { readonly route: string; readonly headers: Readonly<Record<string, string>> }[];
};

/** How long a file may be kept: the first route that fits, as Azure reads them. */
function cacheOf(file: string): string {
  const fits = (route: string): boolean =>
    new RegExp(
      `^${route
        .replaceAll('.', '\\.')
        .replace(/\{(\w+)\}/, '$1')
        .replace('*', '.*')}$`,
    ).test(file);
  const found = site.routes.find(({ route }) => fits(route));
  return found?.headers['Cache-Control'] ?? site.globalHeaders['Cache-Control'] ?? '';
}

test('icons of the ribbon may be kept, what bears a hash for good; the page and its settings are asked for each time', () => {
  for (const [, icon = ''] of manifest.matchAll(/DefaultValue="https:\/\/localhost:3000(\/\S+\.png)"/g))
    expect(cacheOf(icon)).toBe('public, max-age=86400');
  expect(cacheOf('/assets/pane-Vd--NQjA.js')).toBe('public, max-age=31536000, immutable');
  for (const page of ['/taskpane.html', '/sign-in.html', '/settings.json']) expect(cacheOf(page)).toBe('no-cache');
});

test.each([
  'https://excel.officeapps.live.com',
  'https://euc-excel.officeapps.live.com',
  'https://contoso.sharepoint.com',
  'https://contoso-my.sharepoint.com',
  'https://excel.cloud.microsoft',
  'https://m365.cloud.microsoft',
  'https://onedrive.live.com',
  'https://www.office.com',
  'https://outlook.office365.com',
  'https://teams.microsoft.com',
])('the pane may be shown inside %s', (ancestor) => {
  const [, ...allowed] = (site.globalHeaders['Content-Security-Policy'] ?? '').split(' ');
  const fits = allowed.some(
    (one) => one === ancestor || (one.includes('*') && ancestor.endsWith(one.split('*')[1] ?? '?')),
  );
  expect(fits).toBe(true);
  expect(allowed.every((one) => /^https:\/\/(\*\.)?[a-z0-9]+(\.[a-z0-9]+)+$/.test(one))).toBe(true);
});

test('the headers of the site say the rest', () => {
  const { globalHeaders } = site;
  expect(Object.keys(globalHeaders)).not.toContain('X-Frame-Options');
  expect(globalHeaders['X-Content-Type-Options']).toBe('nosniff');
});

test.each([16, 32, 64, 80, 128])('the icon of %i pixels is the drawn one', (side) => {
  const file = readFileSync(join(root, `addin/assets/icon-${side}.png`));
  expect([file.readUInt32BE(16), file.readUInt32BE(20)]).toEqual([side, side]);
  // Compressed bytes may differ between versions of zlib: the file is there, its size is right, and it is drawn again alike.
  expect(Math.abs(drawIcon(side).length - file.length)).toBeLessThan(64);
});

describe('an installation', () => {
  test('has every address on its own site, and is valid', async () => {
    const installed = manifestFor(PROFILE, 'https://statistiques.example.lu');
    expect(installed).not.toContain('localhost');
    expect(installed.match(/https:\/\/statistiques\.example\.lu/g)?.length).toBe(
      manifest.match(/https:\/\/localhost:3000/g)?.length,
    );
    expect(await objections(installed)).toEqual([]);
  });

  test.each([
    'http://host',
    'https://host/',
    'https://host/path',
    'host',
    '',
    'https://user@host',
    'https://host?x',
    'javascript:alert(1)',
    'https://a"b',
  ])('refuses %p', (origin) => {
    expect(() => manifestFor(PROFILE, origin)).toThrow('https://host');
  });
});
