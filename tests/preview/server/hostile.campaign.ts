import { attackMany } from './hostile-run';

test('1 000 hostile connections, fifty at once', async () => {
  const { left, ...outcome } = await attackMany(1000, 50, 3000);
  console.info(`${outcome.asked} honest requests beside them, ${left} connections left`);
  expect(outcome).toEqual({ unlike: [], served: 20, asked: 20, bugs: 0 });
  // The honest client keeps its own.
  expect(left).toBeLessThanOrEqual(2);
});
