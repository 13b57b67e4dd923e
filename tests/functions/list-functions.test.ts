import { call, functionsWith } from './call';

const functions = functionsWith();

// Azure loads no function at all when one of these does not hold.
test('every function has a name Azure accepts, once, and a handler', () => {
  for (const { name, handler, methods, route } of functions) {
    expect(name).toMatch(/^[a-z][a-z0-9_-]{0,127}$/);
    expect(route).toMatch(/^[a-z]+$/);
    expect(methods.length).toBeGreaterThan(0);
    expect(handler).toBeInstanceOf(Function);
  }
  expect(new Set(functions.map(({ name }) => name)).size).toBe(functions.length);
  expect(new Set(functions.map(({ route }) => route)).size).toBe(functions.length);
});

test('these and no other, each with one method; another is 405 and says which', async () => {
  expect(functions.map(({ route }) => `/api/${route}`)).toEqual(['/api/health', '/api/statistics']);
  for (const [name, allow] of [
    ['health', 'GET'],
    ['statistics', 'POST'],
  ] as const)
    for (const method of functions[0]?.methods.filter((other) => other !== allow) ?? []) {
      const { status, headers, body } = await call('', { name, method });
      expect([status, headers['allow']]).toEqual([405, allow]);
      expect(body).toContain('METHOD_NOT_ALLOWED');
    }
});

test('a method the service has no answer for never reaches it', () => {
  for (const { methods } of functions) expect(methods).not.toContain('TRACE');
});
