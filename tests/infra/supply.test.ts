import { buildSync } from 'esbuild';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { integrityFaults, licenceFaults } from '../../infra/supply/licences';
import { noticesOf } from '../../infra/supply/notices';
import { allPackages, publishedPackages, type Lock } from '../../infra/supply/packages';
import { sbomFaults, sbomOf } from '../../infra/supply/sbom';

const root = path.join(import.meta.dirname, '../..');
const lock = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')) as Lock;
const all = allPackages(lock);
const published = publishedPackages(lock);

const PRODUCT = { name: 'product', version: '1.2.3' };

test('every licence was agreed to, and every package is checked against a hash', () => {
  expect(licenceFaults(all, published)).toEqual([]);
  expect(integrityFaults(all)).toEqual([]);
  expect(all.length).toBeGreaterThan(500);
});

/** Packages whose files are in a bundle, as the bundler says itself. */
function bundled(folder: string, entry: string): ReadonlySet<string> {
  const { metafile } = buildSync({
    absWorkingDir: path.join(root, folder),
    entryPoints: [entry],
    alias: {
      '@report/chosen-profile': path.join(root, 'profiles/alupse/profile.ts'),
      '@report/chosen-report': path.join(root, 'profiles/alupse/report.ts'),
    },
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    splitting: true,
    outdir: 'nowhere',
    platform: folder === 'functions' ? 'node' : 'browser',
    // The second is the profile's own files, put together by the pane's build.
    external: ['@azure/functions-core', '@report/late-derivations', '@report/population-labels', '*.css'],
    logLevel: 'error',
  });
  const names = Object.keys(metafile.inputs).flatMap(
    (file) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1] ?? [],
  );
  return new Set(names.map((name) => (name === 'office-ui-fabric-react' ? '@fluentui/react' : name)));
}

test.each([
  ['addin', 'main.tsx'],
  ['addin', 'sign-in-page.ts'],
  ['functions', 'main.ts'],
])('what the bundler puts into %s/%s is in the list, whatever it is', (folder, entry) => {
  const names = published.map(({ name }) => name);
  const found = [...bundled(folder, entry)];
  expect(found.length).toBeGreaterThan(2);
  expect(found.filter((name) => !names.includes(name))).toEqual([]);
});

test('the notices are those of the lock file, and are built into the pane', () => {
  const notices = readFileSync(path.join(root, 'addin/assets/third-party-notices.txt'), 'utf8');
  expect(notices).toBe(noticesOf(published, root));
  for (const { name, version } of published) expect(notices).toContain(`${name} ${version} (`);
});

test('the list has a name, a version, a licence and a hash for each, and every arrow leads somewhere', () => {
  const { components, dependencies } = sbomOf(published, PRODUCT) as {
    components: { name: string; 'bom-ref': string; hashes: { content: string }[] }[];
    dependencies: { ref: string; dependsOn: string[] }[];
  };
  const refs = components.map((component) => component['bom-ref']);
  expect(new Set(refs).size).toBe(refs.length);
  for (const { hashes } of components) expect(hashes[0]?.content).toMatch(/^[0-9a-f]{128}$/);
  for (const { ref, dependsOn } of dependencies)
    expect([ref, ...dependsOn].filter((one) => !refs.includes(one))).toEqual([]);
  expect(JSON.stringify(sbomOf(published, PRODUCT))).toBe(JSON.stringify(sbomOf(publishedPackages(lock), PRODUCT)));
});

test('a list that is not whole is said, and fails the lint', () => {
  expect(sbomFaults(published)).toEqual([]);
  const [first, ...others] = published;
  if (!first) throw new Error('no package');
  const needed = published.find(({ needs }) => needs.length > 0)?.needs[0];
  expect(sbomFaults([{ ...first, license: '' }, ...others])[0]).toMatch(/no licence$/);
  expect(sbomFaults([{ ...first, integrity: 'sha512-AAAA' }, ...others])[0]).toMatch(/hash$/);
  expect(sbomFaults([...published, first])[0]).toMatch(/twice$/);
  expect(sbomFaults(published.filter((own) => own.path !== needed)).join('\n')).toContain(`${needed ?? ''} is missing`);
});

describe('a lock file with a fault', () => {
  const small = (entry: object): Lock => ({
    packages: { addin: { dependencies: { a: '1' } }, functions: {}, 'node_modules/a': { version: '1.0.0', ...entry } },
  });
  const faults = (entry: object): readonly string[] => {
    const faulty = small(entry);
    return [...licenceFaults(allPackages(faulty), publishedPackages(faulty)), ...integrityFaults(allPackages(faulty))];
  };
  test.each<[string, object, RegExp]>([
    ['no licence', { integrity: 'sha512-x' }, /licence «»/],
    ['a licence nobody agreed to', { license: 'AGPL-3.0', integrity: 'sha512-x' }, /AGPL/],
    ['a licence for work alone', { license: 'MPL-2.0', integrity: 'sha512-x' }, /is published/],
    ['no hash', { license: 'MIT' }, /no sha512/],
    ['a weak hash', { license: 'MIT', integrity: 'sha1-x' }, /no sha512/],
  ])('%s is said', (_, entry, said) => {
    expect(faults(entry).join('\n')).toMatch(said);
  });
  test('a good one is not', () => {
    expect(faults({ license: 'MIT', integrity: 'sha512-x' })).toEqual([]);
  });
});
