import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const folder = path.join(import.meta.dirname, '../../.github/workflows');
const workflows = readdirSync(folder).map((file) => [file, readFileSync(path.join(folder, file), 'utf8')] as const);

test('there are two: what must be true of a change, and what puts a release into production', () => {
  expect(workflows.map(([file]) => file)).toEqual(['ci.yml', 'deploy.yml']);
});

describe.each(workflows)('%s', (_, text) => {
  test('every action is pinned by the hash of a commit, with the version it stands for', () => {
    const uses = [...text.matchAll(/uses: (.*)$/gm)].map(([, one]) => one ?? '');
    expect(uses.length).toBeGreaterThan(1);
    for (const one of uses) expect(one).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test('nothing is permitted but what a job names, and no secret is used', () => {
    expect(text).toMatch(/^permissions: \{\}$/m);
    expect(text).not.toMatch(/secrets\.|write-all|pull_request_target|persist-credentials: true/);
    const written = [...text.matchAll(/^ {6}([\w-]+): write$/gm)].map(([, one]) => one);
    expect(written).toEqual(text.includes('Azure/login') ? ['id-token', 'attestations'] : []);
  });

  test('no text from outside becomes a command', () => {
    for (const [, command] of text.matchAll(/run: (.*)$/gm)) expect(command).not.toContain('${{');
  });
});

test('the infrastructure is compiled before anybody signs in to Azure', () => {
  const [, deploy] = workflows.find(([file]) => file === 'deploy.yml') ?? ['', ''];
  expect(deploy.indexOf('az bicep build')).toBeGreaterThan(0);
  expect(deploy.indexOf('az bicep build')).toBeLessThan(deploy.indexOf('Azure/login@'));
  expect(deploy).toMatch(/default: what-if/);
});
