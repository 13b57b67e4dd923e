import { AppError } from '@report/engine/contract';
import { atOnce, type Steps } from '@report/engine/registers';
import { inSlices } from '../../../addin/actions/in-slices';

/** Works for some milliseconds in each of its pieces, and tells what it did. */
function* work(pieces: number, milliseconds: number, done: number[]): Steps<string> {
  for (let piece = 0; piece < pieces; piece += 1) {
    const end = performance.now() + milliseconds;
    while (performance.now() < end);
    done.push(piece);
    yield;
  }
  return 'fini';
}

test('the result is the same as in one go', async () => {
  const done: number[] = [];
  expect(await inSlices(work(5, 1, done), new AbortController().signal)).toBe(atOnce(work(5, 1, [])));
  expect(done).toEqual([0, 1, 2, 3, 4]);
});

test('others have their turn between two pieces', async () => {
  const done: number[] = [];
  const seen: number[] = [];
  const watch = setInterval(() => seen.push(done.length), 1);
  await inSlices(work(4, 40, done), new AbortController().signal);
  clearInterval(watch);
  expect(new Set(seen).size).toBeGreaterThan(1);
});

test('who gives up is heard before the next piece', async () => {
  const done: number[] = [];
  const controller = new AbortController();
  setTimeout(() => {
    controller.abort();
  }, 1);
  await expect(inSlices(work(20, 40, done), controller.signal)).rejects.toEqual(new AppError('CANCELLED'));
  expect(done.length).toBeLessThan(20);
});
