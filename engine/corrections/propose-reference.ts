import { type CellValue, registerOf } from '../registers';
import type { CellInDoubt, Proposal } from './cell-in-doubt';

const MAX_LENGTH = 60;

/**
 * The form in which a reference and the number it was meant to be are the same: zeros before a number do not count, and
 * «O» beside a digit is a zero. Empty for what is no number of a file.
 */
function looseForm(value: CellValue): string {
  const text = String(value).toLowerCase();
  if (text.length > MAX_LENGTH || !/\d/.test(text)) return '';
  const parts =
    text
      .replace(/o+(?=\d)/g, (zeros) => '0'.repeat(zeros.length))
      .replace(/\do+/g, (zeros) => zeros.replaceAll('o', '0'))
      .match(/\p{L}+|\d+/gu) ?? [];
  return parts.map((part) => part.replace(/^0+(?=\d)/, '')).join('-');
}

/** Loose form → identifiers of a register that have it. Kept for as long as the finder is: it is the same reading. */
const known = new WeakMap<object, Map<string, ReadonlyMap<string, ReadonlySet<CellValue>>>>();

function identifiersOf(cell: CellInDoubt, target: string): ReadonlyMap<string, ReadonlySet<CellValue>> {
  const byRegister = known.get(cell.finder) ?? new Map<string, ReadonlyMap<string, ReadonlySet<CellValue>>>();
  known.set(cell.finder, byRegister);
  const before = byRegister.get(target);
  if (before) return before;
  const forms = new Map<string, Set<CellValue>>();
  const field = registerOf(cell.profile, target)?.columns.find(({ type }) => type === 'id')?.key ?? '';
  for (const { file, sheet, rows } of cell.read.registers.get(target)?.sources ?? []) {
    for (const row of rows) {
      const place = { register: target, file, sheet, row };
      const column = cell.finder.columnsAt(place)?.get(field);
      const value = column === undefined ? '' : cell.finder.valueAt(place, column);
      const form = looseForm(value);
      if (form !== '') forms.set(form, (forms.get(form) ?? new Set()).add(value));
    }
  }
  byRegister.set(target, forms);
  return forms;
}

/** R07: the only number of the other register that differs by zeros in front or an «O» for a zero. Never shown. */
export function proposeReference(cell: CellInDoubt): Proposal | null {
  const { column, value } = cell;
  if (column.type !== 'ref') return null;
  const form = looseForm(value);
  if (form === '') return null;
  const found = new Set(column.registers.flatMap((target) => [...(identifiersOf(cell, target).get(form) ?? [])]));
  const [only] = found;
  return found.size !== 1 || only === undefined ? null : { after: only, certainty: 'likely', shown: null };
}
