import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { sendMany } from './many-requests';

setFlagsFromString('--expose-gc');
/** Collects what nobody holds any more: without it the size of the heap says when the collector last came by. */
const collect = runInNewContext('gc') as () => void;

/** Part of `npm run long`, some minutes. */
test('100 000 damaged requests, with and without tokens', async () => {
  const { codes, wrong, median, slowest, heap } = await sendMany(100_000, 1914, collect);
  console.info(
    `${JSON.stringify(codes)}\nmedian ${median.toFixed(2)} ms, slowest ${slowest.toFixed(1)} ms, heap ${heap.join(' ')} MB`,
  );
  expect(wrong.slice(0, 3)).toEqual([]);
  // After the first part everything is loaded: from there it stays as it is.
  expect(Math.max(...heap.slice(2))).toBeLessThan((heap[1] ?? 0) * 1.05 + 3);
});
