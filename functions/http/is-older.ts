const VERSION = /^(\d{1,6})\.(\d{1,6})\.(\d{1,6})$/;

/** Whether `said` is a version («1.2.3») before `ours`. What is absent or no version is not: it is judged by its catalogue. */
export function isOlder(said: string | null, ours: string): boolean {
  const [a, b] = [said ?? '', ours].map((version) => VERSION.exec(version)?.slice(1).map(Number));
  if (!a || !b) return false;
  const place = a.findIndex((part, index) => part !== b[index]);
  return place >= 0 && (a[place] ?? 0) < (b[place] ?? 0);
}
