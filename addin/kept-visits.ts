import { compareRows, keepRows, readKeptRows } from '@report/engine/frozen';
import type { Profile } from '@report/engine/profile';
import { bytesInLetters } from '@report/engine/registers';
import type { RegistersState } from './actions';
import { keep, loadKept } from './kept-by-workbook';
import type { Visit } from './pane';
import { VISITS_KEY } from './workbook/product-names';

/** Workbooks whose last visit is kept. */
const MOST = 5;
/** Beyond, a browser would have no room for the others. */
const MOST_ROWS = 10_000;

/**
 * What the rows are like since the last visit of this workbook on this computer, and keeps this visit in its place: how
 * many findings were to be reviewed, and salted signs of the rows, of which none can be read back. Null for a first
 * visit, and where there are too many rows or no room.
 *
 * @param toReview findings of the last check, null when it is not up to date: then those of the visit before stay
 */
export function visit(
  profile: Profile,
  workbook: string,
  registers: RegistersState,
  toReview: number | null,
  now: Date,
): Visit | null {
  const before = parseVisit(loadKept(VISITS_KEY, workbook));
  const rows = [...registers.registers.values()].reduce((sum, { count }) => sum + count, 0);
  const known = toReview ?? before?.toReview ?? null;
  if (rows > MOST_ROWS) return null;
  const signs = keepRows(profile, registers, bytesInLetters(crypto.getRandomValues(new Uint8Array(16))));
  keep(VISITS_KEY, workbook, { at: now.toISOString(), toReview: known, signs }, MOST);
  if (before === null) return null;
  const { added, changed, removed } = compareRows(profile, registers, before.signs);
  return { at: before.at, toReview: known, added: added.length, changed: changed.length, removed: removed.length };
}

function parseVisit(kept: unknown) {
  if (typeof kept !== 'object' || kept === null) return null;
  const { at, toReview, signs } = kept as Record<string, unknown>;
  const rows = readKeptRows(signs);
  if (rows === null || typeof at !== 'string' || Number.isNaN(Date.parse(at))) return null;
  return { at: new Date(at), toReview: typeof toReview === 'number' ? toReview : null, signs: rows };
}
