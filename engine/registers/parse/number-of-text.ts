import { withoutInvisible } from '../../text';

/** No number of a register has more signs. */
const MAX_LENGTH = 60;
/** Spaces people put between thousands: plain, no-break, narrow no-break, thin. */
const SPACE = '[ \\u00a0\\u202f\\u2009]';
const PLAIN = new RegExp(`^(?:\\d+|\\d{1,3}(?:${SPACE}\\d{3})+)(?:,\\d+)?$`);
/** A point with one, two, or four and more decimals can only be a decimal point; with three it may part thousands. */
const DECIMAL_POINT = /^(?:\d+\.(?:\d{1,2}|\d{4,})|0\.\d+)$/;
/** Points that part thousands without doubt: several of them, or one with a decimal comma behind. */
const THOUSANDS_POINTS = /^\d{1,3}(?:(?:\.\d{3}){2,}(?:,\d+)?|\.\d{3},\d+)$/;
const WEEKS_AND_DAYS = /^(\d{1,2}) ?\+ ?[0-6]$/;

/**
 * A number written as text: decimal comma, spaces between thousands («12,5», «1 228»), points where they cannot be
 * mistaken («12.5», «1.228,5»). NaN for anything else, «1.228» included (1228 or 1,228?).
 * `weeks`: «38+4» weeks and days of pregnancy is 38.
 */
export function numberOfText(text: string, weeks = false): number {
  if (text.length > MAX_LENGTH) return NaN;
  const trimmed = withoutInvisible(text).trim();
  const pregnancy = weeks ? WEEKS_AND_DAYS.exec(trimmed) : null;
  if (pregnancy) return Number(pregnancy[1]);
  const negative = /^[-−]/.test(trimmed);
  const digits = trimmed.replace(/^[-−+]/, '');
  const sign = negative ? -1 : 1;
  if (PLAIN.test(digits)) return sign * Number(digits.replace(/[^\d,]/g, '').replace(',', '.'));
  if (DECIMAL_POINT.test(digits)) return sign * Number(digits);
  if (THOUSANDS_POINTS.test(digits)) return sign * Number(digits.replaceAll('.', '').replace(',', '.'));
  return NaN;
}
