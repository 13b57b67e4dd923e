import { loadEdition, loadKeptRows } from '@report/addin/workbook';
import { isoPeriod, type Period } from '@report/engine/calendar';
import { AppError } from '@report/engine/contract';
import { type FrozenEdition, type KeptRows, readEdition, readKeptRows } from '@report/engine/frozen';
import { openWorkbookFile } from './open-workbook';
import { readJson } from './read-json';
import { UsageError } from './usage-error';

export interface KeptEdition {
  readonly edition: FrozenEdition;
  /** Null: no workbook keeps the rows of then. */
  readonly rows: KeptRows | null;
}

/**
 * The frozen edition of a period: of a file of `--frozen`, else of what the workbooks of the registers keep. Null without.
 *
 * @throws AppError EDITION_CHANGED; UsageError for a file that is no JSON
 */
export async function editionOf(
  registers: readonly string[],
  frozen: readonly string[],
  period: Period,
): Promise<KeptEdition | null> {
  const of = isoPeriod(period);
  const isOf = ({ period: own }: FrozenEdition): boolean => own.from === of.from && own.to === of.to;
  const given = (await Promise.all(frozen.map(readEditionFile))).find(isOf);
  let kept: KeptEdition | null = given === undefined ? null : { edition: given, rows: null };
  for (const file of registers) {
    const runner = await openWorkbookFile(file);
    const value = await loadEdition(runner, of);
    if (value === null) continue;
    const edition = readEdition(value);
    if (kept === null || kept.edition.hash === edition.hash)
      kept = { edition, rows: readKeptRows(await loadKeptRows(runner, of)) };
  }
  return kept;
}

/** «Édition figée le 2017-03-31 par la direction»: when, and by whom where somebody said. */
export const frozenWords = ({ frozenOn, by }: Pick<FrozenEdition, 'frozenOn' | 'by'>): string =>
  `Édition figée le ${frozenOn}${by === '' ? '' : ` par ${by}`}`;

async function readEditionFile(file: string): Promise<FrozenEdition> {
  const refusal = (): UsageError => new UsageError(`--frozen : ${file} n’est pas une édition figée`);
  return readEdition(await readJson(file, { refusal }));
}

/** The edition of a period that must have one. @throws AppError NO_EDITION */
export async function requiredEdition(...asked: Parameters<typeof editionOf>): Promise<KeptEdition> {
  const found = await editionOf(...asked);
  if (found === null) throw new AppError('NO_EDITION');
  return found;
}
