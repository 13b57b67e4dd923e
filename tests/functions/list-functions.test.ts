import { functionsWith } from './call';

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

test('these and no other', () => {
  expect(functions.map(({ methods, route }) => `${methods.join()} /api/${route}`)).toEqual([
    'GET /api/health',
    'POST /api/statistics',
  ]);
});
