import { counted, dayText, frenchNumber, NBSP } from '@report/engine/text';
import type { ListRow, ListValue } from './list-rows';

const textOf = (value: ListValue): string =>
  (value.kind === 'text' ? value.text : value.kind === 'date' ? dayText(value.day) : frenchNumber(value.number))
    .replaceAll(/[\t\r\n ]+/g, ' ')
    .trim();

const read = (row: ListRow, field: string): string => {
  const value = row.get(field);
  return value === undefined ? '' : textOf(value);
};

/** Nouns of the numbers of a list, singular and plural. */
const NOUNS: Readonly<Record<string, readonly [string, string]>> = {
  days: ['journée', 'journées'],
  participants: ['participant', 'participants'],
};

/** «2 journées», for a field or a total that counts something. */
export const amountText = (field: string, value: number): string => {
  const [singular, plural] = NOUNS[field] ?? ['', ''];
  return counted(value, singular, plural).trim();
};

function detail(row: ListRow, field: string): string {
  const value = row.get(field);
  return value?.kind === 'number' ? amountText(field, value.number) : read(row, field);
}

/** «01.03.2016 – 03.03.2016»; «01.03.2016, 12.04.2016» where some days are named. Empty when the row has no date. */
export function datesText(row: ListRow): string {
  const [first, last] = [read(row, 'date'), read(row, 'endDate')];
  const others = read(row, 'otherDates');
  const texts =
    others === '' && first !== '' && last !== '' && last !== first
      ? [`${first} – ${last}`]
      : [first, others, others.includes(last) ? '' : last];
  return [...new Set(texts)].filter((text) => text !== '').join(', ');
}

const MAIN = ['title', 'label'];
const KINDS = ['category', 'type'];
const DATES = ['date', 'endDate', 'otherDates'];

const plain = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

/**
 * «Conférence : titre · organisateur · 2 journées»: all fields of a row but its dates and the one printed apart. A kind
 * with which the title begins («Échange») is not said twice.
 */
export function mainText(row: ListRow, fields: readonly string[], apart: string | null): string {
  const texts = (wanted: readonly string[]): string =>
    fields
      .filter((field) => wanted.includes(field))
      .map((field) => read(row, field))
      .filter((text) => text !== '')
      .join(' · ');
  const others = fields.filter((field) => ![...MAIN, ...KINDS, ...DATES, apart].includes(field));
  const [kind, main] = [texts(KINDS), texts(MAIN)];
  const title = plain(main).startsWith(plain(kind))
    ? main
    : [kind, main].filter((text) => text !== '').join(`${NBSP}: `);
  return [title, ...others.map((field) => detail(row, field))].filter((text) => text !== '').join(' · ');
}

export const apartText = (row: ListRow, apart: string | null): string => (apart === null ? '' : read(row, apart));
