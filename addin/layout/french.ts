/** No-break space: before «:», inside numbers and quotation marks. */
export const NBSP = '\u00a0';

/** A number as a French text writes it: «1 228», «3,5»; at most two decimals. */
export function frenchNumber(value: number): string {
  const [whole = '', decimals] = String(Math.round(Math.abs(value) * 100) / 100).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, NBSP);
  return `${value < 0 ? '−' : ''}${grouped}${decimals === undefined ? '' : `,${decimals}`}`;
}

/** A number and its noun, singular below 2: «1 ligne», «3 lignes». */
export const counted = (value: number, singular: string, plural: string): string =>
  `${frenchNumber(value)}${NBSP}${Math.abs(value) < 2 ? singular : plural}`;

/** «de dossiers», «d’enfants». */
export const of = (noun: string): string => (/^[aeéèêiîoôuhy]/i.test(noun) ? `d’${noun}` : `de ${noun}`);

/** «a, b et c». */
export const enumerate = (texts: readonly string[]): string =>
  texts.length < 2 ? texts.join('') : `${texts.slice(0, -1).join(', ')} et ${texts.at(-1) ?? ''}`;

const two = (value: number): string => String(value).padStart(2, '0');

/** «22.11.2026», the day on the clock of this computer. */
export const frenchDate = (date: Date): string =>
  `${two(date.getDate())}.${two(date.getMonth() + 1)}.${date.getFullYear()}`;

const MILLISECONDS_PER_DAY = 86_400_000;
/** The day that Excel numbers 0, in its 1900 system. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** «01.03.2016» for the serial day 42430. */
export function frenchDay(day: number): string {
  const date = new Date(DAY_ZERO + day * MILLISECONDS_PER_DAY);
  return `${two(date.getUTCDate())}.${two(date.getUTCMonth() + 1)}.${date.getUTCFullYear()}`;
}
