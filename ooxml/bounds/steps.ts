/** Work cut into slices: whoever runs it may rest between two of them. A slice of reading is a few milliseconds. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** All the slices one after the other. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
