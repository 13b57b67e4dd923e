import { APP_ERRORS } from '@report/engine/contract';
import { onceAtATime } from '../../../addin/start/once-at-a-time';
import { WORDS } from '../../../addin/start/words';

/** Presses, and waits until every press was answered. */
async function press(times: number, run: () => Promise<void>): Promise<{ runs: number; answers: number }> {
  const seen = { runs: 0, answers: 0 };
  const serve = onceAtATime(() => {
    seen.runs += 1;
    return run();
  });
  const answered = Array.from(
    { length: times },
    () =>
      new Promise<void>((resolve) => {
        serve({
          completed: () => {
            seen.answers += 1;
            resolve();
          },
        });
      }),
  );
  await Promise.all(answered);
  return seen;
}

test('a press that arrives twice is one run, answered twice', async () => {
  expect(await press(2, () => Promise.resolve())).toEqual({ runs: 1, answers: 2 });
});

test('a press whose run fails is answered too, and the next one runs', async () => {
  let runs = 0;
  const serve = onceAtATime(() => Promise.reject(new Error(`run ${++runs}`)));
  for (let times = 1; times <= 2; times += 1) {
    await new Promise<void>((completed) => {
      serve({ completed });
    });
    expect(runs).toBe(times);
  }
});

test('what is said without the list of errors is what the list says', () => {
  expect(WORDS.incomplete).toEqual(APP_ERRORS.PANE_INCOMPLETE);
});
