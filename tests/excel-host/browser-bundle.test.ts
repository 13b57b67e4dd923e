import { build } from 'esbuild';
import { builtinModules } from 'node:module';
import path from 'node:path';

test('the host bundles for a browser: nothing of Node is imported', async () => {
  const { metafile, errors } = await build({
    entryPoints: [path.join(import.meta.dirname, '../../excel-host/index.ts')],
    bundle: true,
    write: false,
    metafile: true,
    platform: 'browser',
    format: 'esm',
    logLevel: 'silent',
  });
  expect(errors).toEqual([]);
  const ours = Object.entries(metafile.inputs).filter(([file]) => file.includes('excel-host/'));
  expect(ours.length).toBeGreaterThan(40);
  const imported = ours.flatMap(([, { imports }]) => imports.map((one) => one.path));
  expect(imported.filter((name) => name.startsWith('node:') || builtinModules.includes(name))).toEqual([]);
});
