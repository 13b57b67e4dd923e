/** Of workbooks, each known by its letters, with what the browser of this computer keeps of it; the last one left first. */
type Entry = readonly [workbook: string, kept: unknown];

/** What is kept of a workbook; null when it is not known here. The caller checks its shape. */
export const loadKept = (key: string, workbook: string): unknown =>
  all(key).find(([id]) => id === workbook)?.[1] ?? null;

/** Keeps something of a workbook in the place of what was; of more workbooks than `most` the one that was left longest ago goes. */
export function keep(key: string, workbook: string, value: unknown, most: number): void {
  const others = all(key).filter(([id]) => id !== workbook);
  try {
    localStorage.setItem(key, JSON.stringify([[workbook, value], ...others].slice(0, most)));
  } catch {
    // Forbidden or full: next time nothing is known of it.
  }
}

function all(key: string): readonly Entry[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isEntry) : [];
  } catch {
    return [];
  }
}

const isEntry = (entry: unknown): entry is Entry => Array.isArray(entry) && typeof entry[0] === 'string';
