import { sendMany } from './many-requests';

/** Part of `npm run long`, some minutes. */
test('100 000 damaged requests, with and without tokens', async () => {
  const { codes, wrong, median, slowest, heap } = await sendMany(100_000, 1914);
  console.info(
    `${JSON.stringify(codes)}\nmedian ${median.toFixed(2)} ms, slowest ${slowest.toFixed(1)} ms, heap ${heap.join(' ')} MB`,
  );
  expect(wrong.slice(0, 3)).toEqual([]);
  // After the first part everything is loaded; it may not grow by a quarter from there.
  expect(heap.at(-1)).toBeLessThan((heap[1] ?? 0) * 1.25 + 5);
});
