import fs from 'node:fs';
import { aRequest, call } from './call';
import { startIdentity } from './fake-identity';
import { signedIn } from './signed-in';

test('a hundred requests write no file, and leave the answers as they were', async () => {
  const identity = await startIdentity();
  const functions = signedIn(identity);
  const headers = { 'x-access-token': await identity.token() };
  const first = await call(aRequest(), { functions, headers });
  const writers = [
    'writeFile',
    'writeFileSync',
    'appendFile',
    'appendFileSync',
    'createWriteStream',
    'openSync',
    'open',
    'mkdirSync',
  ] as const;
  const later = ['writeFile', 'appendFile', 'open', 'mkdir'] as const;
  const spies = [...writers.map((name) => jest.spyOn(fs, name)), ...later.map((name) => jest.spyOn(fs.promises, name))];
  for (let n = 0; n < 100; n += 1)
    await call(
      n % 3 === 0
        ? { broken: 'CANARI' }
        : aRequest({ periods: [{ from: `${2000 + (n % 20)}-01-01`, to: `${2000 + (n % 20)}-12-31` }] }),
      { functions, headers },
    );
  const written = spies.flatMap((spy) => spy.mock.calls.map(([file]) => (typeof file === 'string' ? file : 'a file')));
  for (const spy of spies) spy.mockRestore();
  expect(written).toEqual([]);
  expect((await call(aRequest(), { functions, headers })).body).toBe(first.body);
  await identity.close();
});
