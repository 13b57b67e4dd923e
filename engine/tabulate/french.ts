const NBSP = '\u00a0';

/** A number as it is written in a French sentence: «1 228», «36,4». Thousands by U+00A0, at most two decimals. */
export function frenchNumber(value: number): string {
  const [whole = '', decimals] = String(Math.round(Math.abs(value) * 100) / 100).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, NBSP);
  return `${value < 0 ? '−' : ''}${grouped}${decimals === undefined ? '' : `,${decimals}`}`;
}

/** The noun that agrees with a number: singular below 2. */
export const agree = (value: number, singular: string, plural: string): string =>
  Math.abs(value) < 2 ? singular : plural;

/** «a, b et c». */
export const enumerate = (texts: readonly string[]): string =>
  texts.length < 2 ? texts.join('') : `${texts.slice(0, -1).join(', ')} et ${texts.at(-1) ?? ''}`;

/** A label inside a sentence: without its capital, unless its first word holds another («SCAS», «Luxembourg-Centre»). */
export const inSentence = (label: string): string =>
  /\p{Lu}/u.test(label.slice(1).split(' ')[0] ?? '') ? label : label.charAt(0).toLowerCase() + label.slice(1);

export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
