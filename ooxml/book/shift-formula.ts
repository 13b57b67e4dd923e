import { MAX_COLUMNS, MAX_ROWS } from '../spreadsheet';

const TOKENS =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\p{N}_.$])(?:(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})|(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})|(\$?)([1-9]\d{0,6}):(\$?)([1-9]\d{0,6}))(?![\p{L}\p{N}_(!.])/gu;

const columnOf = (letters: string): number =>
  Array.from(letters.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

function lettersOf(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** A formula shared by cells, as it reads some rows and columns further: references without «$» follow (18.3.1.40). */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  const column = (fixed: string, letters: string): string => {
    const moved = columnOf(letters) + (fixed === '' ? columns : 0);
    return moved < 1 || moved > MAX_COLUMNS ? '#REF!' : fixed + lettersOf(moved);
  };
  const row = (fixed: string, digits: string): string => {
    const moved = Number(digits) + (fixed === '' ? rows : 0);
    return moved < 1 || moved > MAX_ROWS ? '#REF!' : `${fixed}${moved}`;
  };
  return formula.replace(TOKENS, (whole: string, ...found: readonly (string | undefined)[]) => {
    const [c$, c, r$, r, a$, a, b$, b, m$, m, n$, n] = found.map((one) => one ?? '');
    let moved = whole;
    if (c !== undefined && c !== '') moved = column(c$ ?? '', c) + row(r$ ?? '', r ?? '');
    else if (a !== undefined && a !== '') moved = `${column(a$ ?? '', a)}:${column(b$ ?? '', b ?? '')}`;
    else if (m !== undefined && m !== '') moved = `${row(m$ ?? '', m)}:${row(n$ ?? '', n ?? '')}`;
    return moved.includes('#REF!') ? '#REF!' : moved;
  });
}
