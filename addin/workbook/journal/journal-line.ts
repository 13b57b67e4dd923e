import { DAYS_FROM_1900_TO_1904 } from '@report/engine/calendar';
import { areaOf, type CellValue } from '@report/engine/registers';
import type { Place } from '../cells/place';

/**
 * What became of a change. The two «…» states last for the time of one request: a line that bears one was interrupted,
 * and the cell tells what happened.
 */
export const STATES = {
  writing: 'En cours…',
  done: 'Faite',
  notDone: 'Non faite',
  takingBack: 'Reprise en cours…',
  takenBack: 'Reprise',
} as const;
export type LineState = keyof typeof STATES;

/** One line of the sheet «Journal des corrections»: one cell that was changed. */
export interface JournalLine {
  readonly id: string;
  readonly number: number;
  /** ISO date and time. */
  readonly at: string;
  readonly rule: string;
  readonly sheet: string;
  readonly address: string;
  /** Title of its column, as the registers name it: «Motif principal». */
  readonly column: string;
  /** What the user may see; null in a personal column. */
  readonly shown: { readonly before: string; readonly after: string } | null;
  readonly before: CellValue;
  readonly after: CellValue;
  /** Number format of the cell. */
  readonly format: string;
  /** By which its row is known again; the first stands in `firstColumn`. */
  readonly signs: readonly string[];
  readonly firstColumn: number;
  readonly state: LineState;
}

/** A line and its 0-based row in the journal. */
export interface KeptLine extends JournalLine {
  readonly row: number;
}

const HIDDEN = '(non affiché)';
export const HEADERS = [
  'N°',
  'Date',
  'Feuille',
  'Cellule',
  'Colonne',
  'Règle',
  'Avant',
  'Après',
  'État',
  'Pour reprendre',
];
export const WIDTHS = [40, 100, 130, 60, 150, 50, 180, 180, 110, 60];
export const STATE_COLUMN = 8;
/** Everything it takes to put the cell back exactly; out of sight. */
export const EXACT_COLUMN = 9;
export const FORMATS = ['0', 'dd/mm/yyyy hh:mm', '@', '@', '@', '@', '@', '@', '@', '@'];

const MINUTES_PER_DAY = 1440;
/** Excel's serial of 1 January 1970. */
const SERIAL_1970 = 25_569;

/** Serial of the moment as the clock on the wall shows it. */
const wallSerial = (iso: string, date1904: boolean): number => {
  const at = new Date(iso);
  const minutes = Math.floor(at.getTime() / 60_000) - at.getTimezoneOffset();
  return minutes / MINUTES_PER_DAY + SERIAL_1970 - (date1904 ? DAYS_FROM_1900_TO_1904 : 0);
};

/** The cells of a line, as texts to be written under the formats above. */
export function cellsOfLine(line: JournalLine, date1904: boolean): (string | number)[] {
  const { id, at, before, after, format, signs, firstColumn, shown } = line;
  return [
    line.number,
    wallSerial(at, date1904),
    line.sheet,
    line.address,
    line.column,
    line.rule,
    shown?.before ?? HIDDEN,
    shown?.after ?? HIDDEN,
    STATES[line.state],
    JSON.stringify({ id, at, before, after, format, signs, firstColumn, shown }),
  ];
}

/** The line a row of the journal holds; null for the header, and for what the user wrote there. */
export function lineOfCells(cells: readonly unknown[]): JournalLine | null {
  const [number, , sheet, address, column, rule, , , state, exact] = cells.map((cell) =>
    typeof cell === 'number' ? cell : String(cell),
  );
  const stateText = String(state);
  const known = Object.entries(STATES).find(([, text]) => stateText.split(' le ')[0] === text)?.[0] as
    LineState | undefined;
  if (known === undefined || typeof exact !== 'string') return null;
  try {
    const kept = JSON.parse(exact) as Partial<JournalLine>;
    const { id, at, before, after, format, signs, firstColumn, shown } = kept;
    if (typeof id !== 'string' || typeof at !== 'string' || typeof format !== 'string') return null;
    if (!isValue(before) || !isValue(after) || !Array.isArray(signs) || typeof firstColumn !== 'number') return null;
    return {
      id,
      at,
      before,
      after,
      format,
      signs: signs.map(String),
      firstColumn,
      shown: shown ?? null,
      number: Number(number),
      sheet: String(sheet),
      address: String(address),
      column: String(column),
      rule: String(rule),
      state: known,
    };
  } catch {
    return null;
  }
}

const isValue = (value: unknown): value is CellValue => ['string', 'number', 'boolean'].includes(typeof value);

/** The cell a line is about; null when somebody wrote over the address. */
export function placeOfLine({ sheet, address }: JournalLine): Place | null {
  const area = areaOf(address);
  return area === null ? null : { sheet, row: area.firstRow, column: area.firstColumn };
}
