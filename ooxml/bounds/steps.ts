/** Work cut into slices: whoever runs it may rest between two of them. A slice of reading is a few milliseconds. */
export type Steps<T> = Generator<undefined, T, undefined>;
