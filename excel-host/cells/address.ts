export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** A rectangle of cells, 0-based and inclusive. */
export interface Rect {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** 0 → A, 26 → AA. */
export function columnName(index: number): string {
  let name = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** A → 0, aa → 26. */
export const columnIndex = (name: string): number =>
  Array.from(name.toUpperCase(), (letter) => letter.charCodeAt(0) - 64).reduce((sum, digit) => sum * 26 + digit, 0) - 1;

const CELLS = /^([A-Za-z]{1,3})(\d{1,7})(?::([A-Za-z]{1,3})(\d{1,7}))?$/;
const COLUMNS = /^([A-Za-z]{1,3}):([A-Za-z]{1,3})$/;
const ROWS = /^(\d{1,7}):(\d{1,7})$/;

/** "A1", "A1:B2", "A:C" or "3:5", with or without $. Null when the text is none of these or leaves the sheet. */
export function parseA1(text: string): Rect | null {
  const plain = text.replace(/\$/g, '').trim();
  const corners = parseCells(plain) ?? parseColumns(plain) ?? parseRows(plain);
  if (!corners) return null;
  const [top1, left1, bottom1, right1] = corners;
  const top = Math.min(top1, bottom1);
  const left = Math.min(left1, right1);
  const bottom = Math.max(top1, bottom1);
  const right = Math.max(left1, right1);
  return top >= 0 && left >= 0 && bottom < MAX_ROWS && right < MAX_COLUMNS ? { top, left, bottom, right } : null;
}

type Corners = readonly [top: number, left: number, bottom: number, right: number];

function parseCells(text: string): Corners | null {
  const [, left, top, right, bottom] = CELLS.exec(text) ?? [];
  if (left === undefined || top === undefined) return null;
  return [Number(top) - 1, columnIndex(left), Number(bottom ?? top) - 1, columnIndex(right ?? left)];
}

function parseColumns(text: string): Corners | null {
  const [, left, right] = COLUMNS.exec(text) ?? [];
  return left === undefined || right === undefined ? null : [0, columnIndex(left), MAX_ROWS - 1, columnIndex(right)];
}

function parseRows(text: string): Corners | null {
  const [, top, bottom] = ROWS.exec(text) ?? [];
  return top === undefined || bottom === undefined ? null : [Number(top) - 1, 0, Number(bottom) - 1, MAX_COLUMNS - 1];
}

/** "='My sheet'!A1:B2" → its sheet and the rest; sheet is null when the text names none. */
export function splitSheet(text: string): { readonly sheet: string | null; readonly ref: string } {
  const plain = text.replace(/^=/, '');
  const [, quoted, bare, ref] = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(plain) ?? [];
  if (ref === undefined) return { sheet: null, ref: plain };
  return { sheet: quoted === undefined ? (bare ?? null) : quoted.replace(/''/g, "'"), ref };
}

const NEEDS_NO_QUOTES = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const LOOKS_LIKE_CELL = /^([A-Za-z]{1,3}\d+|[Rr]\d*([Cc]\d*)?|[Cc]\d*)$/;

export const quoteSheet = (name: string): string =>
  NEEDS_NO_QUOTES.test(name) && !LOOKS_LIKE_CELL.test(name) ? name : `'${name.replace(/'/g, "''")}'`;

/** The address as Excel writes it: whole columns as A:C, whole rows as 3:5. */
export function formatA1({ top, left, bottom, right }: Rect, absolute = false): string {
  const $ = absolute ? '$' : '';
  if (top === 0 && bottom === MAX_ROWS - 1) return `${$}${columnName(left)}:${$}${columnName(right)}`;
  if (left === 0 && right === MAX_COLUMNS - 1) return `${$}${top + 1}:${$}${bottom + 1}`;
  const first = `${$}${columnName(left)}${$}${top + 1}`;
  const last = `${$}${columnName(right)}${$}${bottom + 1}`;
  return first === last ? first : `${first}:${last}`;
}

export const intersect = (a: Rect, b: Rect): Rect | null => {
  const top = Math.max(a.top, b.top);
  const left = Math.max(a.left, b.left);
  const bottom = Math.min(a.bottom, b.bottom);
  const right = Math.min(a.right, b.right);
  return top > bottom || left > right ? null : { top, left, bottom, right };
};

/** Excel compares the names of sheets, tables and names without case. */
export const sameName = (a: unknown, b: unknown): boolean => String(a).toLowerCase() === String(b).toLowerCase();
