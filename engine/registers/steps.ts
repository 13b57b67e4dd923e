/**
 * Work cut into pieces: whoever runs it may rest between two of them, so that a screen stays alive. The pieces do not
 * change what comes out.
 */
export type Steps<T> = Generator<undefined, T, undefined>;

/** All the pieces one after the other. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
