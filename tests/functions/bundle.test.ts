import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleFunctions } from '@report/functions/bundle';
import { CATALOGUE_HASH, PROFILE } from '../fixtures/alupse';

/** Stands for the library the Azure host injects: keeps what the bundle registers, then calls a function as the host would. */
const HOST = `
const registered = [];
module.exports = {
  version: '1.0.0', log() {}, registerHook() {},
  setProgrammingModel(model) { this.model = model.name; },
  registerFunction(metadata, callback) { registered.push({ metadata, callback }); },
  registered,
};`;
const CALL = `
const core = require('@azure/functions-core');
require('./main.cjs');
const health = core.registered.find(({ metadata }) => metadata.name === 'health');
const statistics = core.registered.find(({ metadata }) => metadata.name === 'statistics');
const context = { log() {}, error() {} };
const call = async (one, init) => {
  const { status, body } = await one.callback(new Request('https://ours.example/api/', init), context);
  return { status, body: JSON.parse(body) };
};
(async () => {
  console.log(JSON.stringify({
    model: core.model,
    registered: core.registered.map(({ metadata: { name, bindings } }) => ({ ...Object.values(bindings).find(({ type }) => type === 'httpTrigger'), name })),
    health: await call(health, { headers: { origin: 'https://ours.example' } }),
    stranger: await call(health, { headers: { origin: 'https://other.example' } }),
    statistics: await call(statistics, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' }),
  }));
})();`;

test('the bundle registers the list with the Azure host, and answers without any other file', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'functions-'));
  try {
    await bundleFunctions({ profile: PROFILE.name, outfile: join(folder, 'main.cjs') });
    const host = join(folder, 'node_modules/@azure/functions-core');
    mkdirSync(host, { recursive: true });
    writeFileSync(join(host, 'index.js'), HOST);
    writeFileSync(join(folder, 'call.cjs'), CALL);
    const said = execFileSync(process.execPath, ['call.cjs'], {
      cwd: folder,
      encoding: 'utf8',
      env: { ALLOWED_ORIGINS: 'https://a.example https://ours.example' },
    });
    expect(JSON.parse(said)).toMatchObject({
      model: '@azure/functions',
      registered: [
        { name: 'health', type: 'httpTrigger', authLevel: 'anonymous', methods: ['GET'], route: 'health' },
        { name: 'statistics', type: 'httpTrigger', authLevel: 'anonymous', methods: ['POST'], route: 'statistics' },
      ],
      health: { status: 200, body: { status: 'ok', contract: 1, catalogue: CATALOGUE_HASH } },
      stranger: { status: 403, body: { code: 'ORIGIN_REFUSED' } },
      statistics: { status: 400, body: { code: 'WRONG_SHAPE' } },
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
});
