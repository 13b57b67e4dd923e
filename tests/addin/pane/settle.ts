/** A promise settled from outside. */
export function deferred<T>(): { promise: Promise<T>; resolve: (value: T) => void; reject: (error: unknown) => void } {
  let resolve: (value: T) => void = () => undefined;
  let reject: (error: unknown) => void = () => undefined;
  const promise = new Promise<T>((accept, refuse) => {
    resolve = accept;
    reject = refuse;
  });
  return { promise, resolve, reject };
}

/** Lets everything that is already decided happen. */
export async function settle(): Promise<void> {
  await new Promise(setImmediate);
  await import(`data:text/javascript,${String((imports += 1))}`);
  await new Promise(setImmediate);
}

let imports = 0;

// Node loads modules in the order they are asked for: with the parts of the pane in memory, all that was asked for
// before one more import is there when that is.
await Promise.all([
  import('../../../addin/pane/views/later-view'),
  import('../../../addin/pane/report'),
  import('../../../addin/pane/work/visits'),
]);
