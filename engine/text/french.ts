import { civilDate } from '../calendar';

/** No-break space, U+00A0: between thousands, before ; : ? ! » % and after «. */
export const NBSP = '\u00a0';

/** A number as French writes it: «1 228», «36,4», «−3»; thousands by U+00A0, at most so many decimals (0 to 6). */
export function frenchNumber(value: number, atMost = 2): string {
  // Most figures are counts below a thousand.
  if (Number.isInteger(value) && value >= 0 && value < 1000) return String(value);
  const unit = 10 ** atMost;
  const rounded = Math.round(Math.abs(value) * unit) / unit;
  const [whole = '', decimals] = String(rounded).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, NBSP);
  return `${value < 0 && rounded > 0 ? '−' : ''}${grouped}${decimals === undefined ? '' : `,${decimals}`}`;
}

/** The noun that agrees with a number: singular below 2. */
export const plural = (value: number, one: string, several: string): string => (Math.abs(value) < 2 ? one : several);

/** A number and its noun, never parted: «1 ligne», «3 lignes». */
export const counted = (value: number, one: string, several: string): string =>
  `${frenchNumber(value)}${NBSP}${plural(value, one, several)}`;

/** «a, b et c»; '' of nothing. */
export const enumerate = (texts: readonly string[]): string =>
  texts.length < 2 ? texts.join('') : `${texts.slice(0, -1).join(', ')} et ${texts.at(-1) ?? ''}`;

/** A text between French quotation marks, with the spaces that do not break. */
export const quoted = (text: string): string => `«${NBSP}${text}${NBSP}»`;

/** A text written with plain spaces, with those that do not break before ; : ? ! » % and after «. */
export const typeset = (text: string): string => text.replace(/ (?=[;:?!»%])/g, NBSP).replaceAll('« ', `«${NBSP}`);

/**
 * Plain data with every text in it typeset. What has nothing to typeset is given back itself, not a copy. Codes and keys
 * come out as they are: `typeset` changes only a space beside a sign.
 */
export function typesetTexts<T>(data: T): T {
  // The copy has the shape of the original: only texts differ.
  if (typeof data === 'string') return typeset(data) as T;
  if (typeof data !== 'object' || data === null) return data;
  const parts = Object.entries(data).map(([key, part]: [string, unknown]) => [key, part, typesetTexts(part)] as const);
  if (parts.every(([, part, set]) => part === set)) return data;
  if (Array.isArray(data)) return parts.map(([, , set]) => set) as T;
  return Object.fromEntries(parts.map(([key, , set]) => [key, set])) as T;
}

/** «de dossiers», «d’enfants». */
export const ofNoun = (noun: string): string => (/^[aâeéèêëiîïoôuûhy]/i.test(noun) ? `d’${noun}` : `de ${noun}`);

export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A label inside a sentence: without its capital, unless its first word holds another («SCAS», «Luxembourg-Centre»). */
export const inSentence = (label: string): string =>
  CAPITAL_WITHIN.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);

/** A capital after the first sign of the first word. */
const CAPITAL_WITHIN = /^.[^ ]*?\p{Lu}/su;

/** A day number as «01.03.2016» (42430). */
export function dayText(day: number): string {
  const date = civilDate(day);
  const two = (part: number): string => String(part % 100).padStart(2, '0');
  return `${two(date)}.${two(Math.floor(date / 100))}.${Math.floor(date / 10_000)}`;
}
