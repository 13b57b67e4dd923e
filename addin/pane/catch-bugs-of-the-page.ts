/**
 * Leads every failure nobody caught to one place, and keeps it out of the console: the browser and React print the
 * failure itself, and its message may quote a value.
 */
export function catchBugsOfThePage(fail: (error: unknown) => void): void {
  window.addEventListener('error', (event) => {
    // No error: a remark of the browser on its own layout, or a script of another site, which is not ours to judge.
    if (event.error === null || event.error === undefined) return;
    event.preventDefault();
    fail(event.error);
  });
  window.addEventListener('unhandledrejection', (event) => {
    event.preventDefault();
    fail(event.reason);
  });
  const print = console.error.bind(console);
  console.error = (...words: readonly unknown[]): void => {
    if (!words.some((word) => word instanceof Error)) print(...words);
  };
}
