/** The writer waits a moment before it tries again; in the tests of this file it does not. */
export function withoutPauses(): void {
  const { setTimeout } = globalThis;
  beforeAll(() => {
    const atOnce = (act: () => void): NodeJS.Immediate => setImmediate(act);
    globalThis.setTimeout = Object.assign(atOnce, setTimeout) as typeof setTimeout;
  });
  afterAll(() => {
    globalThis.setTimeout = setTimeout;
  });
}
