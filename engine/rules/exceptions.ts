import type { Finding } from '../contract';
import { type RawWorkbook, type RegistersRead, type RowPlace, areaOf, CellFinder, TextHash } from '../registers';

/** What an accepted fault is known by. No value: the row is a hash. */
export interface ExceptionKey {
  readonly rule: string;
  readonly register: string;
  /** Key of the field of the cell that is named; "" when it is none. */
  readonly field: string;
  readonly row: string;
}

type Read = Pick<RegistersRead, 'registers' | 'places'>;

const placeOf = ({ register, file, sheet, address }: Finding): RowPlace & { readonly column: number } => {
  const area = areaOf(address);
  return { register, file, sheet, row: (area?.firstRow ?? 0) + 1, column: area?.firstColumn ?? 0 };
};

/**
 * A hash of what a row holds in the columns of its register, whatever their order and wherever the row and its sheet
 * stand: another one means that a cell of the row changed. Of a row outside a usable register: of all its cells.
 */
export function rowFingerprint(finder: CellFinder, place: RowPlace): string {
  const columns = finder.columnsAt(place);
  const hash = new TextHash().add(place.register ?? '');
  if (columns === null) for (const value of finder.cellsOf(place)) hash.add(`${typeof value} ${String(value)}`);
  for (const [field, column] of Array.from(columns ?? []).sort(([one], [other]) => (one < other ? -1 : 1))) {
    const value = finder.valueAt(place, column);
    if (value !== '') hash.add(`${field} ${typeof value} ${String(value)}`);
  }
  return hash.hex;
}

/** What to keep of a fault that a person accepts as it stands. */
export function exceptionKeyOf(finding: Finding, read: Read, raws: readonly RawWorkbook[]): ExceptionKey {
  return keyOf(finding, new CellFinder(raws, read));
}

function keyOf(finding: Finding, finder: CellFinder): ExceptionKey {
  const place = placeOf(finding);
  const field = finder.fieldAt(place, place.column) ?? '';
  return { rule: finding.rule, register: finding.register ?? '', field, row: rowFingerprint(finder, place) };
}

const textOf = ({ rule, register, field, row }: ExceptionKey): string => [rule, register, field, row].join('/');

/**
 * Parts the findings: those a person accepted with a reason, for as long as their row holds what it held then, and the
 * open ones. Rows that hold the same are accepted together.
 */
export function splitExceptions<E extends ExceptionKey>(
  findings: readonly Finding[],
  exceptions: readonly E[],
  read: Read,
  raws: readonly RawWorkbook[],
): {
  readonly open: readonly Finding[];
  readonly accepted: readonly { readonly finding: Finding; readonly exception: E }[];
} {
  if (exceptions.length === 0) return { open: findings, accepted: [] };
  const finder = new CellFinder(raws, read);
  const known = new Map(exceptions.map((exception) => [textOf(exception), exception]));
  const concerned = new Set(exceptions.map(({ rule, register }) => `${rule}/${register}`));
  const open: Finding[] = [];
  const accepted: { finding: Finding; exception: E }[] = [];
  for (const finding of findings) {
    const exception = concerned.has(`${finding.rule}/${finding.register ?? ''}`)
      ? known.get(textOf(keyOf(finding, finder)))
      : undefined;
    if (exception === undefined) open.push(finding);
    else accepted.push({ finding, exception });
  }
  return { open, accepted };
}
